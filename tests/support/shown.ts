/** What an address stands for, computed, and what a page shows, read: in a browser and in the HTML that the site writes. */
import type { Language } from '../../src/domain/types.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { describeMap } from '../../src/map/describeMap.ts';
import type { MapModel } from '../../src/map/model.ts';
import { decodeView } from '../../src/view/codec.ts';
import type { MapLayout } from '../../src/view/view.ts';
import { realSite } from './sites.ts';

export function localeOf(language: Language): Locale {
  return realSite().locales[language];
}

/** What the address stands for, computed here: `modelAt('kk/map/researchers/2022/?r=KZ-47')`. */
export function modelAt(address: string): MapModel {
  const { dataset, context, locales } = realSite();
  const [path = '', search = ''] = address.split('?');
  const { view } = decodeView(`/${path}`, search, context);
  return describeMap(dataset, view, locales[view.language]);
}

/** Which geography the address asks for. */
export function geographyAt(address: string): MapLayout {
  const { context } = realSite();
  const [path = '', search = ''] = address.split('?');
  return decodeView(`/${path}`, search, context).view.layout;
}

/** As much of a model as a page can be asked for, each in the form in which it is drawn. */
export interface Shown {
  readonly headline: string;
  readonly details: string;
  /** Territory → class of its shape (`s1` …, `land`, `mL`), '' + marks of what the visitor chose. */
  readonly fills: Readonly<Record<string, string>>;
  /** Territory → class of its dot on the legend. */
  readonly dots: Readonly<Record<string, string>>;
  readonly bubbles: readonly string[];
  readonly pinned: number;
  readonly ticks: readonly string[];
  readonly median: string;
  /** Region → its second indicator's number; empty with one indicator. */
  readonly seconds: Readonly<Record<string, string>>;
  /** Region → rank, name, value, change. */
  readonly rows: readonly (readonly [string, string, string, string, string])[];
}

/** @param geography in Dorling circles the shapes themselves are the bubbles */
export function shownOf(model: MapModel, geography: MapLayout = 'map'): Shown {
  const { legend } = model;
  // Where no region has a value, there is neither map nor table: the page shows the country's own series.
  if (model.alone !== null) return { ...NOTHING, headline: model.headline, details: model.details.join('\u00a0· ') };
  const choropleth = legend.kind === 'choropleth' ? legend : null;
  const hasChanges = model.rows.some(({ change }) => change !== null);
  return {
    headline: model.headline,
    details: model.details.join('\u00a0· '),
    fills: Object.fromEntries(
      model.territories.map(({ key, fill, leftOut }) => [key, fillClass(fill) + (leftOut ? ' left-out' : '')]),
    ),
    dots: Object.fromEntries(
      legend.kind === 'bivariate'
        ? legend.dots.map(({ key, pinned }) => [key, pinned ? 'dot pinned' : 'dot'])
        : (choropleth?.dots ?? []).map(({ key, shade, pinned }) => [key, pinned ? 'dot pinned' : `dot s${shade}`]),
    ),
    bubbles: model.territories
      .filter(({ bubble }) => bubble !== null && bubble > 0 && geography !== 'dorling')
      .map(({ key }) => key)
      .sort(),
    pinned: model.territories.filter(({ pinned }) => pinned).length,
    ticks: (choropleth?.ticks ?? []).map(({ text }) => text),
    median: choropleth?.median?.text ?? '',
    seconds: Object.fromEntries(
      model.second === null ? [] : model.rows.map(({ region, secondText }) => [region, secondText]),
    ),
    rows: model.rows.map((row) => [
      row.region,
      row.rankText,
      row.name,
      row.valueText,
      hasChanges ? row.changeText + row.changeNote : '',
    ]),
  };
}

const NOTHING = { fills: {}, dots: {}, bubbles: [], pinned: 0, ticks: [], median: '', seconds: {}, rows: [] };

function fillClass(fill: MapModel['territories'][number]['fill']): string {
  if (fill.kind === 'bivariate') return `b${fill.x}${fill.y}`;
  if (fill.kind === 'class') return `s${fill.shade}`;
  if (fill.kind === 'none') return 'plain';
  return fill.kind === 'missing' ? `m${fill.reason}` : 'land';
}

/**
 * What a page shows, read from its elements.
 * Playwright sends this function to the browser as its text: it may use nothing from outside.
 */
export function readShown(page: Document = document): Shown {
  const all = (selector: string) => [...page.querySelectorAll(selector)];
  const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';
  const textOf = (root: ParentNode, selector: string) => root.querySelector(selector)?.textContent ?? '';
  return {
    headline: textOf(page, 'h1'),
    // Without the link to the sources at their end.
    details: [...(page.querySelector('.caption')?.childNodes ?? [])]
      .map((node) => (node.nodeType === 3 ? (node.textContent ?? '') : ''))
      .join('')
      .replace(/ · $/u, ''),
    fills: Object.fromEntries(
      all('.figure > .map path[data-region]').map((path) => [
        attribute(path, 'data-region'),
        attribute(path, 'class') + (path.hasAttribute('data-left-out') ? ' left-out' : ''),
      ]),
    ),
    dots: Object.fromEntries(
      all('.legend circle[data-key]').map((dot) => [attribute(dot, 'data-key'), attribute(dot, 'class')]),
    ),
    bubbles: all('.figure > .map > svg .map-bubbles circle')
      .map((circle) => attribute(circle, 'data-key'))
      .sort(),
    pinned: all('.figure > .map > svg .map-pin').length,
    ticks: all('.legend svg:not(.square) :is(.tick, .end)').map((tick) => tick.textContent),
    median: textOf(page, '.legend .median-text'),
    seconds: Object.fromEntries(
      all('[data-row] .second').map((cell) => [attribute(cell.parentElement ?? cell, 'data-row'), cell.textContent]),
    ),
    rows: all('[data-row]').map(
      (row) =>
        [
          attribute(row, 'data-row'),
          textOf(row, '.rank'),
          row.querySelector('th')?.firstChild?.textContent ?? '',
          textOf(row, '.value'),
          textOf(row, '.change'),
        ] as const,
    ),
  };
}
