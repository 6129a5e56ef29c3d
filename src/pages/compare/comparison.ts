/**
 * What is compared: the state of the page, which its address holds. Any text decodes; what of it cannot
 * be used is a fault that the page words, and something stands in its place.
 */
import type { IndicatorId, Language, RegionId } from '../../domain/types.ts';
import { LONGEST_ADDRESS } from '../../view/addressLength.ts';
import { COMPARE_FOLDER } from '../../view/compareHref.ts';
import type { ViewContext } from '../../view/defaults.ts';
import { QUERY_KEYS } from '../../view/queryKeys.ts';
import { queryPart, readQuery, valuesIn } from '../../view/queryText.ts';
import { MAX_PINNED } from '../../view/view.ts';

/** How the chosen regions follow each other in lists of figures. */
export const COMPARISON_ORDERS = ['chosen', 'value', 'name', 'distance'] as const;
export type ComparisonOrder = (typeof COMPARISON_ORDERS)[number];

export interface Comparison {
  /** In the order of choosing, which gives each its mark. */
  readonly regions: readonly RegionId[];
  readonly order: ComparisonOrder;
  /** Indicators besides those that every comparison shows. */
  readonly added: readonly IndicatorId[];
  /** What peers are found by; empty: what the country's profile names. */
  readonly near: readonly IndicatorId[];
  /** On the maps by several methods, and across in the plot of two; null: the first of the page. */
  readonly of: IndicatorId | null;
  /** Upwards in the plot of two; null: the second of the page. */
  readonly by: IndicatorId | null;
}

export const NOTHING_COMPARED: Comparison = { regions: [], order: 'chosen', added: [], near: [], of: null, by: null };

export type ComparisonFault =
  | { readonly kind: 'unknown-region' | 'unknown-indicator' | 'unknown-order' | 'too-long'; readonly got: string }
  /** More than six: which ones are left out. */
  | { readonly kind: 'too-many'; readonly regions: readonly RegionId[] };

/** What addresses may name. */
export interface ComparisonContext {
  readonly view: ViewContext;
  /** Indicators that measure. */
  readonly measures: readonly IndicatorId[];
}

const REGIONS_KEY = QUERY_KEYS.filter(({ key }) => key === 'r');
/** In the order in which addresses have them. */
const OWN_KEYS = ['order', 'add', 'near', 'of', 'by'] as const;

/** @param search `location.search` */
export function decodeComparison(
  search: string,
  context: ComparisonContext,
): { readonly comparison: Comparison; readonly faults: readonly ComparisonFault[] } {
  const { regions, faults: regionFaults } = regionsIn(search, context);
  const { values, problems } = valuesIn(search, OWN_KEYS);
  const texts = new Map(values);
  const faults: ComparisonFault[] = [
    ...regionFaults,
    ...problems.map(({ got }): ComparisonFault => ({ kind: 'too-long', got })),
  ];
  const indicators = (key: (typeof OWN_KEYS)[number]): readonly IndicatorId[] => {
    const asked = (texts.get(key) ?? '').split(',').filter((id) => id !== '');
    const unknown = asked.filter((id) => !context.measures.includes(id as IndicatorId));
    if (unknown.length > 0) faults.push({ kind: 'unknown-indicator', got: unknown.join(', ').slice(0, 80) });
    return context.measures.filter((id) => asked.includes(id));
  };
  const order = texts.get('order');
  const known = COMPARISON_ORDERS.find((one) => one === order);
  if (order !== undefined && known === undefined) faults.push({ kind: 'unknown-order', got: order.slice(0, 40) });
  return {
    comparison: {
      regions,
      order: known ?? NOTHING_COMPARED.order,
      added: indicators('add'),
      near: indicators('near'),
      of: indicators('of')[0] ?? null,
      by: indicators('by')[0] ?? null,
    },
    faults,
  };
}

function regionsIn(
  search: string,
  { view }: ComparisonContext,
): { readonly regions: readonly RegionId[]; readonly faults: readonly ComparisonFault[] } {
  const { view: read, problems } = readQuery(search, REGIONS_KEY, view);
  const regions = read.pinned ?? [];
  const unknown = problems.filter(({ key }) => key === 'unknown-region');
  const asked = problems.some(({ key }) => key === 'too-many-regions') ? allIn(search, view) : regions;
  const left = asked.slice(MAX_PINNED);
  return {
    regions,
    faults: [
      ...unknown.map(({ got }): ComparisonFault => ({ kind: 'unknown-region', got })),
      ...problems.flatMap(({ key, got }): ComparisonFault[] => (key === 'too-long' ? [{ kind: key, got }] : [])),
      ...(left.length === 0 ? [] : [{ kind: 'too-many', regions: left } as const]),
    ],
  };
}

/** All regions that an address names, however many: read one by one, since the key itself stops at six. */
function allIn(search: string, view: ViewContext): readonly RegionId[] {
  const [[, text] = ['', '']] = valuesIn(search, ['r']).values;
  const codes = text.split(/[,;+\s]+/u).map((code) => code.toUpperCase());
  const found = codes.flatMap((code) => view.regions.find((id) => id.toUpperCase() === code) ?? []);
  return [...new Set(found)];
}

/** With its '?'; '' for nothing compared. Equal comparisons have equal texts. */
export function encodeComparison({ regions, order, added, near, of, by }: Comparison): string {
  const values = { r: regions.join(','), order: order === NOTHING_COMPARED.order ? '' : order };
  const rest = { add: added.join(','), near: near.join(','), of: of ?? '', by: by ?? '' };
  const parts = Object.entries({ ...values, ...rest }).filter(([, text]) => text !== '');
  return parts.length === 0 ? '' : `?${parts.map(([key, text]) => queryPart(key, text)).join('&')}`;
}

/** Whether a link can hold it: below the site's folder it has no more than `LONGEST_ADDRESS` characters. */
export function fitsAddress(comparison: Comparison, language: Language): boolean {
  return `${language}/${COMPARE_FOLDER}${encodeComparison(comparison)}`.length <= LONGEST_ADDRESS;
}

/** Most that is set side by side, and least. */
export const MOST_COMPARED = MAX_PINNED;
export const LEAST_COMPARED = 2;

/** A region more, or one less. Of more than six nothing changes. */
export function withToggled(comparison: Comparison, region: RegionId): Comparison {
  const { regions } = comparison;
  if (regions.includes(region)) return { ...comparison, regions: regions.filter((one) => one !== region) };
  return regions.length >= MOST_COMPARED ? comparison : { ...comparison, regions: [...regions, region] };
}
