/** The explore page of a view as the visitor first gets it. */
import type { View } from '../../view/view.ts';
import type { Dataset } from '../../domain/types.ts';
import type { Locale } from '../../i18n/locale.ts';
import { describeMap } from '../../map/describeMap.ts';
import type { MapModel } from '../../map/model.ts';
import { encodeView } from '../../view/codec.ts';
import type { PageSources } from '../pageKind.ts';
import * as rareMaps from './rareMaps.ts';
import type { ExploreState } from './types.ts';

/** @param root from the page up to the site's folder */
export function exploreState(
  { dataset, geography, context, locales }: Pick<PageSources, 'dataset' | 'geography' | 'context' | 'locales'>,
  view: View,
  root: string,
): ExploreState {
  const locale = locales[view.language];
  return {
    dataset,
    geography,
    context,
    locale,
    view,
    model: modelOf(dataset, view, locale, encodeView(view, context)),
    root,
    layer: null,
    rareMaps,
    problems: [],
  };
}

const kept = new WeakMap<Dataset, WeakMap<Locale, Map<string, MapModel>>>();

/** The map of a view without a query stands on several pages: it is described, and its words are placed, once. */
function modelOf(
  dataset: Dataset,
  view: View,
  locale: Locale,
  { path, query }: ReturnType<typeof encodeView>,
): MapModel {
  if (query !== '') return describeMap(dataset, view, locale);
  const byLocale = kept.get(dataset) ?? new WeakMap<Locale, Map<string, MapModel>>();
  const models = byLocale.get(locale) ?? new Map<string, MapModel>();
  kept.set(dataset, byLocale.set(locale, models));
  const model = models.get(path) ?? describeMap(dataset, view, locale);
  models.set(path, model);
  return model;
}
