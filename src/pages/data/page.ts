/** The data: what there is, where it comes from, how to take it away. */
import { h } from 'preact';
import { inEachLanguage, titled, type PageKind } from '../pageKind.ts';
import { dataState } from './dataState.ts';
import { catalogueJsonLd } from './jsonLd.ts';
import { DataPage, dataLead } from './Page.tsx';

export const dataPage: PageKind = {
  id: 'data',
  paths: () => inEachLanguage('data/'),
  section: 'data',
  navigation: 'common.nav.data',
  styles: [
    'ui/TableBox.css',
    'pages/data/Page.css',
    'pages/data/CoveragePicture.css',
    'pages/data/CoverageWords.css',
    'pages/data/Downloads.css',
    'pages/data/Statuses.css',
    'pages/data/SourceCards.css',
    'pages/data/IndicatorLinks.css',
    'pages/data/Reuse.css',
  ],
  script: null,
  offline: true,
  contents: (at, sources) => {
    const state = dataState(at, sources);
    return {
      title: titled(state.locale, state.locale.t('common.nav.data')),
      description: dataLead(state),
      body: h(DataPage, { state }),
      jsonLd: catalogueJsonLd(state, at.siteUrl),
    };
  },
};
