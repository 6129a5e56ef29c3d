/** The register of needs. */
import { REGISTERS_SCRIPT, registerPageOf } from '../registers/registerPage.ts';
import { NeedsPage, needsLead } from './Page.tsx';

export const needsPage = registerPageOf({
  id: 'needs',
  exists: ({ registers }) => registers.needs.length > 0,
  related: { topic: 'demand', label: 'explore.related.needs' },
  register: { title: 'needs.title', about: 'registers.needs.about', count: ({ registers }) => registers.needs.length },
  stateOf: (state, { geography }) => ({ ...state, geography }),
  title: ({ locale }) => locale.t('needs.title'),
  description: needsLead,
  Page: NeedsPage,
  styles: ['pages/registers/matrix.css', 'pages/registers/countMaps.css', 'pages/needs/needs.css'],
  script: REGISTERS_SCRIPT,
});
