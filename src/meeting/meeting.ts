/** A meeting: views to look at one after the other, what is asked at each, and what was decided. Plain data. */
import type { Language } from '../domain/types.ts';

export interface Meeting {
  /** Tells one meeting from another, in the browser's storage and in files. */
  readonly id: string;
  readonly title: string;
  /** That it is held in: of its own words and of its minutes. */
  readonly language: Language;
  /** Release of the data that it was last saved with. */
  readonly release: string;
  /** Day on which it is held, `2026-11-20`; '' while nobody has said. */
  readonly date: string;
  readonly steps: readonly MeetingStep[];
  /** The meeting that this one goes on from, as it was saved; itself of none. */
  readonly previous: Meeting | null;
}

export interface MeetingStep {
  /** Below the folder of a language: `map/rd-spending/2024/?r=KZ-10`. Any page of the site. */
  readonly address: string;
  /** Instead of the finding of the page; '' for that finding. */
  readonly caption: string;
  readonly question: string;
  /** For the speaker alone. */
  readonly notes: string;
  readonly decisions: readonly Decision[];
  /** What the view showed when the meeting was saved: what later meetings compare with. Null: no figures. */
  readonly seen: SeenFigures | null;
}

export interface Decision {
  readonly text: string;
  readonly who: string;
  /** ISO 8601, a day, a month or a year; '' where no time was set. */
  readonly by: string;
  readonly note: string;
  readonly record: DecisionRecord;
}

/** Where a decision goes in the registers. */
export type DecisionRecord =
  /** Nowhere: it stands in the minutes alone. */
  | { readonly kind: 'none' }
  /** News of an initiative, and the stage it was in on that day. */
  | { readonly kind: 'initiative'; readonly initiative: string; readonly stage: string }
  /** A new one: `type` is a word of `kinds.csv`; no region is the whole country. */
  | { readonly kind: 'new'; readonly type: string; readonly regions: readonly string[] };

/** Figures of one indicator and year. */
export interface SeenFigures {
  readonly indicator: string;
  readonly year: number;
  /** In the unit of the indicator; null where the country has none. */
  readonly country: number | null;
  /** By region; those without a value are absent. */
  readonly regions: Readonly<Record<string, number>>;
}

export const NO_DECISION: Decision = { text: '', who: '', by: '', note: '', record: { kind: 'none' } };

export function stepOf(address: string): MeetingStep {
  return { address, caption: '', question: '', notes: '', decisions: [], seen: null };
}

/** Every decision with the step that it was taken at, in the order of the meeting. */
export function decisionsOf({
  steps,
}: Pick<Meeting, 'steps'>): readonly { readonly step: MeetingStep; readonly decision: Decision }[] {
  return steps.flatMap((step) => step.decisions.map((decision) => ({ step, decision })));
}

/** The next meeting: the same views, nothing decided yet, and what the last one decided. */
export function nextMeeting(last: Meeting, id: string, release: string): Meeting {
  return {
    ...{ ...last, id, release, date: '' },
    steps: last.steps.map((step) => ({ ...step, decisions: [], seen: null })),
    previous: { ...last, previous: null },
  };
}
