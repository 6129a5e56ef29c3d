/** The minutes of a meeting as plain data: paper, HTML and .docx draw the same. */
import type { Decision, Meeting } from './meeting.ts';

export interface Minutes {
  readonly title: string;
  /** Day and release, in words. */
  readonly about: readonly string[];
  readonly items: readonly MinutesItem[];
  /** Columns of the table of decisions. */
  readonly columns: readonly [decision: string, who: string, by: string, note: string];
  /** Under each step without a decision. */
  readonly nothing: string;
  /** Lines at the foot: who signs, where the figures are from. */
  readonly foot: readonly string[];
}

export interface MinutesItem {
  readonly number: number;
  /** What the step showed: its caption, else its finding. */
  readonly finding: string;
  readonly question: string;
  /** Where figures stand, in words. */
  readonly source: string;
  readonly decisions: readonly MinutesDecision[];
}

/** As it was typed, with a date that people read. */
export type MinutesDecision = Pick<Decision, 'text' | 'who' | 'note'> & { readonly by: string };

/** What a step shows, in words. */
export interface ShownStep {
  readonly finding: string;
  readonly source: string;
}

export interface MinutesWords extends Pick<Minutes, 'about' | 'columns' | 'nothing' | 'foot'> {
  /** Of a meeting that nobody has named. */
  readonly untitled: string;
  /** '2026-11' → 'November 2026' */
  readonly date: (iso: string) => string;
}

/** @param shown one per step of the meeting, in its order */
export function minutesOf({ title, steps }: Meeting, shown: readonly ShownStep[], words: MinutesWords): Minutes {
  const { untitled, date, ...rest } = words;
  return {
    ...rest,
    title: title === '' ? untitled : title,
    items: steps.map(({ caption, question, decisions }, at) => ({
      number: at + 1,
      finding: caption === '' ? (shown[at]?.finding ?? '') : caption,
      question,
      source: shown[at]?.source ?? '',
      decisions: decisions.map(({ text, who, by, note }) => ({ text, who, note, by: by === '' ? '' : date(by) })),
    })),
  };
}
