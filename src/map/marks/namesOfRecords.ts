/** Names of a map of records as labels. */
import { SIZE_CLASSES, type Geography } from '../../domain/geography.ts';
import { LABEL_FONT_PX } from '../labels/labelSize.ts';
import { textWidthPx } from '../labels/textWidth.ts';
import { wordsOnDemand, type WordLayouts } from '../layouts/words.ts';
import type { MapModel } from '../model.ts';
import { markLayoutOf } from './markLayout.ts';

/** For what stands beside them: rings and pins. `MapNames` draws the names themselves. */
export function namesOfRecords(geography: Geography, model: MapModel): WordLayouts {
  const layout = markLayoutOf(geography, model);
  return wordsOnDemand((size) => {
    const unitsPerPx = geography.plane.width / SIZE_CLASSES[size].namesFromPx;
    return {
      callouts: [],
      labels: layout[size].map(({ key, name, value, at: [x, y], anchor, isInside }) => {
        const half = textWidthPx(name, LABEL_FONT_PX[size]) / 2;
        const middle = anchor === 'middle' ? x : anchor === 'start' ? x + half : x - half;
        return { key, name, value, centre: [middle * unitsPerPx, y * unitsPerPx] as const, outside: !isInside };
      }),
    };
  });
}
