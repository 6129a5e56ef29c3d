/** The table of regions and fields as the picture of the page. */
import { GAP_ANSWERS, type GapAnswer } from '../../domain/gaps.ts';
import type { SignLook } from '../../export/matrixPicture.tsx';
import type { DrawnPage } from '../registers/share/types.ts';
import { SIGNS } from './GapMatrix.tsx';
import type { GapsState } from './types.ts';

/** As `gaps.css`: what nobody answers stands out. */
const LOOKS: Readonly<Record<GapAnswer, SignLook>> = {
  unmet: 'strong',
  withheld: 'bold',
  met: 'bold',
  unasked: 'ring',
  none: 'quiet',
};

export function gapPicture({ gaps, locale: { t, texts } }: GapsState): NonNullable<DrawnPage['matrix']> {
  const signOf = (answer: GapAnswer) => ({ sign: SIGNS[answer], look: LOOKS[answer] });
  return {
    columns: gaps.fields.map(({ field }) => field.name[texts.language]),
    rows: gaps.rows.map(({ region, cells }) => ({
      name: texts.regions[region]?.label ?? region,
      cells: cells.map(({ answer }) => signOf(answer)),
    })),
    key: GAP_ANSWERS.map((answer) => ({ ...signOf(answer), words: t(`gaps.answer.${answer}`) })),
  };
}
