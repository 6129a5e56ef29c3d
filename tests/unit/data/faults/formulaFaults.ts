/** Formulas, and what is computed without one. */
import { SPENDING, one, type FaultCase } from './faultCase.ts';

const SHARE = 'lab-spending / lab-spending@country * 100';
const AT = 'indicators.csv:5:formula';

function formula(title: string, text: string, ...lines: readonly string[]): FaultCase {
  return one(title, 'indicators.csv', SHARE, text, ...lines);
}

/** A country whose two indicators are computed from each other, and the one row of them that is printed. */
function ring(row: string): FaultCase['edits'] {
  const header = 'region,indicator,year,value,unit,status,source,locator,note,territory\n';
  const regions = ['XA-1', 'XA-2', 'XA-3', 'XA-4', 'XA-5', 'XA-6', 'XA-7'];
  const rows = regions.map((region) => `${region},lab-spending-share,2022,10,percent-of-labs,A,yearbook,text,,\n`);
  return [
    { file: 'indicators.csv', from: SHARE, to: 'inventions * 2' },
    { file: 'indicators.csv', from: 'invented;not-counted,,', to: 'invented;not-counted,lab-spending-share / 2,' },
    { file: 'observations/inventions.csv', from: null, to: header },
    { file: 'observations/lab-spending-share.csv', from: null, to: header + rows.join('') + row },
  ];
}

export const FORMULA_FAULTS: readonly FaultCase[] = [
  formula(
    'character that no formula has',
    'lab-spending % 100',
    `${AT}: character "%" at place 14 that no formula has: found "lab-spending % 100", expected such as`,
  ),
  formula(
    'formula that ends too early',
    'lab-spending /',
    `${AT}: formula ends too early: found "lab-spending /", expected an indicator`,
  ),
  formula('two operands without an operator', 'lab-spending 100', `${AT}: "100" at place 14 of the formula`),
  formula(
    'bracket that is not closed',
    '(lab-spending',
    `${AT}: formula ends too early: found "(lab-spending", expected ")" here`,
  ),
  formula(
    'place other than the country',
    'lab-spending@city',
    `${AT}: "city" at place 14 of the formula: found "lab-spending@city", expected "country" here`,
  ),
  formula(
    'year that is none',
    'lab-spending[20]',
    `${AT}: "20" at place 14 of the formula: found "lab-spending[20]", expected a year [2020]`,
  ),
  formula(
    'minus without blanks',
    'lab-spending-inventions',
    `${AT}: unknown indicator "lab-spending-inventions" at place 1 of the formula: found "lab-spending-inventions", expected an id of indicators.csv; a minus stands between blanks`,
  ),
  formula(
    'sum of money and inventions',
    'lab-spending + inventions',
    `${AT}: "+" at place 14 joins different units: found "lab-spending + inventions", expected the same unit on both sides (left mln-crown, right invention)`,
  ),
  formula('formula without an indicator', '2 * 3', `${AT}: formula without an indicator`),
  {
    title: 'cells that wait for each other',
    edits: ring(''),
    lines: [
      'indicators.csv:4:formula: cells that wait for each other: inventions/XA/2022 ← lab-spending-share/XA/2022 ← inventions/XA/2022',
    ],
  },
  {
    title: 'computed source that is not named',
    edits: [{ file: 'sources.csv', from: 'computed,computation', to: 'reckoned,computation' }],
    lines: [`${AT}: unknown source: found "computed", expected an id of sources.csv`],
  },
  {
    title: 'computed by hand, and nothing says why',
    edits: [
      {
        file: SPENDING,
        from: '131.0,mln-crown,A,yearbook,"table 1, column 2"',
        to: '131.0,mln-crown,A,yearbook,computed',
      },
      {
        file: 'indicators.csv',
        from: 'mln-crown,1,up,mln-crown,1,0,,invented,,',
        to: 'mln-crown,1,up,mln-crown,1,0,,,,',
      },
    ],
    lines: [
      `${SPENDING}:10:note: computed by hand, and no note says why: found "", expected a formula in indicators.csv`,
    ],
  },
];

/** Each leans on the other, one for the regions and one for the country: no ring of cells. */
export const FORMULAS_WITHOUT_FAULT: readonly FaultCase[] = [
  {
    title: 'indicators that lean on each other, with the country printed',
    edits: ring('XA,lab-spending-share,2022,10,percent-of-labs,A,yearbook,text,,\n'),
    lines: [],
  },
  formula('blanks and cases', '2021-:   lab-spending / 2 ;2020 : -lab-spending'),
];

/** What a source prints against what the formula gives. */
export const FORMULA_WARNINGS: readonly FaultCase[] = [
  {
    title: 'printed value that the formula does not give',
    edits: [
      { file: 'indicators.csv', from: SHARE, to: 'lab-spending * 2' },
      {
        file: 'observations/lab-spending-share.csv',
        from: null,
        to: 'region,indicator,year,value,unit,status,source,locator,note,territory\nXA-1,lab-spending-share,2021,262.4,percent-of-labs,A,yearbook,text,,\n',
      },
    ],
    lines: [
      'observations/lab-spending-share.csv:2:value: warning: 2021: 1 of 1 values differ from what the formula gives by more than rounding explains: found "262.4", expected 262.00 by the formula for XA-1; the printed value stands',
    ],
  },
];
