/** Words for the nine kinds of region of two indicators. */
import type { Locale } from '../../i18n/locale.ts';
import type { BivariateCell, ThirdIndex } from '../model.ts';
import type { Context } from './context.ts';

/** Which side is what is asked, where the legend asks whether anyone is there who can do it. */
export type GapSides = { readonly asked: 'x' | 'y' };

/** @returns null for any other pair than one of capability and one of demand */
export function gapSides(first: Context, second: Context): GapSides | null {
  const [x, y] = [first.topic, second.topic];
  if (x === 'capability' && y === 'demand') return { asked: 'y' };
  return x === 'demand' && y === 'capability' ? { asked: 'x' } : null;
}

const THIRDS: readonly ThirdIndex[] = [0, 1, 2];

export interface CellWords {
  readonly lines: BivariateCell['lines'];
  readonly words: string;
}

/** What a cell says: 'much asked, little capacity', or in general 'first low, second high'. */
export function cellWords({ t }: Pick<Locale, 't'>, sides: GapSides | null, x: ThirdIndex, y: ThirdIndex): CellWords {
  const lines: readonly [string, string] =
    sides === null
      ? [
          t('explore.bivariate.first', { third: t(`explore.bivariate.third.${x}`) }),
          t('explore.bivariate.second', { third: t(`explore.bivariate.third.${y}`) }),
        ]
      : [
          t(`explore.bivariate.asked.${sides.asked === 'x' ? x : y}`),
          t(`explore.bivariate.able.${sides.asked === 'x' ? y : x}`),
        ];
  return { lines, words: t('explore.bivariate.cell', { first: lines[0], second: lines[1] }) };
}

/** From the top row of the plot down, each from left to right, as one reads it. */
export function cellsInOrder(): readonly (readonly [ThirdIndex, ThirdIndex])[] {
  return THIRDS.toReversed().flatMap((y) => THIRDS.map((x) => [x, y] as const));
}
