/** Where words stand on the geography that is drawn: on shapes and circles where they fit, on tiles always. */
import { SIZE_CLASSES, type Geography, type SizeClass } from '../geography.ts';
import { placeLabels, type LabelLayout } from '../labels/placeLabels.ts';
import type { MapModel } from '../model.ts';
import { placeCircleLabels } from './circleLabels.ts';
import { placeTileLabels } from './tileLabels.ts';

const SIZES = Object.keys(SIZE_CLASSES) as SizeClass[];

/**
 * @param geography as `layoutOf` made it for the model
 * @returns the words of each size, placed when they are asked for and then kept: a page in use shows
 *   one size, and placing is much of what a change of the map costs
 */
export function wordsOf(geography: Geography, model: MapModel): Readonly<Record<SizeClass, LabelLayout>> {
  const placed = new Map<SizeClass, LabelLayout>();
  const layouts = {};
  for (const size of SIZES) {
    Object.defineProperty(layouts, size, {
      enumerable: true,
      get: () => {
        const known = placed.get(size) ?? wordsOfSize(geography, model, size);
        placed.set(size, known);
        return known;
      },
    });
  }
  return layouts as Readonly<Record<SizeClass, LabelLayout>>;
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
