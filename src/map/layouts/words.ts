/** Where words stand on the geography that is drawn: on shapes and circles where they fit, on tiles always. */
import { SIZE_CLASSES, type Geography, type PlaneBox, type SizeClass } from '../../domain/geography.ts';
import { placeLabels, type LabelLayout } from '../labels/placeLabels.ts';
import type { MapModel } from '../model.ts';
import { placeCircleLabels } from './circleLabels.ts';
import { keepByModel } from './keep.ts';
import { placeTileLabels } from './tileLabels.ts';

/** Boxes of a size of the map, on the plane. */
export type Reserved = (size: SizeClass) => readonly PlaneBox[];

const SIZES = Object.keys(SIZE_CLASSES) as SizeClass[];

/**
 * For maps of figures; `namesOfRecords` has those of maps of records.
 * @param geography as `layoutOf` made it for the model
 * @param reserved  what lies on the map itself, where no word may stand; null: nothing does
 * @returns the words of each size, placed when they are asked for and then kept with the model: a page
 *   in use shows one size, and goes back and forth; placing is much of what a change of the map costs
 */
export function wordsOf(geography: Geography, model: MapModel, reserved: Reserved | null = null): WordLayouts {
  return reserved === null
    ? keptWords(model, geography, () => placedOnDemand(geography, model, null))
    : placedOnDemand(geography, model, reserved);
}

export type WordLayouts = Readonly<Record<SizeClass, LabelLayout>>;

const keptWords = keepByModel<WordLayouts>();

function placedOnDemand(geography: Geography, model: MapModel, reserved: Reserved | null): WordLayouts {
  return wordsOnDemand((size) => wordsOfSize(geography, model, size, reserved));
}

/** @returns words of each size, made when they are asked for first */
export function wordsOnDemand(make: (size: SizeClass) => LabelLayout): WordLayouts {
  const placed = new Map<SizeClass, LabelLayout>();
  const layouts = {};
  for (const size of SIZES) {
    Object.defineProperty(layouts, size, {
      enumerable: true,
      get: () => {
        const known = placed.get(size) ?? make(size);
        placed.set(size, known);
        return known;
      },
    });
  }
  return layouts as WordLayouts;
}

function wordsOfSize(geography: Geography, model: MapModel, size: SizeClass, reserved: Reserved | null): LabelLayout {
  switch (geography.kind) {
    case 'tiles':
      return placeTileLabels(geography, model, size);
    case 'dorling':
      return placeCircleLabels(geography, model.territories, size);
    default:
      return reserved === null
        ? placeLabels(geography, model.territories, size)
        : placeLabels(geography, model.territories, size, {
            unitsPerPx: geography.plane.width / SIZE_CLASSES[size].namesFromPx,
            reserved: reserved(size),
          });
  }
}
