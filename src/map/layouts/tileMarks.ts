/** Names and marks on tiles: the name above, the marks from the bottom left corner on. */
import { SIZE_CLASSES, type Geography, type SizeClass } from '../../domain/geography.ts';
import { LABEL_FONT_PX } from '../labels/labelSize.ts';
import { textWidthPx } from '../labels/textWidth.ts';
import { MARK_PITCH_PX, type MarkGrid } from '../marks/markGrid.ts';
import type { NamedRegion, PlacedRegionName } from '../marks/regionNames.ts';
import { distinctNames } from './shorten.ts';

const SPARE_PX = 1;
const INK_EM = 0.95;
/** From the edge of a tile to what stands in it. */
const EDGE_PX = 2;

/** As `placeRegionNames`, for a geography of tiles. */
export function placeTileNames(
  geography: Geography,
  regions: readonly NamedRegion[],
  size: SizeClass,
): readonly PlacedRegionName[] {
  const { minWidthPx, namesFromPx } = SIZE_CLASSES[size];
  const pxPerUnit = namesFromPx / geography.plane.width;
  /** Names keep their size on the narrowest map of the class. */
  const narrowest = minWidthPx / namesFromPx;
  const fontPx = LABEL_FONT_PX[size] / narrowest;
  const boxOf = ({ key }: NamedRegion) =>
    (geography.territories[key]?.boxes?.[0] ?? [0, 0, 0, 0]).map((length) => length * pxPerUnit) as unknown as Box;
  const names = distinctNames(
    regions.map((region) => region.names),
    (text, index) => textWidthPx(text, fontPx) <= boxOf(regions[index]!)[2] - (2 * SPARE_PX) / narrowest,
  );
  return regions.flatMap((region, index): PlacedRegionName[] => {
    const [x, y, width, height] = boxOf(region);
    if (width === 0) return [];
    const nameHeight = INK_EM * fontPx;
    const lineY = region.marks === 0 ? y + height / 2 : y + EDGE_PX + nameHeight / 2;
    const room = { x: x + EDGE_PX, width: width - 2 * EDGE_PX, bottom: y + height - EDGE_PX };
    return [
      {
        key: region.key,
        name: names[index] ?? '',
        value: '',
        at: [x + width / 2, lineY],
        anchor: 'middle',
        isInside: true,
        marks: region.marks === 0 ? null : gridIn(room, room.bottom - (lineY + nameHeight / 2), region.marks),
      },
    ];
  });
}

type Box = readonly [x: number, y: number, width: number, height: number];

/** As large as they can be up to their usual size. */
function gridIn(
  { x, width, bottom }: { readonly x: number; readonly width: number; readonly bottom: number },
  height: number,
  marks: number,
): MarkGrid {
  let pitch = MARK_PITCH_PX;
  while (Math.floor(width / pitch) * Math.floor(height / pitch) < marks) pitch *= 0.95;
  const columns = Math.min(marks, Math.floor(width / pitch));
  const rows = Math.ceil(marks / columns);
  return { centre: [x + (columns * pitch) / 2, bottom - (rows * pitch) / 2], columns, rows, pitch, isFlushLeft: true };
}
