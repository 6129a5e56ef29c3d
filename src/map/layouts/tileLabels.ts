/** Words on tiles: a name on every one, written so that it fits, and its number under it. */
import { SIZE_CLASSES, type Geography, type SizeClass } from '../../domain/geography.ts';
import { LABEL_FONT_PX, LABEL_LINE_EM } from '../labels/labelSize.ts';
import type { LabelLayout, PlacedLabel } from '../labels/placeLabels.ts';
import { textWidthPx } from '../labels/textWidth.ts';
import type { MapModel, TerritoryMark } from '../model.ts';
import { distinctNames } from './shorten.ts';

const SPARE_PX = 1;
const INK_EM = 0.95;
/** From the edge of a tile to the words above or below a bubble. */
const EDGE_PX = 3;

/** As `placeLabels`, for a geography of tiles. */
export function placeTileLabels(
  geography: Geography,
  { territories: marks, tileUnit }: Pick<MapModel, 'territories' | 'tileUnit'>,
  size: SizeClass,
): LabelLayout {
  const pxPerUnit = SIZE_CLASSES[size].minWidthPx / geography.plane.width;
  const fontPx = LABEL_FONT_PX[size];
  const boxOf = (mark: TerritoryMark) => geography.territories[mark.key]?.boxes?.[0] ?? [0, 0, 0, 0];
  const fits = (text: string, mark: TerritoryMark): boolean =>
    textWidthPx(text, fontPx) <= boxOf(mark)[2] * pxPerUnit - 2 * SPARE_PX;
  const names = distinctNames(
    marks.map(({ labels }) => labels),
    (text, index) => fits(text, marks[index]!),
  );
  const isRoomy = (mark: TerritoryMark): boolean =>
    (INK_EM + LABEL_LINE_EM) * fontPx <= boxOf(mark)[3] * pxPerUnit - 2 * SPARE_PX;
  // One way of writing numbers for all tiles: what is beside each other is compared.
  const isLong = tileUnit === '' && marks.every((mark) => fits(mark.labelValue, mark));
  return {
    callouts: [],
    labels: marks.flatMap((mark, i): PlacedLabel[] => {
      const [x, y, width, height] = boxOf(mark);
      if (width === 0) return [];
      const { key } = mark;
      const name = names[i] ?? '';
      const text = isLong ? mark.labelValue : mark.tileValue;
      const value = isRoomy(mark) && fits(text, mark) ? text : '';
      const middle = x + width / 2;
      if (mark.bubble === null || value === '') return [{ key, centre: [middle, y + height / 2], name, value }];
      // The bubble stands between the two: most are small enough to be seen there whole.
      const edge = ((INK_EM / 2) * fontPx + EDGE_PX) / pxPerUnit;
      return [
        { key, centre: [middle, y + edge], name, value: '' },
        { key, centre: [middle, y + height - edge], name: value, value: '' },
      ];
    }),
  };
}
