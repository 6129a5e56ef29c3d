/** What the one file of a meeting holds besides its slides. */
import type { Language } from '../../../domain/types.ts';
import type { CompiledMessage } from '../../../i18n/texts.ts';
import type { Meeting } from '../../../meeting/meeting.ts';
import type { RecordChoices } from '../room/types.ts';

export const DATA_ID = 'meeting-data';
/** Of the part that holds all slides: hidden, each put on the stage in its turn. */
export const SLIDES_ID = 'meeting-slides';
export const APP_ID = 'meeting-app';
/** Name in the folder of the release: the script of the file, as text. */
export const RUNTIME_FILE = 'meeting-file.js';

export interface FileData {
  readonly language: Language;
  readonly country: string;
  readonly release: string;
  readonly publisher: string;
  readonly messages: Readonly<Record<string, CompiledMessage>>;
  readonly meeting: Meeting;
  readonly choices: RecordChoices;
  /** In the order of the slides; the first may be what the last meeting decided. */
  readonly slides: readonly { readonly finding: string; readonly source: string; readonly lists: number }[];
  /** Whether the first slide is none of a step. */
  readonly hasBefore: boolean;
  /** Outlines, each once: slides name them by their place (`data-d`). */
  readonly outlines: readonly string[];
}

/** Outlines in markup → their places. Every map has the same twenty shapes. */
export function withoutOutlines(html: string, outlines: string[]): string {
  const places = new Map(outlines.map((outline, at) => [outline, at]));
  return html.replaceAll(/ d="([^"]{24,})"/gu, (_, outline: string) => {
    const place = places.get(outline) ?? outlines.push(outline) - 1;
    places.set(outline, place);
    return ` data-d="${place}"`;
  });
}
