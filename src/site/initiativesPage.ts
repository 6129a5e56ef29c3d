/** The register of initiatives of each language. */
import { InitiativesPage, initiativesLead } from '../pages/initiatives/Page.tsx';
import { RECORD_STYLES, registerPageOf } from './registerPages.tsx';

export const initiativesPages = registerPageOf({
  page: 'initiatives',
  title: ({ locale }) => locale.t('initiatives.title'),
  description: initiativesLead,
  stateOf: ({ geography }, state) => ({ ...state, geography }),
  Page: InitiativesPage,
  styles: [
    ...RECORD_STYLES,
    'pages/registers/matrix.css',
    'pages/registers/countMaps.css',
    'pages/initiatives/initiatives.css',
  ],
  hasScript: true,
});
