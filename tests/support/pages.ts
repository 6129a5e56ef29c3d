/**
 * Every kind of page of the real site, once. Tests that look at all pages (axe, narrow screens, paper,
 * links) take their lists from here, so that a new kind of page is one line for all of them.
 */
import type { Language } from '../../src/domain/types.ts';

export interface KindOfPage {
  /** What it is, for titles of tests. */
  readonly name: string;
  /** Of one page of the kind, below the folder of its language. */
  readonly path: string;
  /** Whether scripts draw it anew once they are there. */
  readonly hasScripts?: boolean;
}

export const KINDS_OF_PAGES: readonly KindOfPage[] = [
  { name: 'a map', path: '', hasScripts: true },
  { name: 'all regions', path: 'region/' },
  // A new region, whose figures of earlier years are those of another.
  { name: 'a region', path: 'region/KZ-10/' },
  { name: 'data', path: 'data/' },
  { name: 'registers', path: 'registers/' },
  { name: 'organisations', path: 'organisations/', hasScripts: true },
  { name: 'needs', path: 'needs/', hasScripts: true },
  { name: 'initiatives', path: 'initiatives/', hasScripts: true },
  { name: 'targets', path: 'targets/', hasScripts: true },
  { name: 'strengths', path: 'strengths/', hasScripts: true },
  { name: 'gaps', path: 'gaps/' },
];

/** Maps that look otherwise than the first one: the address below the language's folder, and what differs. */
export const KINDS_OF_MAPS = [
  { name: 'all missing', path: 'map/publications/' },
  { name: 'bubbles', path: 'map/rd-spending/2024/' },
  { name: 'former territories', path: 'map/rd-intensity/2015/' },
  { name: 'a figure for few', path: 'map/rd-programme-targeted-funding/' },
  { name: 'tiles', path: '?geo=tiles' },
  { name: 'circles', path: '?geo=dorling' },
  { name: 'bubbles over classes', path: '?mode=both' },
  { name: 'two indicators', path: '?mode=bivariate&by=researchers-per-100k&r=KZ-75' },
  { name: 'what does not fit, explained', path: '?mode=bivariate' },
] as const;

/** Regions whose pages differ most: divided, new, with many gaps, a city that leads. */
export const DIFFERENT_REGIONS = ['KZ-35', 'KZ-10', 'KZ-47', 'KZ-75'] as const;

export const pathIn = (language: Language, { path }: { readonly path: string }): string => `${language}/${path}`;
