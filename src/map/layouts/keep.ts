import type { Geography } from '../../domain/geography.ts';
import type { MapModel } from '../model.ts';

/**
 * What follows from a model and a geography alone, made once for each pair and forgotten with them:
 * a page in use goes back and forth, and its parts ask one after the other.
 * @returns the same object for the same pair
 */
export function keepByModel<Made extends object>(): (model: MapModel, geography: Geography, make: () => Made) => Made {
  const kept = new WeakMap<MapModel, WeakMap<Geography, Made>>();
  return (model, geography, make) => {
    const ofModel = kept.get(model) ?? new WeakMap<Geography, Made>();
    kept.set(model, ofModel);
    const made = ofModel.get(geography) ?? make();
    ofModel.set(geography, made);
    return made;
  };
}
