/** What a person must judge, and what only looks like a fault. */
import { INVENTIONS, PER_HEAD, SPENDING, one, type FaultCase } from './faultCase.ts';

export const WARNINGS: readonly FaultCase[] = [
  one(
    'Windows line ends',
    'groups.csv',
    'id,kk,ru,en\n',
    'id,kk,ru,en\r\n',
    'groups.csv:1:: warning: line ends of 1 file are not those that git keeps: found "CRLF", expected LF',
  ),
  one(
    'regions that do not add up to the country',
    SPENDING,
    '1880.0',
    '1890.0',
    `${SPENDING}:17:value: warning: regions of 2021 do not add up to the country: found "1890.0", expected their sum 1880.00 (difference -10.00, rounding explains 0.40)`,
  ),
  one(
    'the same with a note',
    SPENDING,
    '1880.0,mln-crown,A,yearbook,"table 1, column 2",',
    '1890.0,mln-crown,A,yearbook,"table 1, column 2",invented',
    `${SPENDING}:17:value: warning: regions of 2021 do not add up to the country: found "1890.0", expected their sum 1880.00 (difference -10.00, rounding explains 0.40, see note invented)`,
  ),
  one(
    'old territory counts once in the sum',
    SPENDING,
    '1729.0',
    '1728.0',
    `${SPENDING}:9:value: warning: regions of 2020 do not add up to the country: found "1728.0", expected their sum 1729.00 (difference 1.00, rounding explains 0.35)`,
  ),
  one(
    'regions that are more than the country, though some have no value',
    SPENDING,
    '2010.0',
    '1700.0',
    `${SPENDING}:25:value: warning: regions of 2022 with a value are more than the country: found "1700.0", expected at least their sum 1792.30 (difference 92.30, rounding explains 0.30)`,
  ),
  one(
    'jump up',
    PER_HEAD,
    'XA-5,lab-spending-per-head,2022,208.0',
    'XA-5,lab-spending-per-head,2022,2080',
    `${PER_HEAD}:22:value: warning: jump up ×10.4 from 2021 (line 14): found "2080", expected about 200, unless the source prints it so`,
  ),
  one(
    'jump down',
    PER_HEAD,
    'XA-5,lab-spending-per-head,2022,208.0',
    'XA-5,lab-spending-per-head,2022,20.8',
    `${PER_HEAD}:22:value: warning: jump down ×9.6 from 2021 (line 14): found "20.8"`,
  ),
  one(
    'M for a region that existed',
    SPENDING,
    ',mln-crown,Q',
    ',mln-crown,M',
    `${SPENDING}:21:status: warning: XA-4 existed in 2022: found "M", expected L, O or Q`,
  ),
];

export const NO_FAULTS: readonly FaultCase[] = [
  one('sum within rounding', SPENDING, '1880.0', '1880.4'),
  one('regions that are less than the country, as some have no value', SPENDING, '2010.0', '5000.0'),
  {
    title: 'jump across a break of the series',
    edits: [
      {
        file: PER_HEAD,
        from: 'XA-2,lab-spending-per-head,2021,342.2',
        to: 'XA-2,lab-spending-per-head,2021,3422',
      },
      {
        file: PER_HEAD,
        from: 'XA-2,lab-spending-per-head,2022,353.3',
        to: 'XA-2,lab-spending-per-head,2022,3533',
      },
      {
        file: PER_HEAD,
        from: '344.4,crown-per-head,D,yearbook,computed,split-2021,XA-2+XA-3',
        to: '344.4,crown-per-head,A,yearbook,computed,split-2021,XA-2+XA-3',
      },
    ],
    lines: [],
  },
  one(
    'back-cast before the region was founded',
    INVENTIONS,
    'XA-3,inventions,2020,,invention,M',
    'XA-3,inventions,2020,7,invention,I',
  ),
  one('zero is a value', PER_HEAD, 'XA-5,lab-spending-per-head,2022,208.0', 'XA-5,lab-spending-per-head,2022,0'),
  one('byte order mark', 'groups.csv', 'id,kk,ru,en\n', '\uFEFFid,kk,ru,en\n'),
  one('thin space between thousands', SPENDING, '1012.6', '1\u2009012.6'),
];
