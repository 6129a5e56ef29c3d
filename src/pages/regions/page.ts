/** All regions on one page of each language. */
import { h } from 'preact';
import { inEachLanguage, titled, type PageKind } from '../pageKind.ts';
import { sheetsOf } from '../region/page.ts';
import { RegionsPage } from './Page.tsx';

export const regionsPage: PageKind = {
  id: 'regions',
  paths: () => inEachLanguage('region/'),
  section: 'regions',
  navigation: 'common.nav.regions',
  styles: [
    'ui/TableBox.css',
    'map/svg/MapSvg.css',
    'map/svg/LocatorMap.css',
    'pages/region/Page.css',
    'pages/regions/Page.css',
    'pages/region/print.css',
  ],
  script: null,
  offline: true,
  contents: ({ language, root }, sources) => {
    const sheets = sheetsOf(sources, language);
    const { t } = sheets.locale;
    return {
      title: titled(sheets.locale, t('region.index.title')),
      description: `${t('region.index.about')}.`,
      body: h(RegionsPage, { sheets, root }),
    };
  },
};
