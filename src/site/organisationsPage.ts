/** The register of organisations of each language. */
import { OrganisationsPage, organisationsLead } from '../pages/organisations/Page.tsx';
import { registerPage } from './registerPages.tsx';

export const organisationsPages = registerPage({
  page: 'organisations',
  title: ({ locale }) => locale.t('organisations.title'),
  description: organisationsLead,
  Page: OrganisationsPage,
  styles: [],
  hasScript: true,
});
