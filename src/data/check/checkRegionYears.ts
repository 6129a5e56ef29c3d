/** Every region has one row in every year of a series, and none speaks before it was founded. */
import type { Region, RegionId } from '../../domain/types.ts';
import type { Fault } from '../fault.ts';
import { faultIn, hasRow, regionalRowsByYear, type Check, type CheckContext } from './context.ts';

/** A gap in the file is a value missing without a reason. */
export const checkComplete: Check = (context) =>
  [...context.rows.values()].flatMap((rows) =>
    [...regionalRowsByYear(context, rows)].flatMap(([year, ofYear]) => {
      const [first] = ofYear;
      const present = new Set(ofYear.map((row) => row.region));
      return context.dataset.regions.flatMap(({ id }) =>
        first === undefined || present.has(id) || hasRow(first.table, id, year)
          ? []
          : [
              faultIn(
                first.table,
                first.row,
                'region',
                `no row for ${id} in ${year}`,
                `a row for ${id}, with status M, L, O or Q when it has no value`,
                '',
              ),
            ],
      );
    }),
  );

/** Before its first year a region has no value, unless one was back-cast (I) or redefined (D). */
export const checkFounded: Check = (context) => {
  const regions = regionsById(context);
  return [...context.rows.values()].flat().flatMap((row): readonly Fault[] => {
    const since = regions.get(row.region)?.since ?? null;
    if (since === null || row.year >= since) return [];
    const { figure } = row;
    const status = figure.kind === 'value' ? figure.status : figure.reason;
    if (['M', 'I', 'D'].includes(status)) return [];
    const message = `${row.region} did not exist in ${row.year}`;
    const expected = `M without a value, or I or D for a back-cast (the region exists since ${since})`;
    return [faultIn(row.table, row.row, 'status', message, expected)];
  });
};

/** `M` says that a value cannot exist: for a region that did exist, one of the other reasons holds. */
export const warnNeedlessM: Check = (context) => {
  const regions = regionsById(context);
  return [...context.rows.values()].flatMap((rows) =>
    [...regionalRowsByYear(context, rows).values()].flatMap((ofYear) => {
      const covered = new Set(ofYear.flatMap((row) => (row.territory.length > 1 ? row.territory : [])));
      return ofYear
        .filter(({ figure, region, year }) => {
          const since = regions.get(region)?.since ?? null;
          const existed = since === null || year >= since;
          return figure.kind === 'missing' && figure.reason === 'M' && existed && !covered.has(region);
        })
        .map((row) => faultIn(row.table, row.row, 'status', `${row.region} existed in ${row.year}`, 'L, O or Q'));
    }),
  );
};

function regionsById({ dataset }: CheckContext): ReadonlyMap<RegionId, Region> {
  return new Map(dataset.regions.map((region) => [region.id, region]));
}
