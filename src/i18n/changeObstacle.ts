/** Why two years cannot be compared, in words. */
import type { Change } from '../domain/change.ts';
import type { Translate } from './translate.ts';

/** @returns '' where there is a change, and where the year itself has no value: then that is said instead */
export function obstacleText(change: Change, t: Translate): string {
  switch (change.kind) {
    case 'break':
      return t('explore.notComparable.break', { year: String(change.year) });
    case 'territory':
      return t('explore.notComparable.territory', { year: String(change.year) });
    case 'from-zero':
      return t('explore.notComparable.fromZero', { year: String(change.since) });
    case 'rounded-zero':
      return t('explore.notComparable.roundedZero', { year: String(change.year) });
    case 'doubtful':
      return t('explore.notComparable.doubtful', { year: String(change.year) });
    case 'coarse':
      return t('explore.notComparable.coarse');
    case 'no-earlier':
      return t('explore.notComparable.noEarlier');
    case 'change':
    case 'points':
    case 'numbers':
    case 'no-value':
      return '';
  }
}
