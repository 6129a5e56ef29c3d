/**
 * Faces that stand in for the site's own until it has come: those of the system, each stretched and set so
 * that words have the same width and lines the same height as in the face that will come. Nothing moves then.
 */

/** Name of the site's face in stylesheets. */
export const FACE = 'Source Sans 3';

/** Share of the em above and below the base line, as the site's face says. */
export const FACE_HEIGHT = { ascent: 1.024, descent: 0.4 } as const;

/** Weights that the pages write in, but for the names on maps, which have room. */
export const FACE_WEIGHTS = [400, 700] as const;
export type FaceWeight = (typeof FACE_WEIGHTS)[number];

export interface Fallback {
  /** Names by which systems know it, upright and bold. */
  readonly upright: readonly string[];
  readonly bold: readonly string[];
  /**
   * Width of our words in the site's face, of the width in this one. Measured over all words of the site in
   * its languages (`tools/face/measure.ts`, which a test repeats where the machine has the face).
   */
  readonly widths: Readonly<Record<FaceWeight, number>>;
}

/** In the order of preference. */
export const FALLBACKS: readonly Fallback[] = [
  // Android. Where its bold is no file of its own the system's face follows, as wide within a twentieth.
  { upright: ['Roboto'], bold: ['Roboto Bold'], widths: { 400: 0.928, 700: 0.964 } },
  // Linux.
  {
    upright: ['DejaVu Sans Condensed'],
    bold: ['DejaVu Sans Condensed Bold'],
    widths: { 400: 0.911, 700: 0.867 },
  },
  // Windows, macOS, iOS; Linuxes without the former. Last, since Liberation Sans, as wide letter by letter, may
  // lack the letters of Kazakh.
  {
    upright: ['Arial', 'Liberation Sans'],
    bold: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'],
    widths: { 400: 0.933, 700: 0.922 },
  },
];

/** Rules of the faces that stand in, and the order in which a page looks for a face. */
export function faceCss(): string {
  const rules = FALLBACKS.flatMap((fallback, index) =>
    FACE_WEIGHTS.map((weight) => {
      const local = (weight === 400 ? fallback.upright : fallback.bold).map((name) => `local(${name})`).join();
      const width = fallback.widths[weight];
      // Browsers take the heights by the width too.
      const { ascent, descent } = FACE_HEIGHT;
      return `@font-face{font-family:${nameOf(index)};font-weight:${weight};src:${local};size-adjust:${percent(width, 1)};ascent-override:${percent(ascent / width, 0)};descent-override:${percent(descent / width, 0)}}`;
    }),
  );
  const stack = [`'${FACE}'`, ...FALLBACKS.map((_, index) => nameOf(index)), 'sans-serif'];
  return [...rules, `:root{font-family:${stack.join()}}`].join('\n');
}

/** Short: they stand in every page. */
function nameOf(index: number): string {
  return `f${index}`;
}

/** In as few figures as do: each stands in every page. A hundredth of a height moves a line by a twelfth of a pixel. */
function percent(share: number, decimals: number): string {
  return `${(100 * share).toFixed(decimals)}%`;
}
