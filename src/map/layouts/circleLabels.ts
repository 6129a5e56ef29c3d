/** Words in circles: the longest name that the chords leave room for, and its number where that fits too. */
import { SIZE_CLASSES, type Geography, type SizeClass } from '../geography.ts';
import { LABEL_FONT_PX, LABEL_LINE_EM, type LabelLayout, type PlacedLabel } from '../labels/placeLabels.ts';
import { textWidthPx } from '../labels/textWidth.ts';
import type { TerritoryMark } from '../model.ts';
import { distinctNames } from './shorten.ts';

const SPARE_PX = 1;
const INK_EM = 0.95;
/** What a name is cut to at the most, for asking whether a number leaves room for one. */
const SHORT_NAME = 'Ооо.';

/** As `placeLabels`, for a geography of circles: words stand in their middles. */
export function placeCircleLabels(
  geography: Geography,
  marks: readonly TerritoryMark[],
  size: SizeClass,
): LabelLayout {
  const pxPerUnit = SIZE_CLASSES[size].minWidthPx / geography.plane.width;
  const fontPx = LABEL_FONT_PX[size];
  const layoutAt = (index: number) => geography.territories[marks[index]?.key ?? ''];
  /** Whether words fit between the chords above and below a block of so many lines. */
  const fits = (text: string, index: number, lines: 1 | 2): boolean => {
    const radius = (layoutAt(index)?.radius ?? 0) * pxPerUnit;
    const half = ((INK_EM + (lines - 1) * LABEL_LINE_EM) * fontPx) / 2;
    return radius > half && textWidthPx(text, fontPx) / 2 <= Math.sqrt(radius ** 2 - half ** 2) - SPARE_PX;
  };
  const hasValue = marks.map(
    ({ labelValue }, index) => labelValue !== '' && fits(labelValue, index, 2) && fits(SHORT_NAME, index, 2),
  );
  const names = distinctNames(
    marks.map(({ labels }) => labels),
    (text, index) => fits(text, index, hasValue[index] === true ? 2 : 1),
  );
  return {
    callouts: [],
    labels: marks.flatMap(({ key, labelValue }, index): PlacedLabel[] => {
      const [name, layout] = [names[index] ?? '', layoutAt(index)];
      if (name === '' || layout === undefined) return [];
      return [{ key, centre: layout.anchor, name, value: hasValue[index] === true ? labelValue : '' }];
    }),
  };
}
