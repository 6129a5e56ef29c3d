/** The stylesheet of a page: inlined, so that the first response is the whole page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { Dataset, Topic } from '../domain/types.ts';
import type { Geography } from '../domain/geography.ts';
import { topicOfIndicator } from '../view/topics.ts';
import type { Shade } from '../map/palette.ts';
import { BROWSERS } from './browsers.ts';
import { chosenThemeCss, mapProportionsCss, paletteCss, rampsCss } from '../map/cssVariables.ts';

const SOURCE = join(import.meta.dirname, '..');

/** The ground of every page. */
export const BASE_STYLES = ['ui/base.css', 'ui/below.css'];

/**
 * @param files  stylesheets below src/, in order
 * @param topics  whose ramps the page can show
 * @param plane  of which the stylesheet learns the map's proportions
 * @returns minified CSS
 */
export function pageStyles(files: readonly string[], topics: readonly Topic[], plane: Geography['plane']): string {
  return minified([paletteCss(topics), chosenThemeCss(topics), mapProportionsCss(plane), ...files.map(textOf)]);
}

export interface StylesInTwo {
  /** What the map and all above it need: in the head. */
  readonly first: string;
  /** What stands below the map or answers a visitor: right behind it, so that it is read when the map is there. */
  readonly below: string;
}

export const EXPLORE_FIRST = ['ui/base.css', 'map/svg/map.css', 'pages/explore/explore.css'];
export const EXPLORE_BELOW = ['ui/below.css', 'pages/explore/below.css'];

/** The one shade that a topic's name is underlined with. */
const TOPIC_LINE: readonly Shade[] = [2];

/**
 * The explore page's stylesheet in two parts. On a slow processor each rule takes its time to be read
 * and looked through, and more text than the parser's first turn can bear ends that turn before the map.
 * @param shown the topic whose ramp the map has; of the others the first sight has only their names
 */
export function exploreStylesInTwo(shown: Topic, topics: readonly Topic[], plane: Geography['plane']): StylesInTwo {
  const others = topics.filter((topic) => topic !== shown);
  return {
    first: minified([
      paletteCss([shown]),
      rampsCss(others, TOPIC_LINE),
      mapProportionsCss(plane),
      ...EXPLORE_FIRST.map(textOf),
    ]),
    below: minified([rampsCss(others), chosenThemeCss(topics), ...EXPLORE_BELOW.map(textOf)]),
  };
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
