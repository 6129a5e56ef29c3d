/** Keys that name nothing, name something else, or stand twice. */
import { INVENTIONS, SPENDING, one, type FaultCase } from './faultCase.ts';

export const KEY_FAULTS: readonly FaultCase[] = [
  one(
    'unknown region',
    SPENDING,
    'XA-1,lab-spending,2021',
    'XA-9,lab-spending,2021',
    `${SPENDING}:10:region: unknown region: found "XA-9", expected an id of regions.csv, or the country of site.json`,
    `${SPENDING}:11:region: no row for XA-1 in 2021`,
  ),
  one(
    'unknown indicator',
    INVENTIONS,
    'XA-1,inventions,2021',
    'XA-1,invention,2021',
    `${INVENTIONS}:10:indicator: unknown indicator: found "invention"`,
  ),
  one(
    'row of another indicator',
    INVENTIONS,
    'XA-1,inventions,2021',
    'XA-1,lab-spending,2021',
    `${INVENTIONS}:10:indicator: row of another indicator: found "lab-spending", expected inventions, as the file is named`,
    `${INVENTIONS}:10:unit: not the unit of the indicator: found "invention", expected mln-crown`,
  ),
  one(
    'unknown unit',
    SPENDING,
    '131.0,mln-crown',
    '131.0,mln-crowns',
    `${SPENDING}:10:unit: unknown unit: found "mln-crowns", expected an id of units.csv`,
  ),
  one(
    'unknown source',
    SPENDING,
    '131.0,mln-crown,A,yearbook',
    '131.0,mln-crown,A,year-book',
    `${SPENDING}:10:source: unknown source: found "year-book", expected an id of sources.csv`,
  ),
  one(
    'unknown note among several',
    SPENDING,
    '205.3,mln-crown,B,yearbook,"table 1, column 2",split-2021',
    '205.3,mln-crown,B,yearbook,"table 1, column 2",split-2021;split-2012',
    `${SPENDING}:11:note: unknown note: found "split-2012", expected an id of notes.csv`,
  ),
  one(
    'unknown group',
    'indicators.csv',
    'inventions,results',
    'inventions,result',
    'indicators.csv:4:group: unknown group: found "result", expected an id of groups.csv',
  ),
  one(
    'unit of another indicator',
    SPENDING,
    '131.0,mln-crown',
    '131.0,crown-per-head',
    `${SPENDING}:10:unit: not the unit of the indicator: found "crown-per-head", expected mln-crown`,
  ),
  one(
    'duplicate observation',
    SPENDING,
    'XA-2,lab-spending,2021',
    'XA-1,lab-spending,2021',
    `${SPENDING}:10:region: no row for XA-2 in 2021`,
    `${SPENDING}:11:region: duplicate of line 10: found "XA-1, lab-spending, 2021", expected one row for each`,
  ),
  one(
    'duplicate key',
    'notes.csv',
    'not-counted,',
    'invented,',
    'indicators.csv:4:notes: unknown note: found "not-counted"',
    'notes.csv:4:id: duplicate of line 2: found "invented"',
    ...inventionNoteLines(),
  ),
];

/** Every row of `inventions.csv` but one names the note. */
function inventionNoteLines(): string[] {
  return Array.from({ length: 24 }, (_, index) => index + 2)
    .filter((line) => line !== 4)
    .map((line) => `${INVENTIONS}:${line}:note: unknown note: found "not-counted"`);
}
