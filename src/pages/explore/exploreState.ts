/** The explore page of a view as the visitor first gets it. */
import type { View } from '../../view/view.ts';
import { describeMap } from '../../map/describeMap.ts';
import type { PageSources } from '../pageKind.ts';
import * as recordMaps from './recordMaps.ts';
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
    model: describeMap(dataset, view, locale),
    root,
    layer: null,
    recordMaps,
    problems: [],
  };
}
