/** The stylesheet of a page: inlined, so that the first response is the whole page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { Door } from '../domain/types.ts';
import { paletteCss } from '../map/cssVariables.ts';

const SOURCE = join(import.meta.dirname, '..');

/**
 * @param files  stylesheets below src/, in order
 * @param doors  whose ramps the page can show
 * @returns minified CSS
 */
export function pageStyles(files: readonly string[], doors: readonly Door[]): string {
  const css = [paletteCss(doors), ...files.map((file) => readFileSync(join(SOURCE, file), 'utf8'))].join('\n');
  return transformSync(css, {
    loader: 'css',
    minify: true,
    target: ['chrome111', 'firefox113', 'safari16.4'],
  }).code.trim();
}

export const EXPLORE_STYLES = ['ui/base.css', 'map/svg/map.css', 'pages/explore/explore.css'];
