/** What regions are strong in; only where the country names what its fields spend. */
import { REGISTERS_SCRIPT, registerPage } from '../registers/registerPage.ts';
import { StrengthsPage, strengthsLead } from './Page.tsx';

export const strengthsPage = registerPage({
  id: 'strengths',
  exists: ({ registers: { fields, profile } }) =>
    fields.some(({ indicator }) => indicator !== null) && profile.some(({ role }) => role === 'field-total'),
  related: { topic: 'capability', label: 'explore.related.strengths' },
  register: { title: 'strengths.title', about: 'registers.strengths.about' },
  title: ({ locale }) => locale.t('strengths.title'),
  description: strengthsLead,
  Page: StrengthsPage,
  styles: [
    'pages/registers/matrix.css',
    'pages/registers/facts.css',
    'pages/strengths/PercentileDot.css',
    'pages/strengths/strengths.css',
  ],
  script: REGISTERS_SCRIPT,
});
