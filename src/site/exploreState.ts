/** The explore page of a view as the visitor first gets it. */
import type { View } from '../view/view.ts';
import { describeMap } from '../map/describeMap.ts';
import type { ExploreState } from '../pages/explore/types.ts';
import type { Site } from './site.ts';

/** @param root from the page up to the site's folder */
export function exploreState(site: Site, view: View, root: string): ExploreState {
  const locale = site.locales[view.language];
  return {
    dataset: site.dataset,
    geography: site.geography,
    context: site.context,
    locale,
    view,
    model: describeMap(site.dataset, view, locale),
    root,
    layer: null,
    problems: [],
  };
}
