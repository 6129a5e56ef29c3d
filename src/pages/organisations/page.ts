/** The register of organisations. */
import { REGISTERS_SCRIPT, registerPage } from '../registers/registerPage.ts';
import { OrganisationsPage, organisationsLead } from './Page.tsx';

export const organisationsPage = registerPage({
  id: 'organisations',
  exists: ({ registers }) => registers.organisations.length > 0,
  related: { topic: 'capability', label: 'explore.related.organisations' },
  register: {
    title: 'organisations.title',
    about: 'registers.organisations.about',
    count: ({ registers }) => registers.organisations.length,
  },
  title: ({ locale }) => locale.t('organisations.title'),
  description: organisationsLead,
  Page: OrganisationsPage,
  styles: [],
  script: REGISTERS_SCRIPT,
});
