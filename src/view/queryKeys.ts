/** The keys of the query, one entry each: how its text becomes part of a view, and the way back. */
import type { RegionId } from '../domain/types.ts';
import { indicatorIn, type ViewContext } from './defaults.ts';
import type { AddressProblemKey, QueryKey, Reading } from './queryKey.ts';
import { RECORD_KEYS } from './recordKeys.ts';
import { topicsIn } from './topics.ts';
import {
  CLASS_COUNTS,
  MAP_LAYOUTS,
  LAYERS,
  MAX_PINNED,
  MAX_ZOOM,
  METHODS,
  MODES,
  POOLS,
  SCHEMA_VERSION,
  THEMES,
  type View,
} from './view.ts';

/** In the order in which addresses have them. A key may be added; none may go or change meaning. */
export const QUERY_KEYS: readonly QueryKey<ViewContext>[] = [
  {
    key: 'r',
    read: (text, context) => {
      const { known, faults } = readRegions(text, context);
      const tooMany = known.length > MAX_PINNED ? [{ key: 'too-many-regions', got: text } as const] : [];
      return { view: { pinned: known.slice(0, MAX_PINNED) }, faults: [...faults, ...tooMany] };
    },
    write: ({ pinned }, isShort) => codesOf(pinned, isShort),
  },
  {
    key: 'geo',
    read: (text) => oneOf(MAP_LAYOUTS, text, (geography) => ({ layout: geography })),
    write: (view) => view.layout,
  },
  {
    key: 'mode',
    read: (text) => oneOf(MODES, text, (mode) => ({ mode })),
    write: (view) => view.mode ?? '',
  },
  {
    key: 'by',
    read: (text, context) => {
      const found = indicatorIn(context, text);
      return found === null ? fault('unknown-indicator', text) : { view: { by: found.id }, faults: [] };
    },
    write: (view) => view.by ?? '',
  },
  {
    key: 'door',
    // A topic with nothing behind it leads nowhere.
    read: (text, context) => oneOf(topicsIn(context), text, (topic) => ({ topic })),
    write: (view) => view.topic ?? '',
  },
  {
    key: 'at',
    read: (text, context) => {
      const [x, y, zoom, ...more] = text.split(',').map(readNumber);
      if (x == null || y == null || zoom == null || more.length > 0) return fault('bad-number', text);
      return isPossible({ x, y, zoom }, context)
        ? { view: { at: { x, y, zoom } }, faults: [] }
        : fault('impossible-camera', text);
    },
    write: ({ at }) => (at === null ? '' : [at.x, at.y, at.zoom].map(hundredths).join(',')),
  },
  {
    key: 'cls',
    read: (text) => oneOf(METHODS, text, (method) => ({ method })),
    write: (view) => view.method,
  },
  {
    key: 'k',
    read: (text) => {
      const classCount = CLASS_COUNTS.find((count) => String(count) === text);
      return classCount === undefined ? fault('bad-class-count', text) : { view: { classCount }, faults: [] };
    },
    write: (view) => String(view.classCount),
  },
  {
    key: 'breaks',
    read: (text) => {
      const numbers = text
        .split(',')
        .map(readNumber)
        .filter((number) => number !== null);
      const breaks = [...new Set(numbers)].sort((a, b) => a - b);
      const isClean = numbers.length === text.split(',').length && breaks.length <= MOST_BREAKS;
      return {
        view: { manualBreaks: breaks.slice(0, MOST_BREAKS) },
        faults: isClean ? [] : [{ key: 'bad-number', got: text }],
      };
    },
    write: ({ manualBreaks }, isShort) => manualBreaks.map(isShort ? shortNumber : String).join(','),
  },
  {
    key: 'pool',
    read: (text) => oneOf(POOLS, text, (pool) => ({ pool })),
    write: (view) => view.pool,
  },
  {
    key: 'without',
    read: (text, context) => {
      const { known, faults } = readRegions(text, context);
      return { view: { without: known }, faults };
    },
    write: ({ without }, isShort) => codesOf(without, isShort),
  },
  {
    key: 'layer',
    read: (text) => oneOf(LAYERS, text, (layer) => ({ layer })),
    write: (view) => view.layer ?? '',
  },
  ...RECORD_KEYS,
  {
    key: 'theme',
    read: (text) => oneOf(THEMES, text, (theme) => ({ theme })),
    write: (view) => view.theme,
  },
  {
    key: 'v',
    read: (text) => {
      const version = readNumber(text);
      if (version === SCHEMA_VERSION) return { view: {}, faults: [] };
      return fault(version !== null && version > SCHEMA_VERSION ? 'newer-version' : 'unknown-value', text);
    },
    write: () => '',
  },
  {
    // The year of an address that leads nowhere: `404.html` leads on to the nearest year with it.
    key: 'asked',
    read: (text) => fault(/^\d{4}$/u.test(text) ? 'no-such-year' : 'unknown-value', text),
    write: () => '',
  },
];

