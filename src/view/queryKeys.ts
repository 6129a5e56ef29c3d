/** The keys of the query, one entry each: how its text becomes part of a view, and the way back. */
import type { ProblemKey, RegionId } from '../domain/types.ts';
import { indicatorIn, type ViewContext } from './defaults.ts';
import { topicsIn } from './topics.ts';
import {
  CLASS_COUNTS,
  MAP_LAYOUTS,
  LAYERS,
  MAX_PINNED,
  METHODS,
  MODES,
  POOLS,
  SCHEMA_VERSION,
  THEMES,
  type View,
} from './view.ts';

/** Everything that an address can have wrong; each is a message `problem.{key}`. */
export const PROBLEM_KEYS = [
  'unknown-region',
  'too-many-regions',
  'bad-number',
  'bad-class-count',
  'unknown-value',
  'too-long',
  'unknown-indicator',
  'no-such-year',
  'newer-version',
  'totals-not-painted',
  'bivariate-alone',
  'bivariate-same',
  'bivariate-total',
] as const satisfies readonly ProblemKey[];
export type AddressProblemKey = (typeof PROBLEM_KEYS)[number];

/** What could be used of a text, and what could not. */
export interface Reading {
  readonly view: Partial<View>;
  readonly faults: readonly { readonly key: AddressProblemKey; readonly got: string }[];
}

export interface QueryKey {
  readonly key: string;
  /** @param text trimmed, not empty, of any other content */
  readonly read: (text: string, context: ViewContext) => Reading;
  /** The text of this part of a view; the same text as the default view's is not written. */
  readonly write: (view: View) => string;
}

/** In the order in which addresses have them. A key may be added; none may go or change meaning. */
export const QUERY_KEYS: readonly QueryKey[] = [
  {
    key: 'r',
    read: (text, context) => {
      const { known, faults } = readRegions(text, context);
      const tooMany = known.length > MAX_PINNED ? [{ key: 'too-many-regions', got: text } as const] : [];
      return { view: { pinned: known.slice(0, MAX_PINNED) }, faults: [...faults, ...tooMany] };
    },
    write: (view) => view.pinned.join(','),
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
    read: (text) => {
      const [x, y, zoom, ...more] = text.split(',').map(readNumber);
      const isCamera = [x, y, zoom].every((part) => part !== null && Math.abs(part ?? Infinity) <= FARTHEST);
      if (!isCamera || more.length > 0) return fault('bad-number', text);
      return { view: { at: { x: x ?? 0, y: y ?? 0, zoom: zoom ?? 1 } }, faults: [] };
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
    write: (view) => view.manualBreaks.join(','),
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
    write: (view) => view.without.join(','),
  },
  {
    key: 'layer',
    read: (text) => oneOf(LAYERS, text, (layer) => ({ layer })),
    write: (view) => view.layer ?? '',
  },
  {
    key: 'only',
    // Which questions and answers a layer has is known when it has come: here only their form is.
    read: (text) => {
      const parts = text.split(',').map((part) => part.trim());
      const known = parts.filter((part) => FILTER.test(part));
      const others = parts.filter((part) => part !== '' && !FILTER.test(part));
      const faults = others.length === 0 ? [] : [{ key: 'unknown-value', got: others.join(',') } as const];
      return { view: { only: known.join(',') }, faults };
    },
    write: (view) => view.only,
  },
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
];

/** One answer to one question of a register. */
const FILTER = /^[a-z]+\.[\w.-]+$/u;
/** No camera is farther out, in plane units, and no zoom is deeper: a guard, not a limit of the map. */
const FARTHEST = 1e5;
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

/** Codes in any case, separated by commas (or what mail programs make of them), each once. */
function readRegions(
  text: string,
  context: ViewContext,
): { readonly known: readonly RegionId[]; readonly faults: Reading['faults'] } {
  const asked = text.split(/[,;+\s]+/u).filter((code) => code !== '');
  const byCode = new Map(context.regions.map((region) => [region.toUpperCase(), region]));
  const found = asked.map((code) => byCode.get(code.toUpperCase()) ?? null);
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

/** A hundredth of a plane unit is less than a pixel at any zoom; more digits make long addresses. */
function hundredths(value: number): number {
  // Plus 0: an address knows no negative zero.
  return Math.round(value * 100) / 100 + 0;
}
