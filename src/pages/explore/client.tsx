/**
 * Hydrates the prerendered page: the first render is the page as it stands, from the path alone; the
 * query is applied after that. Each step is a task of its own, so that a press in between is answered.
 */
import { hydrate, render, type ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Dataset, IndicatorId } from '../../domain/types.ts';
import { describeMapWith } from '../../map/describeMapWith.ts';
import { adoptStyles } from '../../ui/adoptStyles.ts';
import { loadFace } from '../../ui/face/loadFace.ts';
import { announceFailure, announceReady } from '../../ui/pageState.ts';
import { afterFrame } from '../../ui/afterFrame.ts';
import { pageLanguage } from '../../ui/pageLanguage.ts';
import { rememberLanguage } from '../../ui/rememberLanguage.ts';
import { whenIdle } from '../../ui/whenIdle.ts';
import { yieldToBrowser } from '../../ui/yieldToBrowser.ts';
import { decodeView } from '../../view/codec.ts';
import { browserAddress } from './browserAddress.ts';
import { createController, type Controller } from './controller.ts';
import { createFiles, type Files } from './files.ts';
import { loadRareMaps } from './loadRareMaps.ts';
import { linksOf } from './links.ts';
import { addFigures, noFigures } from './loadedFigures.ts';
import { RETRIABLE } from './Notices.tsx';
import { ExplorePage } from './Page.tsx';
import { startPrefetch } from './prefetch/index.ts';
import { PageInUse } from './SecondStage.tsx';
import { SCRIPT_STYLES } from './scriptStyles.ts';
import { createSecondStage, type SecondStage } from './stages.ts';
import type { ExploreState } from './types.ts';
import type { Releases } from '../offline/releases.tsx';

function App({ controller }: { controller: Controller }): ComponentChildren {
  const [state, setState] = useState(controller.store.getState());
  useEffect(() => {
    setState(controller.store.getState());
    return controller.store.subscribe(setState);
  }, [controller]);
  useEffect(() => writeHead(state), [state]);
  const page = useMemo(
    () => ({ state, links: linksOf(state), actions: controller.actions }),
    [state, controller.actions],
  );
  return <ExplorePage page={page} />;
}

/** What of the view stands outside of the page's contents. */
function writeHead({ view, locale, model }: ExploreState): void {
  const { documentElement: root } = document;
  // Setting the language, even to the same value, makes the browser style the whole page again.
  if (root.lang !== view.language) root.lang = view.language;
  const theme = view.theme === 'auto' ? undefined : view.theme;
  if (theme === undefined) delete root.dataset['theme'];
  else if (root.dataset['theme'] !== theme) root.dataset['theme'] = theme;
  const indicator = locale.texts.indicators[view.indicator]?.short ?? '';
  document.title = `${locale.t('explore.title', { indicator, year: String(view.year) })} · ${locale.texts.site.title}`;
  document
    .querySelector('meta[name=description]')
    ?.setAttribute('content', `${model.headline}. ${model.details.join('. ')}.`);
}

async function start(): Promise<void> {
  const { root = './', app = '' } = document.documentElement.dataset;
  const siteUrl = new URL(root, location.href.split(/[?#]/u)[0]).href;
  let releases: Releases | null = null;
  const files = createFiles(siteUrl + app, () => releases?.onFailure(), loadRareMaps);
  const state = await firstState(files, siteUrl, root);
  await yieldToBrowser();
  const address = browserAddress();
  const controller = createController(files, state, address, siteUrl);
  adoptStyles(SCRIPT_STYLES);

  const secondStage = createSecondStage();
  hydratePage(controller, secondStage);
  const follow = () => controller.followAddress(location.pathname, location.search);
  addEventListener('popstate', () => {
    if (address.hasMoved() && !address.loadIfTranslated(location.href)) void follow();
  });
  await drawn(secondStage);
  if (location.search !== '') {
    await follow();
    await drawn(secondStage);
  }
  announceReady();
  rememberLanguage(document);
  loadFace();
  whenIdle(() => {
    startPrefetch({ ...controller, files });
    void loadOffline(controller, siteUrl, app).then((loaded) => (releases = loaded));
  });
}

function hydratePage(controller: Controller, secondStage: SecondStage): void {
  const container = document.getElementById('app');
  if (container === null) throw new Error('a page without a place for it');
  const isServed = container.childElementCount > 0;
  const page = (
    <PageInUse.Provider value={{ secondStage, isServed }}>
      <App controller={controller} />
    </PageInUse.Provider>
  );
  if (isServed) hydrate(page, container);
  else render(page, container);
}

/** Once both stages have been drawn: effects, which ask for the second, run after a frame. */
async function drawn(secondStage: SecondStage): Promise<void> {
  await new Promise<void>(afterFrame);
  await secondStage.atRest();
}

/** The page works without it: storage may be denied, the network may be gone. */
async function loadOffline(controller: Controller, siteUrl: string, app: string): Promise<Releases | null> {
  try {
    const { startOffline } = await import('../offline/startOffline.tsx');
    const { store, wanted } = controller;
    const release = /app\/([^/]*)/u.exec(app)?.[1] ?? '';
    const withdrawRetry = () =>
      store.setState({ problems: store.getState().problems.filter(({ key }) => !RETRIABLE.has(key)) });
    return startOffline(store, { siteUrl, release, wanted, onOutdated: withdrawRetry });
  } catch (error) {
    console.warn(error);
    return null;
  }
}

async function firstState(files: Files, siteUrl: string, root: string): Promise<ExploreState> {
  const { indicator = '', year = '' } = document.documentElement.dataset;
  const language = pageLanguage();
  // A shell knows no indicator: what it shows stands in the address (kept for a room without network).
  const path =
    indicator === ''
      ? decodeURIComponent(location.pathname.slice(new URL(siteUrl).pathname.length))
      : `${language}/map/${indicator}/${year}/`;
  const [{ context, geography, dataset: catalogue }, texts] = await Promise.all([
    files.catalogue(),
    files.texts(language),
    // Asked for before the catalogue has come; it is read below.
    indicator === '' ? null : files.figures(indicator as IndicatorId, language),
    document.querySelector('.map-records, .country-alone') === null ? null : files.rareMaps(),
  ]);
  const { view } = decodeView(path, '', context);
  const figures = await files.figures(view.indicator, language);
  const { series, locale, rareMaps } = addFigures(noFigures(texts), [figures]);
  const dataset: Dataset = { ...catalogue, series };
  await yieldToBrowser();
  const model = describeMapWith(rareMaps, dataset, view, locale);
  return { dataset, geography, context, locale, view, root, layer: null, rareMaps, problems: [], model };
}

start().catch((error: unknown) => {
  console.warn(error);
  announceFailure();
});
