/** What a room needs to show a meeting: on the site and in the meeting's file alike. */
import type { ComponentChild } from 'preact';
import type { Locale } from '../../../i18n/locale.ts';
import type { Decision, Meeting } from '../../../meeting/meeting.ts';

export type RoomWords = Pick<Locale, 't' | 'format'>;

/** A slide, however it is drawn. */
export interface RoomSlide {
  readonly finding: string;
  /** Where its figures are from. */
  readonly source: string;
  /** How many lists it goes through. */
  readonly lists: number;
  readonly draw: (list: number) => ComponentChild;
}

/** What decisions may name. */
export interface RecordChoices {
  readonly initiatives: readonly { readonly id: string; readonly name: string; readonly stage: string }[];
  readonly types: readonly { readonly id: string; readonly name: string }[];
  readonly regions: readonly { readonly id: string; readonly name: string }[];
}

export interface RoomProps {
  readonly meeting: Meeting;
  readonly slides: readonly RoomSlide[];
  readonly choices: RecordChoices;
  readonly words: RoomWords;
  /** Step that is shown first. */
  readonly first: number;
  /** Null where nothing may be written down: of a ready meeting that nobody has taken. */
  readonly onDecide: ((step: number, decisions: readonly Decision[]) => void) | null;
  readonly onClose: () => void;
}
