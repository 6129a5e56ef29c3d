/** The geography that a view is drawn on: the map itself, tiles, or circles. */
import type { MapLayout as Choice } from '../../view/view.ts';
import type { Geography } from '../../domain/geography.ts';
import type { MapModel } from '../model.ts';
import { dorlingGeography } from './dorling.ts';
import { keepByModel } from './keep.ts';
import { tileGeography } from './tiles.ts';

const circlesOf = keepByModel<Geography>();

/**
 * @param model described for the same view: circles need its sizes
 * @returns the same object for the same input
 */
export function layoutOf(geography: Geography, model: MapModel, choice: Choice): Geography {
  switch (choice) {
    case 'map':
      return geography;
    case 'tiles':
      return tileGeography(geography);
    case 'dorling':
      return circlesOf(model, geography, () =>
        dorlingGeography(geography, model.territories, model.circles?.fullest ?? model.territories.length),
      );
  }
}
