/** The explore page as it is served: scripts hydrate what is in `#app`. */
import { linksOf } from './links.ts';
import { ExplorePage } from './Page.tsx';
import type { ExploreState } from './types.ts';

/** @param state null: an empty page that scripts draw into */
export function ServedPage({ state }: { readonly state: ExploreState | null }) {
  return <div id="app">{state !== null && <ExplorePage page={{ state, links: linksOf(state), actions: null }} />}</div>;
}
