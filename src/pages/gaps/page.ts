/** What is asked and who could do it: region by region, field by field. */
import { gapsOf } from '../../domain/gaps.ts';
import { REGISTERS_SCRIPT, registerPageOf } from '../registers/registerPage.ts';
import { gapPicture } from './gapPicture.ts';
import { gapSentences } from './gapSentences.ts';
import { gapSheet } from './gapSheet.ts';
import { GapsPage, gapsLead } from './Page.tsx';

export const gapsPage = registerPageOf({
  id: 'gaps',
  exists: ({ registers: { needs, fields, kinds } }) =>
    needs.length > 0 && fields.length > 0 && kinds.need.some(({ isStated }) => isStated),
  related: { topic: 'demand', label: 'explore.related.gaps' },
  register: { title: 'gaps.title', about: 'registers.gaps.about' },
  stateOf: (state) => ({ ...state, gaps: gapsOf(state.dataset, state.registers) }),
  title: ({ locale }) => locale.t('gaps.title'),
  description: gapsLead,
  Page: GapsPage,
  sheet: gapSheet,
  sentences: gapSentences,
  matrix: gapPicture,
  styles: ['records/partnerships/PartnershipTable.css', 'pages/gaps/gaps.css'],
  script: REGISTERS_SCRIPT,
});
