/** The register of organisations of each language. */
import { OrganisationsPage, organisationsLead } from '../pages/organisations/Page.tsx';
import { RECORD_STYLES, registerPage } from './registerPages.tsx';

export const organisationsPages = registerPage({
  page: 'organisations',
  title: ({ locale }) => locale.t('organisations.title'),
  description: organisationsLead,
  Page: OrganisationsPage,
  styles: [...RECORD_STYLES],
  hasScript: true,
});
