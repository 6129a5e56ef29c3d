/** The list of registers. */
import { RegistersPage } from './Page.tsx';
import { registerPage } from './registerPage.ts';

export const registersPage = registerPage({
  id: 'registers',
  exists: () => true,
  navigation: 'common.nav.registers',
  title: ({ locale }) => locale.t('registers.title'),
  description: ({ locale }) => locale.t('registers.lead'),
  Page: RegistersPage,
  styles: [],
  script: null,
});
