import { expect, test } from 'vitest';
import { modelOf, realSite } from '../../../../tests/support/sites.ts';
import { SIZE_CLASSES, type SizeClass } from '../../../domain/geography.ts';
import { LABEL_FONT_PX, LABEL_LINE_EM } from '../../../map/labels/labelSize.ts';
import { textWidthPx } from '../../../map/labels/textWidth.ts';
import { wordsOf } from '../../../map/layouts/words.ts';
import { reservedBy } from './reservedBy.ts';

test('no name on the map stands on a mark, at any size', () => {
  const { registers, places, geography } = realSite();
  const towns = Object.fromEntries(places.towns.map(({ id, at }) => [id, at]));
  for (const layer of ['organisations', 'initiatives', 'partnerships'] as const) {
    const reserved = reservedBy(layer, { registers, towns }, geography);
    const words = wordsOf(geography, modelOf(realSite()), reserved);
    for (const size of Object.keys(SIZE_CLASSES) as SizeClass[]) {
      const unit = geography.plane.width / SIZE_CLASSES[size].namesFromPx;
      const font = LABEL_FONT_PX[size];
      expect(words[size].labels.length).toBeGreaterThan(3);
      for (const { centre, name, value, key } of words[size].labels) {
        const halfWidth = (Math.max(textWidthPx(name, font), textWidthPx(value, font)) / 2) * unit;
        // Capitals, a line more for the number; what reaches below the line is rarely there.
        const halfHeight = ((0.7 + (value === '' ? 0 : LABEL_LINE_EM)) / 2) * font * unit * 0.8;
        const under = reserved(size).filter(
          ([x, y, width, height]) =>
            x < centre[0] + halfWidth &&
            x + width > centre[0] - halfWidth &&
            y < centre[1] + halfHeight &&
            y + height > centre[1] - halfHeight,
        );
        expect(under, `${layer}, ${size}: ${name} of ${key}`).toEqual([]);
      }
    }
  }
});
