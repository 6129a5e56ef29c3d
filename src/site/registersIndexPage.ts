/** The list of registers of each language. */
import { RegistersPage } from '../pages/registers/index/Page.tsx';
import { registerPage } from './registerPages.tsx';

export const registersIndexPages = registerPage({
  page: 'registers',
  title: ({ locale }) => locale.t('registers.title'),
  description: ({ locale }) => locale.t('registers.lead'),
  Page: RegistersPage,
  styles: [],
});
