/** The register of needs of each language. */
import { NeedsPage, needsLead } from '../pages/needs/Page.tsx';
import { RECORD_STYLES, registerPageOf } from './registerPages.tsx';

export const needsPages = registerPageOf({
  page: 'needs',
  title: ({ locale }) => locale.t('needs.title'),
  description: needsLead,
  stateOf: ({ geography }, state) => ({ ...state, geography }),
  Page: NeedsPage,
  styles: [...RECORD_STYLES, 'pages/registers/matrix.css', 'pages/registers/countMaps.css', 'pages/needs/needs.css'],
  hasScript: true,
});
