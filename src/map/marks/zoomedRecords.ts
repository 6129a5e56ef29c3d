/**
 * Where marks stand on a zoomed map: a record with a town at its town, all others with their region. A town has one
 * row of marks; where it would lie on that of another town, its records stay with their region.
 */
import type { PlaneBox, PlanePoint } from '../../domain/geography.ts';
import type { MapTown } from '../../domain/places.ts';
import type { DescribedRecord, RecordsModel } from '../model.ts';
import { MARK_PITCH_PX } from './markGrid.ts';

/** From this zoom on there is room to tell the towns of a region apart. */
export const TOWNS_FROM_ZOOM = 2;
/** A row is no wider than this many marks of usual size; more stand closer. */
const WIDEST = 8;

/** Marks side by side. */
export interface MarkRow {
  /** Middle of the row, px of the screen. */
  readonly at: PlanePoint;
  readonly records: readonly DescribedRecord[];
}

export interface TownRow extends MarkRow {
  readonly town: MapTown;
}

export interface ZoomedRecords {
  /** Those that stay with their region. */
  readonly byRegion: RecordsModel['byRegion'];
  readonly towns: readonly TownRow[];
}

interface View {
  readonly zoom: number;
  /** Empty until they have come. */
  readonly towns: readonly MapTown[];
  readonly toScreen: (at: PlanePoint) => PlanePoint;
}

export function zoomedRecords({ byRegion }: Pick<RecordsModel, 'byRegion'>, view: View): ZoomedRecords {
  const towns: TownRow[] = [];
  if (view.zoom < TOWNS_FROM_ZOOM) return { byRegion, towns };
  const own = recordsByTown(byRegion);
  for (const town of view.towns) {
    const records = own.get(town.id) ?? [];
    // A city that is a region has its marks under its name.
    if (records.length === 0 || town.kind === 'city') continue;
    const row = { town, records, at: view.toScreen(town.at) };
    if (!towns.some((other) => overlap(rowBox(row), rowBox(other)))) towns.push(row);
  }
  const atTowns = new Set(towns.flatMap(({ records }) => records));
  return {
    byRegion: new Map([...byRegion].map(([region, all]) => [region, all.filter((record) => !atTowns.has(record))])),
    towns,
  };
}

/** A ring stands for a region, not for a town of it. */
function recordsByTown(byRegion: RecordsModel['byRegion']): ReadonlyMap<string, readonly DescribedRecord[]> {
  const found = new Map<string, DescribedRecord[]>();
  for (const record of [...byRegion.values()].flat()) {
    if (record.town === null || record.mark.kind === 'away') continue;
    found.set(record.town, [...(found.get(record.town) ?? []), record]);
  }
  return found;
}

export function rowWidthPx(marks: number): number {
  return Math.min(marks, WIDEST) * MARK_PITCH_PX;
}

/** What a row covers. */
export function rowBox({ at: [x, y], records }: MarkRow): PlaneBox {
  const width = rowWidthPx(records.length);
  return [x - width / 2, y - MARK_PITCH_PX / 2, width, MARK_PITCH_PX];
}

/** Where each mark of a row stands, with the size that it has there: 1 for the usual one. */
export function rowPlaces({
  at: [x, y],
  records,
}: MarkRow): readonly { readonly at: PlanePoint; readonly scale: number }[] {
  const width = rowWidthPx(records.length);
  const pitch = width / records.length;
  return records.map((_, index) => ({
    at: [x - width / 2 + (index + 0.5) * pitch, y],
    scale: pitch / MARK_PITCH_PX,
  }));
}

function overlap([x0, y0, w0, h0]: PlaneBox, [x1, y1, w1, h1]: PlaneBox): boolean {
  return x0 < x1 + w1 && x1 < x0 + w0 && y0 < y1 + h1 && y1 < y0 + h0;
}
