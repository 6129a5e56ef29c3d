/** The stylesheet of a page: inlined, so that the first response is the whole page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { Dataset, Door } from '../domain/types.ts';
import type { Geography } from '../map/geography.ts';
import { doorOfIndicator } from '../view/doors.ts';
import { mapProportionsCss, paletteCss } from '../map/cssVariables.ts';

const SOURCE = join(import.meta.dirname, '..');

/**
 * @param files  stylesheets below src/, in order
 * @param doors  whose ramps the page can show
 * @param plane  of which the stylesheet learns the map's proportions
 * @returns minified CSS
 */
export function pageStyles(files: readonly string[], doors: readonly Door[], plane: Geography['plane']): string {
  const css = [
    paletteCss(doors),
    mapProportionsCss(plane),
    ...files.map((file) => readFileSync(join(SOURCE, file), 'utf8')),
  ].join('\n');
  return transformSync(css, {
    loader: 'css',
    minify: true,
    target: ['chrome111', 'firefox113', 'safari16.4'],
  }).code.trim();
}

export const EXPLORE_STYLES = ['ui/base.css', 'map/svg/map.css', 'pages/explore/explore.css'];

/** Doors that some indicator stands behind: a page carries no ramp that it never shows. */
export function doorsOf({ indicators }: Dataset): readonly Door[] {
  return [...new Set(indicators.map(doorOfIndicator))];
}
