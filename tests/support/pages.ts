/** What tests that look at all pages (axe, narrow screens, paper) look at; pages come from the registry. */
import { pageExamples } from './pageExamples.ts';

export interface KindOfPage {
  /** What it is, for titles of tests. */
  readonly name: string;
  /** Of one page of the kind, below the folder of its language. */
  readonly path: string;
  readonly hasScript: boolean;
}

/** Every page of the registry that has a language, once. */
export const KINDS_OF_PAGES: readonly KindOfPage[] = pageExamples('kk').map(({ id, path, hasScript }) => ({
  name: id,
  path: path.slice('kk/'.length),
  hasScript,
}));

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
