/** Words for the nine kinds of region of two indicators. */
import type { Locale } from '../../i18n/locale.ts';
import type { ThirdIndex } from '../model.ts';

const THIRDS: readonly ThirdIndex[] = [0, 1, 2];

/** What a cell says: 'first low, second high'. */
export function cellWords({ t }: Pick<Locale, 't'>, x: ThirdIndex, y: ThirdIndex): string {
  return t('explore.bivariate.cell', {
    first: t('explore.bivariate.first', { third: t(`explore.bivariate.third.${x}`) }),
    second: t('explore.bivariate.second', { third: t(`explore.bivariate.third.${y}`) }),
  });
}

/** From the top row of the plot down, each from left to right, as one reads it. */
export function cellsInOrder(): readonly (readonly [ThirdIndex, ThirdIndex])[] {
  return THIRDS.toReversed().flatMap((y) => THIRDS.map((x) => [x, y] as const));
}
