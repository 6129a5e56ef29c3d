/**
 * The view: everything that decides what a page shows. The address holds it, the store carries it.
 * Contract (all query keys optional): see codec.ts.
 */
import type { Topic, IndicatorId, Language, RegionId } from '../domain/types.ts';

export const MAP_LAYOUTS = ['map', 'tiles', 'dorling'] as const;
export const MODES = ['choropleth', 'bubbles', 'both', 'bivariate'] as const;
export const METHODS = ['auto', 'quantile', 'ckmeans', 'equal', 'log', 'manual'] as const;
export const POOLS = ['all', 'year'] as const;
export const LAYERS = ['initiatives', 'organisations', 'partnerships'] as const;
export const THEMES = ['auto', 'light', 'dark'] as const;
/** Deep enough for the smallest district to fill a screen; outlines are drawn to a kilometre and show it. */
export const MAX_ZOOM = 16;
/** More than five shades of one hue cannot be told apart in a legend; one class is no map. */
export const CLASS_COUNTS = [2, 3, 4, 5] as const;
export const MAX_PINNED = 6;
export const SCHEMA_VERSION = 1;

export type MapLayout = (typeof MAP_LAYOUTS)[number];
export type Mode = (typeof MODES)[number];
export type MethodChoice = (typeof METHODS)[number];
export type Pool = (typeof POOLS)[number];
export type RecordLayer = (typeof LAYERS)[number];
export type Theme = (typeof THEMES)[number];
export type ClassCount = (typeof CLASS_COUNTS)[number];

export interface View {
  readonly language: Language;
  readonly indicator: IndicatorId;
  /** Always a year that the indicator has. */
  readonly year: number;
  readonly pinned: readonly RegionId[];
  readonly layout: MapLayout;
  /** `null`: what suits the indicator (ratio → choropleth, total → bubbles). */
  readonly mode: Mode | null;
  readonly by: IndicatorId | null;
  readonly topic: Topic | null;
  /** Camera on the plane. */
  readonly at: { readonly x: number; readonly y: number; readonly zoom: number } | null;
  readonly method: MethodChoice;
  readonly classCount: ClassCount;
  /** Inner bounds, ascending, for method `manual`. */
  readonly manualBreaks: readonly number[];
  readonly pool: Pool;
  readonly without: readonly RegionId[];
  readonly layer: RecordLayer | null;
  /** What records are filtered by, as the address has it: `kind.university,field.4`; '' for nothing. */
  readonly only: string;
  /** Words that records are searched by; '' for none. */
  readonly words: string;
  readonly theme: Theme;
}
