/** What organisations are filtered by: region, kind, field of science, when they were founded. */
import type { Organisation } from '../../domain/registers.ts';
import { UNKNOWN } from '../filter/filter.ts';
import type { RecordsState } from '../recordsState.ts';
import { facetOf, type FacetOf } from './facetOf.ts';
import { fieldFacet, kindFacet, regionFacet } from './sharedFacets.ts';

type Placed = Organisation & { readonly regions: readonly NonNullable<Organisation['region']>[] };

export function organisationFacets(state: RecordsState, organisations: readonly Placed[]): readonly FacetOf<Placed>[] {
  const { t } = state.locale;
  const decades = [...new Set(organisations.flatMap(({ founded }) => (founded === null ? [] : [decadeOf(founded)])))];
  decades.sort((a, b) => a - b);
  const yearOf = (year: number) => t('common.year', { year: String(year) });
  return [
    regionFacet(state, organisations, { value: UNKNOWN, label: t('records.region.outside') }),
    kindFacet(state, organisations, 'kind', 'organisation', ({ kind }) => kind),
    fieldFacet(state, organisations, { value: UNKNOWN, label: t('records.field.unknown') }),
    facetOf(organisations, {
      key: 'from',
      label: t('records.founded.from'),
      choices: [
        ...decades.map((decade) => ({ value: String(decade), label: yearOf(decade) })),
        { value: UNKNOWN, label: t('records.founded.unknown') },
      ],
      valuesOf: ({ founded }) =>
        founded === null ? [UNKNOWN] : decades.filter((decade) => decade <= founded).map(String),
    }),
    facetOf(organisations, {
      key: 'to',
      label: t('records.founded.to'),
      choices: decades.map((decade) => ({ value: String(decade), label: yearOf(decade + 9) })),
      valuesOf: ({ founded }) =>
        founded === null ? [] : decades.filter((decade) => decade >= decadeOf(founded)).map(String),
    }),
  ];
}

function decadeOf(year: number): number {
  return Math.floor(year / 10) * 10;
}
