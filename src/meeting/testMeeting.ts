/** Meetings of any shape, for tests. */
import * as fc from 'fast-check';
import { LANGUAGES } from '../domain/types.ts';
import type { Decision, Meeting, MeetingStep } from './meeting.ts';

/** As forms give it: no blanks at its ends, nothing that cannot be seen. */
const text = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((one) => one.replaceAll(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '').trim());
const line = text.map((one) => one.replaceAll(/\s+/gu, ' ').trim());

const decision: fc.Arbitrary<Decision> = fc.record({
  text,
  who: line,
  by: fc.constantFrom('', '2027', '2027-03', '2027-03-01'),
  note: text,
  record: fc.oneof(
    fc.constant({ kind: 'none' } as const),
    fc.record({ kind: fc.constant('initiative' as const), initiative: line, stage: line }),
    fc.record({
      kind: fc.constant('new' as const),
      type: line,
      regions: fc.array(fc.constantFrom('XA-1', 'XA-2'), { maxLength: 2 }),
    }),
  ),
});

const step: fc.Arbitrary<MeetingStep> = fc.record({
  address: fc.constantFrom('', 'map/', 'map/grp/2024/?r=XA-1', 'region/XA-2/', 'gaps/#matrix'),
  caption: text,
  question: text,
  notes: text,
  decisions: fc.array(decision, { maxLength: 3 }),
  seen: fc.option(
    fc.record({
      indicator: fc.constantFrom('grp', 'researchers'),
      year: fc.integer({ min: 1990, max: 2100 }),
      country: fc.option(fc.constantFrom(0, 1.5, 1e9)),
      regions: fc.constantFrom({}, { 'XA-1': 1, 'XA-2': 0.1 }),
    }),
  ),
});

const alone: fc.Arbitrary<Meeting> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{8}$/u),
  title: line,
  language: fc.constantFrom(...LANGUAGES),
  release: fc.constantFrom('2026-11', '2027-11'),
  date: fc.constantFrom('', '2026-11-20'),
  steps: fc.array(step, { maxLength: 5 }),
  previous: fc.constant(null),
});

export const anyMeeting: fc.Arbitrary<Meeting> = fc
  .tuple(alone, fc.option(alone, { freq: 3 }))
  .map(([meeting, previous]) => ({ ...meeting, previous }));
