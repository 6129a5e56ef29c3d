/** What the name of a region covers on its map. */
import type { PlaneBox, SizeClass } from '../../domain/geography.ts';
import { CAPITAL_EM, DESCENDER_EM } from '../labels/ink.ts';
import { LABEL_FONT_PX } from '../labels/labelSize.ts';
import { textWidthPx } from '../labels/textWidth.ts';
import type { MarkGrid } from './markGrid.ts';
import type { PlacedRegionName } from './regionNames.ts';

/** px of a map of the class's least width; without the number under the name. */
export function nameBox({ name, at: [x, y], anchor }: PlacedRegionName, size: SizeClass): PlaneBox {
  const width = textWidthPx(name, LABEL_FONT_PX[size]);
  const height = (CAPITAL_EM + DESCENDER_EM) * LABEL_FONT_PX[size];
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, y - height / 2, width, height];
}

export function gridBox({ centre: [x, y], columns, rows, pitch }: MarkGrid): PlaneBox {
  const [width, height] = [columns * pitch, rows * pitch];
  return [x - width / 2, y - height / 2, width, height];
}
