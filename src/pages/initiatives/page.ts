/** The register of initiatives. */
import { REGISTERS_SCRIPT, registerPageOf } from '../registers/registerPage.ts';
import { InitiativesPage, initiativesLead } from './Page.tsx';

export const initiativesPage = registerPageOf({
  id: 'initiatives',
  exists: ({ registers }) => registers.initiatives.length > 0,
  related: { topic: 'progress', label: 'explore.related.initiatives' },
  register: {
    title: 'initiatives.title',
    about: 'registers.initiatives.about',
    count: ({ registers }) => registers.initiatives.length,
  },
  stateOf: (state, { geography }) => ({ ...state, geography }),
  title: ({ locale }) => locale.t('initiatives.title'),
  description: initiativesLead,
  Page: InitiativesPage,
  styles: ['pages/registers/matrix.css', 'pages/registers/countMaps.css', 'pages/initiatives/initiatives.css'],
  script: REGISTERS_SCRIPT,
});
