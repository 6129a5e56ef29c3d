/** The explore page as it is served: scripts take over what is in `#app`. */
import type { Translate } from '../../i18n/translate.ts';
import { linksOf } from './links.ts';
import { ExplorePage } from './Page.tsx';
import type { ExploreState } from './types.ts';

/** @param state null: an empty page that scripts draw into */
export function ServedPage({ state, t }: { readonly state: ExploreState | null; readonly t: Translate }) {
  return (
    <>
      <div id="app">{state !== null && <ExplorePage state={state} links={linksOf(state)} actions={null} />}</div>
      <LoadFailure t={t} />
    </>
  );
}

/** Shown by the script when it cannot load what it needs; the page itself stays as it is. */
function LoadFailure({ t }: { readonly t: Translate }) {
  return (
    <p class="notice" id="load-failure" role="alert" hidden>
      {t('problem.data-not-loaded')} <a href="">{t('common.tryAgain')}</a>
    </p>
  );
}