/** No camera is farther out, in plane units, where the plane is not known. */
const FARTHEST = 1e5;

/** Whether a map can stand there. On tall screens the middle of what is shown may lie beside the plane. */
function isPossible({ x, y, zoom }: NonNullable<View['at']>, { plane }: ViewContext): boolean {
  const isNear = (value: number, size = FARTHEST) => value >= -size && value <= 2 * size;
  return zoom >= 1 && zoom <= MAX_ZOOM && isNear(x, plane?.width) && isNear(y, plane?.height);
}

/** Bounds between the most classes. */
export const MOST_BREAKS = Math.max(...CLASS_COUNTS) - 1;

function fault(key: AddressProblemKey, got: string): Reading {
  return { view: {}, faults: [{ key, got }] };
}

function oneOf<Choice extends string>(
  choices: readonly Choice[],
  text: string,
  toView: (choice: Choice) => Partial<View>,
): Reading {
  const choice = choices.find((candidate) => candidate === text);
  return choice === undefined ? fault('unknown-value', text) : { view: toView(choice), faults: [] };
}

/** What codes of one country have in common. @example startOf('XX-01') // 'XX-' */
function startOf(region: string): string {
  return region.slice(0, region.lastIndexOf('-') + 1);
}

/** @param isShort the beginning of a code is left out where it is that of the code before: `XX-01,02` */
function codesOf(regions: readonly RegionId[], isShort = false): string {
  return regions
    .map((region, index) => {
      const start = startOf(region);
      return isShort && index > 0 && start === startOf(regions[index - 1] ?? '') ? region.slice(start.length) : region;
    })
    .join(',');
}

/**
 * Codes in any case, separated by commas (or what mail programs make of them), each once. A code may lack the
 * beginning that the one before it has.
 */
function readRegions(
  text: string,
  context: ViewContext,
): { readonly known: readonly RegionId[]; readonly faults: Reading['faults'] } {
  const asked = text.split(/[,;+\s]+/u).filter((code) => code !== '');
  const byCode = new Map(context.regions.map((region) => [region.toUpperCase(), region]));
  let start = '';
  const found = asked.map((code) => {
    const region = byCode.get(code.toUpperCase()) ?? byCode.get(start + code.toUpperCase()) ?? null;
    if (region !== null) start = startOf(region).toUpperCase();
    return region;
  });
  const unknown = asked.filter((_, index) => found[index] === null);
  return {
    known: [...new Set(found.filter((region) => region !== null))],
    faults: unknown.length === 0 ? [] : [{ key: 'unknown-region', got: unknown.join(',') }],
  };
}

/** `Number('')` is 0 and `Number('0x10')` 16: only what a person would write as a number counts. */
function readNumber(text: string): number | null {
  if (!/^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(text.trim())) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

/** The same number in fewer letters. @example shortNumber(5_000_000) // '5e6'; of 0.25 '.25' */
function shortNumber(value: number): string {
  const plain = String(value).replace(/^(-?)0\./u, '$1.');
  const scientific = value.toExponential().replace('e+', 'e');
  return scientific.length < plain.length ? scientific : plain;
}

/** A hundredth of a plane unit is less than a pixel at any zoom; more digits make long addresses. */
function hundredths(value: number): number {
  // Plus 0: an address knows no negative zero.
  return Math.round(value * 100) / 100 + 0;
}
