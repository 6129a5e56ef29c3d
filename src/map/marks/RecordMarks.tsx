/** Marks of records in their regions, and names beside them, of one size class. */
import type { Geography, SizeClass } from '../../domain/geography.ts';
import { SIZE_CLASSES } from '../../domain/geography.ts';
import type { RegionId } from '../../domain/types.ts';
import { MARK_PITCH_PX, type MarkGrid } from './markGrid.ts';
import type { PlacedRegionName } from './regionNames.ts';
import { markId } from './markId.ts';
import type { RecordMark } from './recordMarks.ts';

interface RecordMarksProps {
  readonly geography: Geography;
  readonly names: readonly PlacedRegionName[];
  readonly size: SizeClass;
  readonly marks: ReadonlyMap<RegionId, readonly RecordMark[]>;
  /** Whether a filter leaves out this one of a region's marks: it keeps its place. */
  readonly isPale?: (region: RegionId, at: number) => boolean;
}

/** In plane units: marks grow with the map, so none comes to stand on another or on a name. */
export function RecordMarks({ geography, names, size, marks, isPale = () => false }: RecordMarksProps) {
  const unitsPerPx = geography.plane.width / SIZE_CLASSES[size].namesFromPx;
  return (
    <g class={`words-${size}`} transform={`scale(${Math.round(unitsPerPx * 1000) / 1000})`}>
      {names.flatMap(({ key, marks: grid }) => {
        const region = key as RegionId;
        return grid === null ? [] : marksAt(grid, marks.get(region) ?? [], (at) => isPale(region, at));
      })}
    </g>
  );
}

/** From the top row on; each row stands in the middle, or at the left. */
function marksAt(
  { centre: [x, y], columns, rows, pitch, isFlushLeft = false }: MarkGrid,
  marks: readonly RecordMark[],
  isPale: (at: number) => boolean,
) {
  if (marks.length === 0) return [];
  const lines = Math.ceil(marks.length / columns);
  const perRow = isFlushLeft ? columns : Math.ceil(marks.length / lines);
  const scale = pitch / MARK_PITCH_PX;
  const top = y - (rows * pitch) / 2 + pitch / 2;
  return marks.map((mark, index) => {
    const row = Math.floor(index / perRow);
    const inRow = isFlushLeft ? columns : row === lines - 1 ? marks.length - row * perRow : perRow;
    const at = [x + (index - row * perRow - (inRow - 1) / 2) * pitch, top + row * pitch] as const;
    const [left, down] = at.map((value) => tenth(value / scale)) as [number, number];
    return (
      <use
        key={`${x} ${y} ${index}`}
        href={`#${markId(mark)}`}
        x={left}
        y={down}
        {...(isPale(index) ? { class: 'pale' } : {})}
        {...(scale === 1 ? {} : { transform: `scale(${scale})` })}
      />
    );
  });
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
