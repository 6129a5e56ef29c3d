/** The targets, and who pays what of a project. */
import { REGISTERS_SCRIPT, registerPage } from '../registers/registerPage.ts';
import { TargetsPage, targetsLead } from './Page.tsx';

export const targetsPage = registerPage({
  id: 'targets',
  exists: ({ registers }) => registers.targets.length > 0,
  related: { topic: 'progress', label: 'explore.related.targets' },
  register: {
    title: 'targets.title',
    about: 'registers.targets.about',
    count: ({ registers }) => registers.targets.length,
  },
  title: ({ locale }) => locale.t('targets.title'),
  description: targetsLead,
  Page: TargetsPage,
  styles: ['pages/registers/facts.css', 'pages/targets/targets.css'],
  script: REGISTERS_SCRIPT,
});
