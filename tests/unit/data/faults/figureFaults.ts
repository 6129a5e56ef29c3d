/** Numbers and statuses. */
import { SPENDING, one, type FaultCase } from './faultCase.ts';

export const FIGURE_FAULTS: readonly FaultCase[] = [
  one(
    'letter in a number',
    SPENDING,
    '131.0',
    '13l.0',
    `${SPENDING}:10:value: letter "l" U+006C in a number: found "13l.0", expected digits only, no unit and no exponent`,
  ),
  one(
    'Cyrillic letter that looks like a digit',
    SPENDING,
    '131.0',
    '131.О',
    `${SPENDING}:10:value: letter "О" U+041E in a number: found "131.О"`,
  ),
  one(
    'decimal comma',
    SPENDING,
    '131.0',
    '"131,0"',
    `${SPENDING}:10:value: decimal commas (1 cell) and decimal dots (120.5 in line 2) in one file: found "131,0", expected one way in the whole file`,
  ),
  one(
    'thin space that is not between thousands',
    SPENDING,
    '1012.6',
    '10\u200912.6',
    `${SPENDING}:15:value: thin space U+2009 in a number: found "10\u200912.6", expected 1012.6 (no spaces)`,
  ),
  one(
    'no-break space and comma among decimal dots',
    SPENDING,
    '1012.6',
    '"1\u00a0012,6"',
    `${SPENDING}:15:value: decimal commas (1 cell) and decimal dots (120.5 in line 2) in one file: found "1\u00a0012,6"`,
  ),
  one(
    'minus that is not a hyphen',
    SPENDING,
    '131.0',
    '\u2212131.0',
    `${SPENDING}:10:value: minus sign U+2212 in place of a minus: found "\u2212131.0", expected -131.0 (a hyphen)`,
  ),
  one(
    'blank after a cell',
    SPENDING,
    '131.0',
    '131.0 ',
    `${SPENDING}:10:value: blank at the beginning or the end: found "131.0 ", expected no blank there`,
  ),
  one(
    'decimals that are not whole',
    'indicators.csv',
    'mln-crown,1,up',
    'mln-crown,1.5,up',
    'indicators.csv:3:decimals: not a whole number: found "1.5", expected a whole number',
  ),

  one(
    'unknown status',
    SPENDING,
    '131.0,mln-crown,A',
    '131.0,mln-crown,F',
    `${SPENDING}:10:status: unknown status: found "F", expected one of A, B, D, E, I, P, M, L, O, Q`,
  ),
  one(
    'value with the status of a missing one',
    SPENDING,
    '131.0,mln-crown,A',
    '131.0,mln-crown,L',
    `${SPENDING}:10:status: value with the status of a missing one: found "L", expected one of A, B, D, E, I, P, or no value`,
  ),
  one(
    'no value and no reason',
    SPENDING,
    '131.0,mln-crown,A',
    ',mln-crown,A',
    `${SPENDING}:10:status: no value, and a status that needs one: found "A", expected one of M, L, O, Q, or a value`,
  ),
  one(
    'no value and no status',
    SPENDING,
    ',mln-crown,Q',
    ',mln-crown,',
    `${SPENDING}:21:status: empty cell: found "", expected SDMX CL_OBS_STATUS`,
  ),
];
