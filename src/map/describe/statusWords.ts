/** The statuses of a value in words, each that holds. */
import { specialStatuses } from '../../domain/statuses.ts';
import type { NationalObservation, Observation, ValueStatus } from '../../domain/types.ts';
import { lowerFirst } from '../../i18n/lowerFirst.ts';
import type { Locale } from '../../i18n/locale.ts';

/** @returns of a normal value that it is published; of several statuses all, `Break in series, computed` */
export function statusWord(observation: Observation | NationalObservation, { t }: Pick<Locale, 't'>): string {
  const single = observation.kind === 'value' && 'isSingle' in observation ? [t('common.status.single')] : [];
  return [...lettersOf(observation).map((letter) => t(`common.status.${letter}`)), ...single]
    .map((word, index) => (index === 0 ? word : lowerFirst(word)))
    .join(', ');
}

/** What the statuses mean, a sentence each. */
export function statusMeaning(observation: Observation | NationalObservation, { t }: Pick<Locale, 't'>): string {
  return lettersOf(observation)
    .map((letter) => t(`common.status.${letter}.about`))
    .join(' ');
}

function lettersOf(observation: Observation | NationalObservation): readonly ValueStatus[] {
  const special = specialStatuses(observation);
  return special.length === 0 ? ['A'] : special;
}
