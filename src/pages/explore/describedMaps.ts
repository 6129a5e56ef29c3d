/** Describes maps, each once: a release's figures never change, so an address always describes the same map. */
import type { Dataset } from '../../domain/types.ts';
import type { Locale } from '../../i18n/locale.ts';
import { describeMapWith, type RareDescriber } from '../../map/describeMapWith.ts';
import type { MapModel } from '../../map/model.ts';
import { encodeView } from '../../view/codec.ts';
import type { ViewContext } from '../../view/defaults.ts';
import type { View } from '../../view/view.ts';

/** Enough to go back and forth through some years, with the neighbours of each. */
const REMEMBERED = 72;

export interface DescribedMaps {
  /**
   * @param dataset   has the figures that the view needs
   * @param describer for an indicator that counts records
   */
  readonly describe: (
    dataset: Dataset,
    view: View,
    locale: Locale,
    context: ViewContext,
    describer: RareDescriber | null,
  ) => MapModel;
}

export function createDescribedMaps(): DescribedMaps {
  /** By address; last shown last. */
  const models = new Map<string, MapModel>();
  return {
    describe: (dataset, view, locale, context, describer) => {
      const { path, query } = encodeView(view, context);
      const address = path + query;
      const model = models.get(address) ?? describeMapWith(describer, dataset, view, locale);
      models.delete(address);
      models.set(address, model);
      const [oldest] = models.keys();
      if (models.size > REMEMBERED && oldest !== undefined) models.delete(oldest);
      return model;
    },
  };
}
