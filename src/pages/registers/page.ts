/** The list of registers: an address that others link to. The navigation leads to each by its topic. */
import { RegistersPage } from './Page.tsx';
import { registerPage } from './registerPage.ts';

export const registersPage = registerPage({
  id: 'registers',
  exists: () => true,
  title: ({ locale }) => locale.t('registers.title'),
  description: ({ locale }) => locale.t('registers.lead'),
  Page: RegistersPage,
  styles: [],
  script: null,
});
