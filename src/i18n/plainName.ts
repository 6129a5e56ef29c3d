/**
 * Name of an indicator within a sentence, in brackets or after a colon: the short one, unless that
 * begins with a heading ("R&D: labour costs"), which makes sense only in a list.
 */
import type { IndicatorTexts } from './texts.ts';

export function plainName({ short, human }: Pick<IndicatorTexts, 'short' | 'human'>): string {
  return short.includes(': ') ? human : short;
}
