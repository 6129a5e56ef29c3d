/** Where words stand on the geography that is drawn: on shapes and circles where they fit, on tiles always. */
import { SIZE_CLASSES, type Geography, type SizeClass } from '../geography.ts';
import { placeLabels, type LabelLayout } from '../labels/placeLabels.ts';
import type { MapModel } from '../model.ts';
import { placeCircleLabels } from './circleLabels.ts';
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
      return placeCircleLabels(geography, model.territories, size);
    default:
      return placeLabels(geography, model.territories, size);
  }
}
