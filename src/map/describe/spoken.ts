/** The sentence of one region, for tooltip and speech alike: name, value, year, rank, status. */
import type { DrawnTerritory } from '../../domain/dataset.ts';
import { isLeftOut, isRoundedZero } from '../../domain/values.ts';
import { territoryName, type Context } from './context.ts';
import { missingKey } from './missingWords.ts';
import { numberWithUnit } from './numbers.ts';

export function spokenSentence(context: Context, territory: DrawnTerritory): string {
  const { view, locale, ranking } = context;
  const { t, format } = locale;
  const { observation, regions } = territory;
  const name = territoryName(context, territory, 'full');
  const year = String(view.year);
  if (observation.kind === 'missing') {
    const key = missingKey(context.indicator, observation.reason);
    return t('explore.spoken.missing', { name, year, reason: t(`${key}.reason`) });
  }
  const value = numberWithUnit(context, observation.value, isRoundedZero(observation));
  const rank = ranking.ranks.get(observation.region);
  let sentence =
    rank === undefined
      ? t('explore.spoken.unranked', { name, value, year })
      : t('explore.spoken.value', { name, value, year, rank: format.rank(rank, ranking.of) });
  if (observation.status !== 'A') {
    sentence = t('explore.spoken.status', { sentence, status: t(`common.status.${observation.status}`) });
  }
  if (regions.some((region) => view.pinned.includes(region))) sentence = t('explore.spoken.pinned', { sentence });
  return isLeftOut(observation, view.without) ? t('explore.spoken.leftOut', { sentence }) : sentence;
}
