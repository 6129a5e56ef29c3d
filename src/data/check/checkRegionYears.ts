/** Every region has one row in every year of a series, and none speaks before it was founded. */
import type { Region, RegionId } from '../../domain/types.ts';
import { phrase, type DataProblem } from '../../i18n/dataProblem.ts';
import { problemIn } from '../problem.ts';
import { hasRow, regionalRowsByYear, type Check, type CheckContext } from './context.ts';

/** A gap in the file is a value missing without a reason. */
export const checkComplete: Check = (context) =>
  [...context.data.rows.values()].flatMap((rows) =>
    [...regionalRowsByYear(context, rows)].flatMap(([year, ofYear]) => {
      const [first] = ofYear;
      const present = new Set(ofYear.map((row) => row.region));
      return context.dataset.regions.flatMap(({ id: region }) => {
        if (first === undefined || present.has(region) || hasRow(first.table, region, year)) return [];
        // What no source prints may be computed.
        if (context.cells.rowAt(first.indicator, region, year) !== null) return [];
        const what = phrase('check.region.noRow', { region, year: String(year) });
        return [problemIn(first.table, first, 'region', what, phrase('check.expected.rowOf', { region }), '')];
      });
    }),
  );

/** Before its first year a region has no value, unless one was back-cast (I) or redefined (D). */
export const checkFounded: Check = (context) => {
  const regions = regionsById(context);
  return [...context.data.rows.values()].flat().flatMap((row): readonly DataProblem[] => {
    const { figure, region, year } = row;
    const since = regions.get(region)?.since ?? null;
    if (since === null || year >= since) return [];
    const letters: readonly string[] = figure.kind === 'value' ? figure.statuses : [figure.reason];
    if (letters.some((letter) => ['M', 'I', 'D'].includes(letter))) return [];
    const what = phrase('check.region.notYet', { region, year: String(year) });
    const expected = phrase('check.expected.backCast', { year: String(since) });
    return [problemIn(row.table, row, 'status', what, expected)];
  });
};

/** `M` says that a value cannot exist: for a region that did exist, one of the other reasons holds. */
export const warnNeedlessM: Check = (context) => {
  const regions = regionsById(context);
  return [...context.data.rows.values()].flatMap((rows) =>
    [...regionalRowsByYear(context, rows).values()].flatMap((ofYear) => {
      const covered = new Set(ofYear.flatMap((row) => (row.territory.length > 1 ? row.territory : [])));
      return ofYear
        .filter(({ figure, region, year }) => {
          const since = regions.get(region)?.since ?? null;
          const existed = since === null || year >= since;
          return figure.kind === 'missing' && figure.reason === 'M' && existed && !covered.has(region);
        })
        .map((row) => {
          const what = phrase('check.region.existed', { region: row.region, year: String(row.year) });
          return problemIn(row.table, row, 'status', what, phrase('check.expected.otherReason'));
        });
    }),
  );
};

function regionsById({ dataset }: CheckContext): ReadonlyMap<RegionId, Region> {
  return new Map(dataset.regions.map((region) => [region.id, region]));
}
