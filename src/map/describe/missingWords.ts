/** Why there is nothing, in words: of a register "none found yet", which is not "no data" and never none. */
import type { Indicator, MissingReason } from '../../domain/types.ts';

export type MissingKey = 'common.missing.found' | `common.missing.${MissingReason}`;

/** Key of the word; `.reason` and `.about` are its longer forms. */
export function missingKey(
  { register, isUnfound }: Pick<Indicator, 'register' | 'isUnfound'>,
  reason: MissingReason,
): MissingKey {
  return reason === 'O' && (register !== undefined || isUnfound === true)
    ? 'common.missing.found'
    : `common.missing.${reason}`;
}
