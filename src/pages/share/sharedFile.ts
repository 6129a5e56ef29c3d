/** What a page that is whole without scripts says to its share panel, in a file beside it. */
import type { Language } from '../../domain/types.ts';
import type { CompiledMessage } from '../../i18n/texts.ts';
import type { SharedWords } from './types.ts';

/** In the folder of the page. */
export const SHARED_FILE = 'share.json';
/** Beside it: a workbook as plain data, made a file by the panel. */
export const WORKBOOK_FILE = 'workbook.json';
/** In the folder of a region, beside `picture.svg`. The panel makes a PNG of it. */
export const SQUARE_FILE = 'picture-square.svg';
/** What the panel itself says. */
export const PANEL_MESSAGES = ['share', 'common.close', 'common.language'] as const;

export interface SharedFileContents {
  readonly language: Language;
  readonly title: string;
  readonly messages: Readonly<Record<string, CompiledMessage>>;
  readonly words: Readonly<Record<Language, SharedWords>>;
  /** Name of `picture.svg` on the visitor's disk, without what says the kind of file; null: the page has none. */
  readonly picture: string | null;
  /** Whether there is a square one too (`SQUARE_FILE`). */
  readonly hasSquare?: boolean;
  /** Of the workbook: its name says whether it becomes XLSX, or its first sheet of data CSV. */
  readonly files: readonly { readonly label: string; readonly name: string; readonly address: string }[];
  /** Relative to the page; null: it cannot be embedded. */
  readonly embed: {
    readonly src: string;
    readonly height: number;
    /** The same as this release keeps it; null: none does. */
    readonly frozen: { readonly release: string; readonly src: string } | null;
  } | null;
}
