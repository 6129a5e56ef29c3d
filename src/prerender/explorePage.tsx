/** One explore page as a file. */
import { renderToString } from 'preact-render-to-string';
import { LANGUAGES } from '../domain/types.ts';
import { linksOf } from '../pages/explore/links.ts';
import { ExplorePage } from '../pages/explore/Page.tsx';
import { pathOf } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { writeDocument } from './document.ts';
import { datasetJsonLd } from './jsonLd.ts';
import { exploreState } from './exploreState.ts';
import type { Site } from './site.ts';

export interface PageOptions {
  /** From the page up to the site's folder. */
  readonly root: string;
  readonly css: string;
  /** Files of the built scripts and of this release's data, relative to the site's folder. */
  readonly script: string;
  readonly app: string;
  /** Absolute address of the site's folder with a slash at the end, when known. */
  readonly siteUrl: string | null;
}

/** @returns the page's HTML: the whole map, readable and linked without any script */
export function writeExplorePage(site: Site, view: View, { root, css, script, app, siteUrl }: PageOptions): string {
  const state = exploreState(site, view, root);
  const { model, locale } = state;
  const { t, texts } = locale;
  const title = `${t('explore.title', { indicator: texts.indicators[view.indicator]?.short ?? '', year: String(view.year) })} · ${texts.site.title}`;
  const addressOf = (language: View['language']) => `${siteUrl ?? ''}${pathOf({ ...view, language }, site.context)}`;
  const body = renderToString(<ExplorePage state={state} links={linksOf(state)} actions={null} />);
  return writeDocument({
    language: view.language,
    title,
    description: `${model.headline}. ${model.details.join('. ')}.`,
    css,
    body: `<div id="app">${body}</div>${loadFailure(t('problem.data-not-loaded'), t('common.tryAgain'))}`,
    data: { root, app, indicator: view.indicator, year: String(view.year) },
    script: `${root}${script}`,
    ...(siteUrl === null
      ? {}
      : {
          canonical: addressOf(view.language),
          alternates: LANGUAGES.map((language) => ({ language, url: addressOf(language) })),
          image: `${siteUrl}${view.language}/map/${view.indicator}/${view.year}/picture.png`,
        }),
    jsonLd: datasetJsonLd(state, siteUrl),
  });
}

/** Shown by the script when it cannot load what it needs; the page itself stays as it is. */
function loadFailure(message: string, again: string): string {
  return `<p class="notice" id="load-failure" role="alert" hidden>${message} <a href="">${again}</a></p>`;
}
