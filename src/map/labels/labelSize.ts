/** Sizes of the words on a map. */
import type { SizeClass } from '../../domain/geography.ts';

/** Type of labels per size class, px; never under 11. */
export const LABEL_FONT_PX: Readonly<Record<SizeClass, number>> = { tiny: 11, narrow: 11, medium: 12, wide: 13 };
/** Distance between the base lines of name and number, in em. */
export const LABEL_LINE_EM = 1.2;
/** Free of everything around a label. */
export const SPARE_PX = 2;
