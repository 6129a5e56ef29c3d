/** Where words stand on the geography that is drawn: on shapes and circles where they fit, on tiles always. */
import { SIZE_CLASSES, type Geography, type SizeClass } from '../geography.ts';
import { LABEL_FONT_PX, placeLabels, type LabelLayout } from '../labels/placeLabels.ts';
import { textWidthPx } from '../labels/textWidth.ts';
import type { MapModel, TerritoryMark } from '../model.ts';
import { distinctNames } from './shorten.ts';
import { placeTileLabels } from './tileLabels.ts';

const SIZES = Object.keys(SIZE_CLASSES) as SizeClass[];

/** @param geography as `layoutOf` made it for the model */
export function wordsOf(geography: Geography, model: MapModel): Readonly<Record<SizeClass, LabelLayout>> {
  return Object.fromEntries(SIZES.map((size) => [size, wordsOfSize(geography, model, size)])) as Record<
    SizeClass,
    LabelLayout
  >;
}

function wordsOfSize(geography: Geography, model: MapModel, size: SizeClass): LabelLayout {
  switch (geography.kind) {
    case 'tiles':
      return placeTileLabels(geography, model, size);
    case 'dorling':
      return placeLabels(geography, circleMarks(geography, model.territories, size), size);
    default:
      return placeLabels(geography, model.territories, size);
  }
}

/** A word in a circle is as wide as the chord above or below its middle, roughly. */
const CHORD = 1.8;

/** Circles are no obstacles to their own words; names may be cut, since many circles are small. */
function circleMarks(geography: Geography, marks: readonly TerritoryMark[], size: SizeClass): readonly TerritoryMark[] {
  const pxPerUnit = SIZE_CLASSES[size].minWidthPx / geography.plane.width;
  const names = distinctNames(
    marks.map(({ labels }) => labels),
    (text, index) => {
      const radius = geography.territories[marks[index]?.key ?? '']?.radius ?? 0;
      return textWidthPx(text, LABEL_FONT_PX[size]) <= radius * CHORD * pxPerUnit;
    },
  );
  return marks.map((mark, index) => ({
    ...mark,
    bubble: null,
    labels: [...new Set([...mark.labels, names[index] ?? ''])].filter((name) => name !== ''),
  }));
}
