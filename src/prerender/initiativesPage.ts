/** The register of initiatives of each language. */
import { InitiativesPage, initiativesLead } from '../pages/initiatives/Page.tsx';
import { registerPage } from './registerPages.tsx';

export const initiativesPages = registerPage({
  page: 'initiatives',
  title: ({ locale }) => locale.t('initiatives.title'),
  description: initiativesLead,
  Page: InitiativesPage,
  styles: ['pages/registers/matrix.css', 'pages/initiatives/initiatives.css'],
  hasScript: true,
});
