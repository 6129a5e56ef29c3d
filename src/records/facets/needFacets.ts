/** What needs are filtered by: region, field of science, kind, whose priority it is, how sure it is. */
import { PRIORITIES, type Need } from '../../domain/registers.ts';
import type { RecordsState } from '../recordsState.ts';
import { facetOf, type FacetOf } from './facetOf.ts';
import { fieldFacet, kindFacet, regionFacet, surenessFacet } from './sharedFacets.ts';

export function needFacets(state: RecordsState, needs: readonly Need[]): readonly FacetOf<Need>[] {
  const { t } = state.locale;
  return [
    regionFacet(state, needs, { value: state.dataset.country, label: t('records.wholeCountry') }),
    fieldFacet(state, needs, { value: 'none', label: t('needs.noField') }),
    kindFacet(state, needs, 'kind', 'need', ({ kind }) => kind),
    facetOf(needs, {
      key: 'priority',
      label: t('needs.priority'),
      choices: PRIORITIES.map((priority) => ({ value: priority, label: t(`needs.priority.${priority}`) })),
      valuesOf: ({ priority }) => [priority],
    }),
    surenessFacet(state, needs),
  ];
}
