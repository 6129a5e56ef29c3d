/** The stylesheet of a page: inlined, so that the first response is the whole page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { Dataset, Topic } from '../domain/types.ts';
import type { Geography } from '../domain/geography.ts';
import { topicOfIndicator } from '../view/topics.ts';
import type { Shade } from '../map/palette.ts';
import type { PageKind } from '../pages/pageKind.ts';
import { faceCss } from '../ui/face/fallbacks.ts';
import { BROWSERS } from './browsers.ts';
import { fieldsCss, mapProportionsCss, paletteCss, rampsCss } from '../map/cssVariables.ts';

const SOURCE = join(import.meta.dirname, '..');

/** What only pages of the site have, which come with its face; a frame is written in what its reader's system has. */
const GROUND = 'ui/base.css';

/** What every page has. */
export const BASE_STYLES = [GROUND, 'ui/buttons.css', 'ui/functions.css', 'ui/SiteFrame.css'];

/** What a page with a script has: it says so where the script does not come. */
export const NOTICE_STYLES = ['ui/Notice.css'];

/** All stylesheets of a page, in their order. */
export function allFiles({ styles, script, frame }: Pick<PageKind, 'styles' | 'script' | 'frame'>): readonly string[] {
  if (frame !== undefined) return styles;
  return [...BASE_STYLES, ...(script === null ? [] : NOTICE_STYLES), ...styles];
}

/** Its colours are those of the palette. */
const MARKS = 'map/marks/marks.css';

/** The one shade that a topic's name is underlined with. */
const NAMED: readonly Shade[] = [2];

/**
 * The one stylesheet of a page.
 * @param files  stylesheets below src/, in order
 * @param topics  whose ramps the page can show
 * @param plane  of which the stylesheet learns the map's proportions
 * @param named  other topics that the page only names
 * @returns minified CSS
 */
export function pageStyles(
  files: readonly string[],
  topics: readonly Topic[],
  plane: Geography['plane'],
  named: readonly Topic[] = [],
): string {
  return minified([
    paletteCss(topics),
    rampsCss(named, NAMED),
    ...(files.includes(MARKS) ? [fieldsCss()] : []),
    mapProportionsCss(plane),
    ...files.map(textOf),
    ...(files.includes(GROUND) ? [faceCss()] : []),
  ]);
}

function textOf(file: string): string {
  return readFileSync(join(SOURCE, file), 'utf8');
}

function minified(parts: readonly string[]): string {
  return transformSync(parts.join('\n'), {
    loader: 'css',
    minify: true,
    target: BROWSERS,
  }).code.trim();
}

/** Topics that some indicator stands behind: a page carries no ramp that it never shows. */
export function topicsOf({ indicators }: Dataset): readonly Topic[] {
  return [...new Set(indicators.map(topicOfIndicator))];
}
