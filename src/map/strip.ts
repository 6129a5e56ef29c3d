/**
 * All regions as dots on one scale: where each stands on an indicator, in the year that its map
 * shows. The scale is the map's own (the rule of classes decides whether it is logarithmic, from the
 * values of all years), for totals too, whose map has no axis.
 */
import type { RegionId } from '../domain/types.ts';
import { regionalMedian } from '../domain/completeness.ts';
import { valuesOf } from '../domain/values.ts';
import { createClasses } from './describe/classes.ts';
import type { Context } from './describe/context.ts';

export interface Strip {
  readonly scale: 'log' | 'linear';
  /** 0–1; by the region that a row is filed under. Regions without a value are not in it. */
  readonly positions: ReadonlyMap<RegionId, number>;
  /** Of fewer than three values, or where fewer than half of the regions have one, there is no middle worth a mark. */
  readonly median: number | null;
  /** Of the country's own figure; null for totals, whose sum lies beyond all of its parts. */
  readonly national: number | null;
}

const LEAST_VALUES = 3;

/** @returns null when no region has a value */
export function describeStrip(context: Context): Strip | null {
  const classes = createClasses(context);
  const { indicator, national } = context;
  const rows = context.drawn.map(({ observation }) => observation);
  const values = valuesOf(rows);
  if (classes === null || values.length === 0) return null;
  const { axis } = classes;
  const median = values.length < LEAST_VALUES ? null : regionalMedian(rows);
  return {
    scale: axis.scale,
    positions: new Map(
      rows.flatMap((row) => (row.kind === 'value' ? [[row.region, axis.position(row.value)] as const] : [])),
    ),
    median: median === null ? null : axis.position(median),
    national: indicator.kind === 'ratio' && national?.kind === 'value' ? axis.position(national.value) : null,
  };
}
