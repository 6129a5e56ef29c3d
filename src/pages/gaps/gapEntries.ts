/** Each region's gap as a sentence, the widest first; those with one side unknown last, and said so. */
import { observationAt, seriesFor, indicatorFor } from '../../domain/dataset.ts';
import { gapsOf, type Gap } from '../../domain/gaps.ts';
import { THIRDS, type Third } from '../../domain/percentile.ts';
import { rankRegions, type Ranking } from '../../domain/ranking.ts';
import type { Dataset, IndicatorId, Observation, RegionId } from '../../domain/types.ts';
import type { Locale } from '../../i18n/locale.ts';
import { latestYear } from '../../domain/dataset.ts';
import type { GapEntry } from './types.ts';

/** One indicator in its latest year: what the regions are compared by. */
interface Side {
  readonly observations: ReadonlyMap<RegionId, Observation>;
  readonly ranking: Ranking;
  /** The value with its unit. */
  readonly text: (value: number) => string;
}

/** @param axes the country's own; the years are the latest with a value, as on the map */
export function gapEntries(
  dataset: Dataset,
  axes: { readonly capability: IndicatorId; readonly demand: IndicatorId },
  locale: Locale,
): readonly GapEntry[] {
  const [able, asked] = [sideOf(dataset, axes.capability, locale), sideOf(dataset, axes.demand, locale)];
  const gaps = gapsOf(
    dataset.regions.map(({ id }) => ({ region: id, capability: valueOf(able, id), demand: valueOf(asked, id) })),
  );
  return gaps.map((gap) => ({
    region: gap.region,
    name: locale.texts.regions[gap.region]?.short ?? gap.region,
    cell:
      gap.capability === null || gap.demand === null
        ? null
        : `b${THIRDS.indexOf(gap.capability)}${THIRDS.indexOf(gap.demand)}`,
    sentence: sentenceOf(gap, able, asked, locale),
  }));
}

function sideOf(dataset: Dataset, id: IndicatorId, { texts, format }: Locale): Side {
  const [series, indicator] = [seriesFor(dataset, id), indicatorFor(dataset, id)];
  const unit = indicator === null ? undefined : texts.units[indicator.unit];
  if (series === null || indicator === null || unit === undefined) throw new Error(`no such indicator: ${id}`);
  const year = latestYear(series);
  const observations = new Map(
    dataset.regions.flatMap((region) => {
      const own = year === null ? null : observationAt(series, region.id, year);
      return own === null ? [] : [[region.id, own] as const];
    }),
  );
  return {
    observations,
    ranking: rankRegions(observations.values()),
    text: (value) => format.value(value, unit, indicator.decimals),
  };
}

function valueOf({ observations }: Side, region: RegionId): number | null {
  const own = observations.get(region);
  return own?.kind === 'value' ? own.value : null;
}

/** Messages number the thirds from the lowest. */
const NUMBERS = { low: 0, middle: 1, high: 2 } as const satisfies Record<Third, number>;

function sentenceOf({ region, capability, demand }: Gap, able: Side, asked: Side, locale: Locale): string {
  const { t } = locale;
  const part = (side: Side, word: string): string => {
    const value = valueOf(side, region);
    const rank = side.ranking.ranks.get(region);
    if (value === null || rank === undefined) return '';
    return t('gaps.part', { word, value: side.text(value), rank: locale.format.rank(rank, side.ranking.of) });
  };
  return t('gaps.sentence', {
    asked: demand === null ? t('gaps.unasked') : part(asked, t(`explore.bivariate.asked.${NUMBERS[demand]}`)),
    able: capability === null ? t('gaps.unable') : part(able, t(`explore.bivariate.able.${NUMBERS[capability]}`)),
  });
}
