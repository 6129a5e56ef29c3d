/** Regions side by side: all of them by the three functions, and with scripts two to six by anything. */
import { h } from 'preact';
import { comparedCss, rampsCss } from '../../map/cssVariables.ts';
import { COMPARE_FOLDER } from '../../view/compareHref.ts';
import { inEachLanguage, titled, type PageKind } from '../pageKind.ts';
import { sheetsOf } from '../region/page.ts';
import { ComparePage } from './Page.tsx';

export const comparePage: PageKind = {
  id: 'compare',
  paths: () => inEachLanguage(COMPARE_FOLDER),
  section: 'regions',
  styles: [
    'ui/TableBox.css',
    'records/text/SourcedText.css',
    'map/marks/marks.css',
    'map/svg/MapSvg.css',
    'pages/region/charts.css',
    'pages/compare/compare.css',
    'pages/compare/charts.css',
    'ui/printedFoot.css',
    'pages/compare/print.css',
  ],
  css: () => rampsCss(['capability']) + comparedCss(),
  script: { module: 'pages/compare/client.tsx', isMissing: 'pageScript.missing.compare' },
  offline: true,
  contents: ({ language, root, app }, sources) => {
    const sheets = sheetsOf(sources, language);
    const { t } = sheets.locale;
    return {
      title: titled(sheets.locale, t('compare.title')),
      description: t('compare.lead'),
      body: h(ComparePage, { sheets, root }),
      data: { root, app },
    };
  },
};
