/** The sentence of one region, for tooltip and speech alike: name, value, year, rank, status. */
import { specialStatuses } from '../../domain/statuses.ts';
import { isRoundedZero } from '../../domain/values.ts';
import type { RecordsModel } from '../model.ts';
import type { Context } from './context.ts';
import { missingKey } from './missingWords.ts';
import { numberWithUnit } from './numbers.ts';
import { spokenRecords } from './spokenRecords.ts';
import { statusWord } from './statusWords.ts';
import type { NamedTerritory } from './territory.ts';

export function spokenSentence(context: Context, territory: NamedTerritory, records: RecordsModel | null): string {
  const { view, locale, ranking } = context;
  const { t, format } = locale;
  const { observation, fullName: name, pin, leftOut } = territory;
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
  const names = records === null ? '' : spokenRecords(records.byRegion.get(observation.region) ?? [], locale);
  if (names !== '') sentence = t('common.labelled', { label: sentence, value: names });
  if (records === null && specialStatuses(observation).length > 0) {
    sentence = t('explore.spoken.status', { sentence, status: statusWord(observation, locale) });
  }
  if (pin !== null) sentence = t('explore.spoken.pinned', { sentence });
  return leftOut ? t('explore.spoken.leftOut', { sentence }) : sentence;
}
