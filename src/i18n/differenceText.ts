/** How one region's figure differs from another's, in words: 'in times', points, or why it cannot be told. */
import type { Difference } from '../domain/difference.ts';
import { pointsText } from './changeText.ts';
import type { HumanUnit } from './humanValue.ts';
import type { Locale } from './locale.ts';

/** A ratio nearer to 1 than this rounds to it: 'nearly the same'. */
const NEARLY = 1.05;

export function differenceText(difference: Difference, unit: HumanUnit, { t, format }: Locale): string {
  switch (difference.kind) {
    case 'times': {
      const { ratio } = difference;
      if (Math.max(ratio, 1 / ratio) < NEARLY) return t('compare.difference.nearly');
      return ratio > 1
        ? t('compare.difference.more', { times: format.times(ratio) })
        : t('compare.difference.less', { part: format.part(ratio) });
    }
    case 'points':
      return pointsText(difference.difference * unit.human.factor, unit, format);
    case 'same':
    case 'numbers':
    case 'few':
    case 'missing':
    case 'territory':
    case 'definition':
    case 'doubtful':
    case 'coarse':
    case 'rounded-zero':
      return t(`compare.difference.${difference.kind}`);
  }
}
