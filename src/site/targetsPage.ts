/** The targets of each language. */
import { TargetsPage, targetsLead } from '../pages/targets/Page.tsx';
import { registerPage } from './registerPages.tsx';

export const targetsPages = registerPage({
  page: 'targets',
  title: ({ locale }) => locale.t('targets.title'),
  description: targetsLead,
  Page: TargetsPage,
  styles: ['pages/targets/targets.css'],
  hasScript: true,
});
