/** What mark a record has, from the rules of the page's legend. */
import { describe, expect, test } from 'vitest';
import { realSite } from '../../../tests/support/sites.ts';
import type { FieldId } from '../../domain/registers.ts';
import { markId } from './markId.ts';
import { compareMarks, initiativeMark, needMark } from './recordMarks.ts';

const fields = (...ids: string[]) => ({ fields: ids as FieldId[] });

describe('a need', () => {
  test.each([
    [['2.7'], ['square']],
    [['4.1'], ['triangle']],
    [['1.5'], ['circle']],
    [['3.3'], ['cross']],
    [['5.2'], ['diamond']],
    [['6.1'], ['down']],
    [[], []],
    [
      ['4.1', '2.3'],
      ['triangle', 'square'],
    ],
    // Two parts of one broad field are one shape; a third field is not drawn.
    [['2.3', '2.7'], ['square']],
    [
      ['1.1', '2.2', '3.3'],
      ['circle', 'square'],
    ],
  ])('of the fields %j has the shapes %j', (ids, shapes) => {
    expect(needMark(fields(...ids))).toEqual({ kind: 'need', fields: shapes });
  });
});

describe('an initiative', () => {
  const { stages } = realSite().registers;
  test.each([
    ['announced', { kind: 'ladder', filled: 0 }],
    ['approved', { kind: 'ladder', filled: 0.25 }],
    ['funded', { kind: 'ladder', filled: 0.5 }],
    ['in-work', { kind: 'ladder', filled: 0.75 }],
    ['done', { kind: 'ladder', filled: 1 }],
    ['stopped', { kind: 'stopped' }],
    ['council', { kind: 'chain', step: 1 }],
    ['spread', { kind: 'chain', step: 8 }],
  ])('at the stage %s', (stage, mark) => {
    expect(initiativeMark({ stage: stage }, stages)).toEqual(mark);
  });

  test('every stage has a look of its own', () => {
    const ids = stages.map(({ id }) => markId(initiativeMark({ stage: id }, stages)));
    expect(new Set(ids).size).toBe(stages.length);
  });
});

test('like stands by like, in an order that does not depend on the order of records', () => {
  const marks = [fields('4.1'), fields(), fields('2.7'), fields('4.1', '2.3'), fields('2.1')].map(needMark);
  const sorted = marks.toSorted(compareMarks).map(markId);
  expect(sorted).toEqual(['m-square', 'm-square', 'm-triangle', 'm-triangle-square', 'm-none']);
  expect(marks.toReversed().toSorted(compareMarks).map(markId)).toEqual(sorted);
});
