/** A region's records as they are heard. */
import type { DescribedRecord } from '../model.ts';
import type { Context } from './context.ts';

/** More are counted, not named: an option is heard as a whole. */
const MOST_NAMED = 3;

/** Names of a region's records in one sentence part; '' for none. */
export function spokenRecords(records: readonly DescribedRecord[], { t }: Pick<Context['locale'], 't'>): string {
  const names = records.filter(({ isAsked }) => isAsked).map(({ name }) => name);
  const rest = names.length - MOST_NAMED;
  return rest <= 0
    ? names.join('; ')
    : t('explore.records.more', { names: names.slice(0, MOST_NAMED).join('; '), n: rest, count: String(rest) });
}
