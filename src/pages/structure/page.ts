/** How spending on research is made up: who pays, what for, which work, which science. */
import { partsOf } from '../../domain/composition.ts';
import { COMPOSITIONS } from '../../domain/types.ts';
import { rampsCss } from '../../map/cssVariables.ts';
import { REGISTERS_SCRIPT, registerPage } from '../registers/registerPage.ts';
import type { PageKind } from '../pageKind.ts';
import { StructurePage, structureLead, structureTitle } from './Page.tsx';

export const structurePage: PageKind = registerPage({
  id: 'structure',
  exists: ({ dataset, registers }) =>
    registers.profile.some(({ role }) => role === 'field-total') &&
    COMPOSITIONS.some((id) => partsOf(dataset, id).length > 1),
  related: { topic: 'capability', label: 'explore.related.structure', isForParts: true },
  title: structureTitle,
  description: structureLead,
  Page: StructurePage,
  css: () => rampsCss(['capability']),
  styles: ['pages/structure/structure.css'],
  script: REGISTERS_SCRIPT,
});
