/** What a map of records has over its shapes: a mark for each record, dots of cities, and all names. */
import { SIZE_CLASSES, type Geography, type SizeClass } from '../../domain/geography.ts';
import type { RegionId } from '../../domain/types.ts';
import type { DrawnModel } from '../model.ts';
import { CityDots } from './CityDots.tsx';
import { markDrawings } from './MarkDrawings.tsx';
import { markLayoutOf } from './markLayout.ts';
import { markLinks, type MarkLink, type LinkObstacles } from './markLinks.ts';
import { MarkLinks } from './MarkLinks.tsx';
import { markPlaces } from './markPlaces.ts';
import { gridBox, nameBox } from './nameBox.ts';
import { RecordMarks } from './RecordMarks.tsx';
import type { RecordMark } from './recordMarks.ts';
import type { PlacedRegionName } from './regionNames.ts';
import { RegionNames } from './RegionNames.tsx';

interface MarkedMapProps {
  readonly model: DrawnModel;
  readonly geography: Geography;
  readonly sizes?: readonly SizeClass[];
}

const ALL_SIZES = Object.keys(SIZE_CLASSES) as SizeClass[];

/** In plane units, for the children of `MapShapes`. The legend's marks refer to these drawings. */
export function MapMarks({ model, geography, sizes = ALL_SIZES }: MarkedMapProps) {
  const { records } = model;
  if (records === null) return null;
  const layout = markLayoutOf(geography, model);
  const marks = new Map([...records.byRegion].map(([id, own]) => [id, own.map(({ mark }) => mark)] as const));
  const isPale = (region: RegionId, at: number) => records.byRegion.get(region)?.[at]?.isAsked === false;
  return (
    <>
      <defs>{markDrawings(looksOf(model))}</defs>
      <g class="marks">
        {sizes.map((size) => (
          <RecordMarks key={size} {...{ geography, size, marks, isPale }} names={layout[size]}>
            {geography.kind === undefined && <MarkLinks links={markLinksOf(model, layout[size], size)} />}
          </RecordMarks>
        ))}
      </g>
    </>
  );
}

/** In place of `MapLabels`. */
export function MapNames({
  model,
  geography,
  idPrefix,
  sizes = ALL_SIZES,
}: MarkedMapProps & { readonly idPrefix: string }) {
  const layout = markLayoutOf(geography, model);
  return (
    <>
      {geography.kind === undefined && <CityDots territories={model.territories} {...{ geography, idPrefix }} />}
      {sizes.map((size) => (
        <RegionNames key={size} {...{ size, geography }} names={layout[size]} territories={model.territories} />
      ))}
    </>
  );
}

/** Tiles lie where no region does: a line between them would tell nothing. */
export function markLinksOf(
  { records, territories }: DrawnModel,
  names: readonly PlacedRegionName[],
  size: SizeClass,
): readonly MarkLink[] {
  if (records === null) return [];
  const keys = new Map(territories.map(({ region, key }) => [region, key]));
  const grids = new Map(names.map(({ key, marks }) => [key, marks]));
  const placeOf = (region: RegionId, id: string) => {
    const own = records.byRegion.get(region) ?? [];
    const grid = grids.get(keys.get(region) ?? '') ?? null;
    return grid === null ? null : (markPlaces(grid, own.length)[own.findIndex((one) => one.id === id)] ?? null);
  };
  return markLinks(records, placeOf, obstaclesOf(names, size));
}

/** Kept with the names: a filter or a pin moves nothing. */
const keptObstacles = new WeakMap<readonly PlacedRegionName[], LinkObstacles>();

function obstaclesOf(names: readonly PlacedRegionName[], size: SizeClass): LinkObstacles {
  const known = keptObstacles.get(names) ?? {
    names: names.map((name) => nameBox(name, size)),
    marks: names.flatMap(({ marks }) => (marks === null ? [] : [gridBox(marks)])),
  };
  keptObstacles.set(names, known);
  return known;
}

function looksOf({ records, legend }: DrawnModel): readonly RecordMark[] {
  const ofRecords = records === null ? [] : [...records.national, ...[...records.byRegion.values()].flat()];
  const ofLegend = legend.kind === 'records' ? legend.groups.flatMap(({ entries }) => entries) : [];
  return [...ofRecords, ...ofLegend].flatMap(({ mark }) => mark ?? []);
}
