/** What initiatives are filtered by: region, type, stage, whether anything was heard of them, how sure it is. */
import { newsOf, yearOfReading } from '../../domain/initiativeNews.ts';
import type { Initiative, InitiativeEvent } from '../../domain/registers.ts';
import { UNKNOWN } from '../filter/filter.ts';
import type { RecordsState } from '../recordsState.ts';
import { facetOf, type FacetOf } from './facetOf.ts';
import { kindFacet, regionFacet, surenessFacet } from './sharedFacets.ts';

export function initiativeFacets(
  state: RecordsState,
  initiatives: readonly Initiative[],
  eventsOf: (initiative: Initiative) => readonly InitiativeEvent[],
): readonly FacetOf<Initiative>[] {
  const { registers, locale } = state;
  const { t, texts } = locale;
  return [
    regionFacet(state, initiatives, { value: state.dataset.country, label: t('records.wholeCountry') }),
    kindFacet(state, initiatives, 'type', 'initiative', ({ type }) => type),
    facetOf(initiatives, {
      key: 'stage',
      label: t('records.stage'),
      choices: registers.stages.map(({ id, list, name }) => ({
        value: id,
        label: name[texts.language],
        group: t(`records.stage.${list}`),
      })),
      valuesOf: ({ stage }) => [stage],
    }),
    facetOf(initiatives, {
      key: 'news',
      label: t('records.news'),
      choices: [
        { value: 'moved', label: t('records.news.moved', { year: String(yearOfReading(registers)) }) },
        { value: 'before', label: t('records.news.moved', { year: String(yearOfReading(registers) - 1) }) },
        { value: 'silent', label: t('records.news.silent') },
        { value: UNKNOWN, label: t('records.news.undated') },
      ],
      valuesOf: (initiative) =>
        newsOf(initiative, eventsOf(initiative), registers).map((news) => (news === 'undated' ? UNKNOWN : news)),
    }),
    surenessFacet(state, initiatives),
  ];
}
