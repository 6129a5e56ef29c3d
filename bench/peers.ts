/** What is measured: the bare page, ours, and what people would pick instead; how each shows another indicator. */
import type { Page } from '@playwright/test';

export interface Subject {
  readonly id: string;
  readonly name: string;
  /** What it is and why its authors would accept it: stands in docs/bench.md. */
  readonly what: string;
  /** From the measured server's root. */
  readonly path: string;
  /** Null: it cannot change. */
  readonly control: Control | null;
  /** A second way to change, that peers do not have. */
  readonly list?: Control;
}

/** Brings the page to where one press changes the indicator, and says what to press. */
export type Control = (page: Page, indicator: string) => Promise<string>;

const button = (): Promise<string> => Promise.resolve('#change');
const peer = (id: string, name: string, what: string): Subject => ({
  id,
  name,
  what,
  path: `${id}/`,
  control: button,
});

/**
 * In ours as in the peers: one press on what is in view. The way back to the indicator that the page
 * was opened with, by the browser's own button, is not measured.
 */
async function nextStep(page: Page): Promise<string> {
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  if (!new URL(page.url()).pathname.endsWith('/kk/')) {
    await page.goBack();
    await page.waitForURL('**/kk/map/');
  }
  return '.step-next';
}

/** A press on a link in the list of all indicators, which is opened first and lies over the map; closing it counts. */
async function chooserLink(page: Page, indicator: string): Promise<string> {
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.indicators')?.showPopover();
    scrollTo(0, 0);
  });
  await page.waitForFunction(() => document.querySelector('.indicators')?.checkVisibility() === true);
  const marked = await page.evaluate((id) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.indicators a')];
    // The default indicator stands at its language's own address.
    const found =
      links.find(({ href }) => href.split('/').includes(id)) ?? links.find(({ href }) => /\/\w\w\/$/u.test(href));
    found?.scrollIntoView({ block: 'nearest' });
    found?.setAttribute('data-bench', id);
    return found !== undefined;
  }, indicator);
  if (!marked) throw new Error(`no link to ${indicator} in the list of indicators`);
  return `.indicators a[data-bench="${indicator}"]`;
}

export const BASELINE = 'static';
export const OURS = 'ours';
export const HEAVIEST = 'maplibre-deck';
export const HAND_MADE = 'd3';

export const SUBJECTS: readonly Subject[] = [
  {
    id: BASELINE,
    name: 'bare static page',
    what: 'the same SVG map, its names, its legend and its heading as HTML with inline style, no script: the unit of measure',
    path: 'static/',
    control: null,
  },
  {
    id: OURS,
    name: 'this site',
    what: 'the explore page of `dist/` as it is published (default indicator, Kazakh): map, call-outs, legend with all regions as dots, years, ranking, sources; scripts take it over afterwards',
    path: 'ours/kk/',
    control: nextStep,
    list: chooserLink,
  },
  peer(
    'd3',
    'D3 by hand',
    'd3-geo, d3-scale, d3-fetch and topojson-client only; shapes projected in advance, paths made once, a change sets 20 attributes',
  ),
  peer('leaflet', 'Leaflet', "1.9, its tutorial's choropleth without tiles: L.geoJSON, permanent tooltips, setStyle"),
  peer('plot', 'Observable Plot', 'geo and text marks, threshold scale and its own legend; a change plots anew'),
  peer('echarts', 'ECharts', '6, tree-shaken to map, piecewise visualMap and canvas; animation off'),
  peer(
    'amcharts',
    'amCharts',
    '5, map chart with a polygon series, fills in its data, names as bullets; no animation theme',
  ),
  peer(
    'maplibre-deck',
    'MapLibre + deck.gl',
    'MapLibre 6 fills a GeoJSON source, deck.gl 9 overlaid writes the names; no tiles, no glyphs, no transition; WebGL in software here',
  ),
];
