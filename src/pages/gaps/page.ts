/** Where much is asked and little is there; only where a country says which two indicators to cross. */
import { bivariateCss } from '../../map/bivariatePalette.ts';
import { registerPageOf } from '../registers/registerPage.ts';
import { gapsStateOf } from './gapsState.ts';
import { GapsPage, leadOf } from './Page.tsx';

export const gapsPage = registerPageOf({
  id: 'gaps',
  exists: ({ dataset, registers }) => dataset.gapAxes !== undefined && registers.needs.length > 0,
  related: { topic: 'demand', label: 'explore.related.gaps' },
  register: { title: 'gaps.title', about: 'registers.gaps.about' },
  stateOf: gapsStateOf,
  title: ({ locale }) => locale.t('gaps.title'),
  description: (state) => `${state.model.headline}. ${leadOf(state)}`,
  Page: GapsPage,
  styles: ['map/svg/MapSvg.css', 'map/legend/BivariateLegend.css', 'pages/gaps/gaps.css'],
  css: () => `\n${bivariateCss()}`,
  script: null,
});
