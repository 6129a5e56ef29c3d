/** Meetings: ready ones, and with scripts one's own, presented, decided and written down. */
import { h } from 'preact';
import { comparedCss, rampsCss } from '../../map/cssVariables.ts';
import { inEachLanguage, titled, type PageKind } from '../pageKind.ts';
import { sheetsOf } from '../region/page.ts';
import { PRESENT_FOLDER } from './ids.ts';
import { PresentPage } from './Page.tsx';

export const presentPage: PageKind = {
  id: 'present',
  paths: () => inEachLanguage(PRESENT_FOLDER),
  section: 'progress',
  related: { topic: 'progress', label: 'explore.related.present' },
  styles: [
    'map/marks/marks.css',
    'map/svg/MapSvg.css',
    'pages/present/present.css',
    'pages/present/slides/slide.css',
    'ui/printedFoot.css',
    'pages/present/print.css',
  ],
  css: () => rampsCss(['capability', 'demand', 'progress', 'diverging']) + comparedCss(),
  script: { module: 'pages/present/client.tsx', isMissing: 'pageScript.missing.present' },
  offline: true,
  contents: ({ language, root, app }, sources) => {
    const sheets = sheetsOf(sources, language);
    const { t } = sheets.locale;
    return {
      title: titled(sheets.locale, t('present.title')),
      description: t('present.lead'),
      body: h(PresentPage, { sheets, root }),
      data: { root, app },
    };
  },
};
