/** The register of needs of each language. */
import { NeedsPage, needsLead } from '../pages/needs/Page.tsx';
import { registerPage } from './registerPages.tsx';

export const needsPages = registerPage({
  page: 'needs',
  title: ({ locale }) => locale.t('needs.title'),
  description: needsLead,
  Page: NeedsPage,
  styles: ['pages/registers/matrix.css', 'pages/needs/needs.css'],
  hasScript: true,
});
