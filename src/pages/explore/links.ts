/** Addresses on the explore page: relative, so that the site works from any folder. */
import { encodeView } from '../../view/codec.ts';
import { indicatorIn, latestYearOf } from '../../view/defaults.ts';
import type { ExploreState, Links } from './types.ts';

export function linksOf({ view, context, root }: Pick<ExploreState, 'view' | 'context' | 'root'>): Links {
  return {
    view: (change) => {
      const { path, query } = encodeView({ ...view, ...withYear(change, view, context) }, context);
      return `${root}${path}${query}`;
    },
    file: (name) => {
      const { indicator, year, language } = view;
      return `${root}${language}/map/${indicator}/${year}/${name}`;
    },
  };
}

type Change = Parameters<Links['view']>[0];

/** A link to another indicator leads to its latest year, unless the link names one. */
function withYear(change: Change, view: ExploreState['view'], context: ExploreState['context']): Change {
  const { indicator } = change;
  if (indicator === undefined || change.year !== undefined) return change;
  const entry = indicatorIn(context, indicator);
  if (entry === null || entry.years.includes(view.year)) return change;
  return { ...change, year: latestYearOf(entry) };
}
