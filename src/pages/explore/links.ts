/** Addresses on the explore page: relative, so that the site works from any folder. */
import { compareHref } from '../../view/compareHref.ts';
import { encodeView } from '../../view/codec.ts';
import { changeView } from '../../view/transitions.ts';
import type { ExploreState, Links } from './types.ts';

export function linksOf({ view, context, root }: Pick<ExploreState, 'view' | 'context' | 'root'>): Links {
  return {
    view: (change) => {
      // As the scripts would: to the same year, or the nearest that the indicator has.
      const { path, query } = encodeView(changeView(view, change, context).view, context);
      return `${root}${path}${query}`;
    },
    region: (region) => `${root}${view.language}/region/${region}/`,
    compare: (regions) => compareHref(root, view.language, regions),
    file: (name) => {
      const { indicator, year, language } = view;
      return `${root}${language}/map/${indicator}/${year}/${name}`;
    },
  };
}
