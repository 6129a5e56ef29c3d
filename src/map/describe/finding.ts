/** The finding of a view: facts of the domain, worded by i18n. */
import { findingFacts, type Extreme } from '../../domain/findingFacts.ts';
import type { DrawnTerritory } from '../../domain/dataset.ts';
import type { RegionId } from '../../domain/types.ts';
import { hasStatus } from '../../domain/statuses.ts';
import { isRoundedZero } from '../../domain/values.ts';
import { describeFinding, type Finding, type FindingExtreme, type FindingPlace } from '../../i18n/finding.ts';
import { sentenceCase } from '../../i18n/sentenceCase.ts';
import { heldTogether } from '../../i18n/heldTogether.ts';
import type { RecordsModel } from '../model.ts';
import type { Context } from './context.ts';
import { endOfTerritory } from './territory.ts';

/** @param records where the indicator counts some: a filter of them is the headline */
export function findingOf(context: Context, records: RecordsModel | null): Finding {
  const { dataset, view, locale, indicator, series } = context;
  const { texts } = locale;
  const facts = findingFacts({
    series,
    year: view.year,
    kind: indicator.kind,
    regions: dataset.regions,
    without: view.without,
  });
  const words = texts.indicators[indicator.id];
  if (words === undefined) throw new Error(`indicator without texts: ${indicator.id}`);

  const placeOf = ({ observation, regions }: DrawnTerritory): FindingPlace => ({
    texts: namesOf(context, observation.region),
    before: endOfTerritory(dataset, regions),
  });
  const extremeOf = (extreme: Extreme | null): FindingExtreme | null =>
    extreme === null
      ? null
      : {
          places: extreme.territories.map(placeOf),
          value: extreme.value,
          isDoubtful: extreme.isDoubtful,
          isComputed: extreme.territories.every(({ observation }) => hasStatus(observation, 'I')),
        };

  const finding = describeFinding(
    {
      indicator: words,
      ...context.human,
      ...(indicator.register === undefined
        ? {}
        : {
            register: indicator.register,
            noneFound: facts.missing.flatMap(({ regions }) =>
              regions.map((region) => ({ texts: namesOf(context, region) })),
            ),
          }),
      year: facts.year,
      total: facts.of,
      withData: facts.count,
      completeness: facts.completeness,
      computed: context.drawn.filter(({ observation, leftOut }) => hasStatus(observation, 'I') && !leftOut).length,
      highest: extremeOf(facts.highest),
      lowest: extremeOf(facts.lowest),
      median: facts.median,
      ratioToMedian: facts.ratioToMedian,
      ratioHighestLowest: facts.ratio,
      highestOblast: extremeOf(facts.highestOblast),
      shareOfCountry: facts.concentration?.shareOfHighest ?? null,
      topHalf:
        facts.concentration?.topHalf == null
          ? null
          : { places: facts.concentration.topHalf.territories.map(placeOf), share: facts.concentration.topHalf.share },
      oblasts: facts.count - facts.cities,
      cities: facts.cities,
      isUnfound: indicator.isUnfound === true,
      missingByReason: Object.fromEntries(facts.missing.map(({ reason, regions }) => [reason, regions.length])),
      without: facts.without.map((region) => ({ texts: namesOf(context, region) })),
      national: facts.national,
      isZeroRounded: context.drawn.some(({ observation }) => isRoundedZero(observation)),
    },
    locale,
  );
  return records === null || records.asked === '' ? finding : { ...finding, headline: askedHeadline(records, locale) };
}

function askedHeadline({ register, shown, total, asked }: RecordsModel, { t, format }: Context['locale']): string {
  const numbers = { count: format.number(shown, 0), n: shown, total: format.number(total, 0), totalN: total };
  return heldTogether(sentenceCase(t(`finding.found.${register}.asked`, { ...numbers, asked })));
}

function namesOf({ locale }: Context, region: RegionId) {
  return locale.texts.regions[region] ?? { full: region, genitive: region, locative: region };
}
