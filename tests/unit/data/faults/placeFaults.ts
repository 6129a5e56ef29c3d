/** Years, regions and territories. */
import { INVENTIONS, PER_HEAD, SPENDING, one, type FaultCase } from './faultCase.ts';

const afterRelease = (place: string) => `${place}: date after the release`;

export const PLACE_FAULTS: readonly FaultCase[] = [
  one(
    'year that is not one',
    SPENDING,
    'XA-1,lab-spending,2021',
    'XA-1,lab-spending,21',
    `${SPENDING}:10:year: not a year: found "21", expected four digits`,
    `${SPENDING}:11:region: no row for XA-1 in 2021`,
  ),
  one(
    'year long ago',
    'regions.csv',
    'XA-3,oblast,2021',
    'XA-3,oblast,1021',
    'regions.csv:4:since: since too small: found "1021", expected 1900 or more',
    `${INVENTIONS}:4:status: warning: XA-3 existed in 2020: found "M"`,
  ),
  one(
    'year after the release',
    'RELEASE',
    '2023-05',
    '2021-12',
    ...[SPENDING, PER_HEAD, INVENTIONS]
      .sort()
      .flatMap((file) =>
        [18, 19, 20, 21, 22, 23, 24, 25].map(
          (line) =>
            `${file}:${line}:year: year in the future: found "2022", expected 2021 or before, the year of RELEASE`,
        ),
      ),
    ...['events.csv:3:date', 'events.csv:4:date', 'events.csv:5:date', 'events.csv:6:date'].map(afterRelease),
    ...['initiatives.csv:3:began', 'initiatives.csv:4:began', 'needs.csv:2:date', 'needs.csv:3:date'].map(afterRelease),
    ...['register-sources.csv:2:retrieved', 'register-sources.csv:3:retrieved'].map(afterRelease),
    afterRelease('targets.csv:2:reported_date'),
  ),
  one(
    'region without a row',
    SPENDING,
    'XA-7,lab-spending,2022,263.3,mln-crown,A,yearbook,"table 1, column 3",,\n',
    '',
    `${SPENDING}:18:region: no row for XA-7 in 2022: found "", expected a row for XA-7, with status M, L, O or Q when it has no value`,
  ),
  one(
    'value before the region was founded',
    INVENTIONS,
    'XA-3,inventions,2020,,invention,M',
    'XA-3,inventions,2020,7,invention,A',
    `${INVENTIONS}:4:status: XA-3 did not exist in 2020: found "A", expected M without a value, or I or D for a back-cast (the region exists since 2021)`,
  ),
  one(
    'reason other than M before the region was founded',
    INVENTIONS,
    'XA-3,inventions,2020,,invention,M',
    'XA-3,inventions,2020,,invention,L',
    `${INVENTIONS}:4:status: XA-3 did not exist in 2020: found "L"`,
  ),

  one(
    'unknown code in a territory',
    SPENDING,
    'XA-2+XA-3',
    'XA-2+XA-8',
    `${SPENDING}:3:territory: unknown region: found "XA-8", expected an id of regions.csv`,
  ),
  one(
    'territory that is not sorted',
    SPENDING,
    'XA-2+XA-3',
    'XA-3+XA-2',
    `${SPENDING}:3:territory: territory not sorted, or a code twice: found "XA-3+XA-2", expected XA-2+XA-3`,
  ),
  one(
    'territory of one region',
    SPENDING,
    'XA-2+XA-3',
    'XA-2',
    `${SPENDING}:3:territory: territory of one region: found "XA-2", expected an empty cell`,
  ),
  one(
    'territory without its own region',
    SPENDING,
    'XA-2+XA-3',
    'XA-3+XA-4',
    `${SPENDING}:3:territory: territory without its own region: found "XA-3+XA-4", expected a territory that contains XA-2`,
    `${SPENDING}:5:status: XA-4 covered twice in 2020`,
  ),
  one(
    'region covered by another row, with a value of its own',
    SPENDING,
    'XA-3,lab-spending,2020,,mln-crown,M',
    'XA-3,lab-spending,2020,99,mln-crown,I',
    `${SPENDING}:4:status: XA-3 covered twice in 2020: found "I", expected no value and M, since line 3 covers it with XA-2+XA-3`,
    `${SPENDING}:9:value: warning: regions of 2020 with a value are more than the country`,
  ),
  one(
    'two territories that overlap',
    SPENDING,
    '88.0,mln-crown,A,yearbook,"table 1, column 1",,',
    '88.0,mln-crown,A,yearbook,"table 1, column 1",,XA-3+XA-4',
    `${SPENDING}:5:territory: XA-3 covered twice in 2020: found "XA-3+XA-4", expected each region once (line 3 covers it too)`,
  ),
  one(
    "territory in the country's row",
    SPENDING,
    '1729.0,mln-crown,A,yearbook,"table 1, column 1",,',
    '1729.0,mln-crown,A,yearbook,"table 1, column 1",,XA-1+XA-2',
    `${SPENDING}:9:territory: territory in a row that is not of a region: found "XA-1+XA-2", expected an empty cell`,
  ),
];
