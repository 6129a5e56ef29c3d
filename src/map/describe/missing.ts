/** What a legend says of territories without a colour: why there is nothing, and who is left out. */
import type { DrawnTerritory } from '../../domain/dataset.ts';
import { MISSING_REASONS, type MissingReason, type Observation } from '../../domain/types.ts';
import type { MissingEntry } from '../model.ts';
import type { Context } from './context.ts';
import { missingKey } from './missingWords.ts';

export function leftOutText({ locale, drawn }: Context): string {
  const names = drawn.filter(({ leftOut }) => leftOut).map(({ name }) => name);
  return names.length === 0 ? '' : locale.t('explore.without.list', { names: names.join(', ') });
}

/** Whose figures rest on one organisation alone: a part of a legend, empty where no territory's do. */
export function hollowText({ locale, drawn }: Context): { readonly hollow?: string } {
  const names = drawn.filter(({ observation }) => isSingle(observation)).map(({ name }) => name);
  return names.length === 0 ? {} : { hollow: locale.t('explore.legend.hollow', { names: names.join(', ') }) };
}

export function isSingle(observation: Observation): boolean {
  return observation.kind === 'value' && observation.isSingle === true;
}

/**
 * @param reasonOf why a territory has nothing to show; null where it has
 * @param wordOf   what it is called for these territories; by default the map's own indicator's word
 */
export function missingEntries(
  { locale, drawn, indicator }: Context,
  reasonOf = ({ observation }: DrawnTerritory): MissingReason | null =>
    observation.kind === 'missing' ? observation.reason : null,
  wordOf = (reason: MissingReason, _: readonly DrawnTerritory[]): string => locale.t(missingKey(indicator, reason)),
): MissingEntry[] {
  return MISSING_REASONS.flatMap((reason) => {
    const without = drawn.filter((territory) => reasonOf(territory) === reason);
    if (without.length === 0) return [];
    const areAll = without.length === drawn.length;
    const names = areAll ? locale.t('explore.legend.allRegions') : without.map(({ name }) => name).join(', ');
    return [{ reason, word: wordOf(reason, without), count: without.length, names }];
  });
}
