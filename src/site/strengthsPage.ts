/** What regions are strong in, in each language. */
import { StrengthsPage, strengthsLead } from '../pages/strengths/Page.tsx';
import { registerPage } from './registerPages.tsx';

export const strengthsPages = registerPage({
  page: 'strengths',
  title: ({ locale }) => locale.t('strengths.title'),
  description: strengthsLead,
  Page: StrengthsPage,
  styles: ['pages/registers/matrix.css', 'pages/strengths/PercentileDot.css', 'pages/strengths/strengths.css'],
});
