/**
 * Takes the prerendered page over in place: the first render is the page as it stands, from the
 * path alone; the query is applied after that has been painted.
 */
import { hydrate, render, type ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LANGUAGES, type Dataset, type Language } from '../../domain/types.ts';
import { createLocale } from '../../i18n/locale.ts';
import { describeMap } from '../../map/describeMap.ts';
import { decodeView } from '../../view/codec.ts';
import { Ahead } from './ahead.ts';
import { browserAddress } from './browserAddress.ts';
import { createController, type Controller } from './controller.ts';
import { createFiles } from './files.ts';
import { whenIdle } from '../../ui/whenIdle.ts';
import { adoptStyles } from '../../ui/adoptStyles.ts';
import { linksOf } from './links.ts';
import { ExplorePage } from './Page.tsx';
import { SCRIPT_STYLES } from './scriptStyles.ts';
import type { ExploreState } from './types.ts';

function App({ controller }: { controller: Controller }): ComponentChildren {
  const [state, setState] = useState(controller.store.getState());
  useEffect(() => {
    setState(controller.store.getState());
    return controller.store.subscribe(setState);
  }, [controller]);
  useEffect(() => {
    const { view, locale, model } = state;
    const { documentElement: root } = document;
    // Set anew, even to what it is, the language has the whole page styled again.
    if (root.lang !== view.language) root.lang = view.language;
    const theme = view.theme === 'auto' ? undefined : view.theme;
    if (theme === undefined) delete root.dataset['theme'];
    else if (root.dataset['theme'] !== theme) root.dataset['theme'] = theme;
    const title = locale.t('explore.title', {
      indicator: locale.texts.indicators[view.indicator]?.short ?? '',
      year: String(view.year),
    });
    document.title = `${title} · ${locale.texts.site.title}`;
    document
      .querySelector('meta[name=description]')
      ?.setAttribute('content', `${model.headline}. ${model.details.join('. ')}.`);
  }, [state]);
  return (
    <Ahead.Provider value={controller.ahead}>
      <ExplorePage state={state} links={linksOf(state)} actions={controller.actions} />
    </Ahead.Provider>
  );
}

async function start(): Promise<void> {
  const { root = './', app = '', indicator = '', year = '' } = document.documentElement.dataset;
  const siteUrl = new URL(root, location.href.split(/[?#]/u)[0]).href;
  const files = createFiles(siteUrl + app);
  const language = LANGUAGES.find((code) => code === document.documentElement.lang) ?? LANGUAGES[0];
  // A shell knows no indicator: what it shows stands in the address (kept for a room without network).
  const path =
    indicator === ''
      ? decodeURIComponent(location.pathname.slice(new URL(siteUrl).pathname.length))
      : `${language}/map/${indicator}/${year}/`;
  const state = await firstState(files, language, path, root);
  const controller = createController(files, state, browserAddress(), siteUrl);

  adoptStyles(SCRIPT_STYLES);
  const container = document.getElementById('app');
  if (container === null) return;
  const page = <App controller={controller} />;
  if (container.childElementCount === 0) render(page, container);
  else hydrate(page, container);
  const follow = () => controller.followAddress(location.pathname, location.search);
  addEventListener('popstate', () => void follow());
  requestAnimationFrame(() => {
    const done = location.search === '' ? Promise.resolve() : follow();
    void done.then(() => {
      document.documentElement.setAttribute('data-ready', '');
      whenIdle(() => void later(controller, siteUrl, app));
    });
  });
}

/** Nothing of it is needed for the page: where storage is denied or the network is gone, nothing is missing. */
async function later(controller: Controller, siteUrl: string, app: string): Promise<void> {
  try {
    const { goOn } = await import('../offline/later.tsx');
    await goOn(controller, siteUrl, /app\/([^/]*)/u.exec(app)?.[1] ?? '');
  } catch (error) {
    console.warn(error);
  }
}

async function firstState(
  files: ReturnType<typeof createFiles>,
  language: Language,
  path: string,
  root: string,
): Promise<ExploreState> {
  const [{ context, ...rest }, geography, texts] = await Promise.all([
    files.catalogue(),
    files.geography(),
    files.texts(language),
  ]);
  const { view } = decodeView(path, '', context);
  const series = await files.series(view.indicator);
  const dataset: Dataset = { ...rest, series: new Map([[view.indicator, series]]) };
  const locale = createLocale(texts, { onMissing: (key) => key });
  const model = describeMap(dataset, view, locale);
  return { dataset, geography, context, locale, view, root, layer: null, problems: [], model };
}

start().catch((error: unknown) => {
  // The page stands as it was served; only choosing in place is missing, and links still lead on.
  console.warn(error);
  document.getElementById('load-failure')?.removeAttribute('hidden');
});
