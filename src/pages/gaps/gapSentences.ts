/** What is asked and who could do it, as sentences for an article besides the finding itself. */
import { lowerFirst } from '../../i18n/lowerFirst.ts';
import { ASKED, pairsWith, type GapPair, type GapsState } from './types.ts';

/** @returns which fields are asked for, in how many regions; then the pairs that nobody answers, by name */
export function gapSentences({ gaps, locale }: GapsState): readonly string[] {
  const { t, texts, format } = locale;
  const fieldOf = ({ field }: GapPair) => lowerFirst(field.field.name[texts.language]);
  const asked = ASKED.flatMap((answer) => pairsWith(gaps, answer));
  const counts = new Map<string, number>();
  for (const pair of asked) counts.set(fieldOf(pair), (counts.get(fieldOf(pair)) ?? 0) + 1);
  const byCount = [...counts].toSorted(([, a], [, b]) => b - a);
  const unmet = pairsWith(gaps, 'unmet').map(
    (pair) => `${texts.regions[pair.row.region]?.short ?? pair.row.region} ${format.dash} ${fieldOf(pair)}`,
  );
  return [
    ...(byCount.length === 0
      ? []
      : [
          t('gaps.sentence.fields', {
            list: byCount.map(([field, count]) => `${field} ${format.dash} ${format.number(count, 0)}`).join(', '),
          }),
        ]),
    ...(unmet.length === 0 ? [] : [t('gaps.sentence.unmet', { list: unmet.join('; ') })]),
  ];
}
