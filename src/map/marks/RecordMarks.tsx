/** Marks of records in their regions, and names beside them, of one size class. */
import type { ComponentChildren } from 'preact';
import type { Geography, SizeClass } from '../../domain/geography.ts';
import { SIZE_CLASSES } from '../../domain/geography.ts';
import type { RegionId } from '../../domain/types.ts';
import { MARK_PITCH_PX, type MarkGrid } from './markGrid.ts';
import type { PlacedRegionName } from './regionNames.ts';
import { markId } from './markId.ts';
import { markPlaces } from './markPlaces.ts';
import type { RecordMark } from './recordMarks.ts';

interface RecordMarksProps {
  readonly geography: Geography;
  readonly names: readonly PlacedRegionName[];
  readonly size: SizeClass;
  readonly marks: ReadonlyMap<RegionId, readonly RecordMark[]>;
  /** Whether a filter leaves out this one of a region's marks: it keeps its place. */
  readonly isPale?: (region: RegionId, at: number) => boolean;
  /** Under the marks, px. */
  readonly children?: ComponentChildren;
}

/** In plane units: marks grow with the map, so none comes to stand on another or on a name. */
export function RecordMarks({ geography, names, size, marks, isPale = () => false, children }: RecordMarksProps) {
  const unitsPerPx = geography.plane.width / SIZE_CLASSES[size].namesFromPx;
  return (
    <g class={`words-${size}`} transform={`scale(${Math.round(unitsPerPx * 1000) / 1000})`}>
      {children}
      {names.flatMap(({ key, marks: grid }) => {
        const region = key as RegionId;
        return grid === null ? [] : marksAt(grid, marks.get(region) ?? [], (at) => isPale(region, at));
      })}
    </g>
  );
}

/** The first says where the region's block is, the others how far from it: the same steps in every region. */
function marksAt(grid: MarkGrid, marks: readonly RecordMark[], isPale: (at: number) => boolean) {
  const scale = grid.pitch / MARK_PITCH_PX;
  const places = markPlaces(grid, marks.length);
  const [first] = places;
  if (first === undefined) return [];
  const [left, top] = first.map(tenth) as [number, number];
  return [
    <g key={grid.centre.join(' ')} transform={`translate(${left} ${top})${scale === 1 ? '' : ` scale(${scale})`}`}>
      {places.map(([x, y], index) => (
        <use
          key={index}
          href={`#${markId(marks[index]!)}`}
          {...from('x', (x - first[0]) / scale)}
          {...from('y', (y - first[1]) / scale)}
          {...(isPale(index) ? { class: 'pale' } : {})}
        />
      ))}
    </g>,
  ];
}

/** Nothing is written where it would be 0. */
function from(axis: 'x' | 'y', distance: number): Readonly<Record<string, number>> {
  const rounded = tenth(distance);
  return rounded === 0 ? {} : { [axis]: rounded };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
