/** All kinds of pages, one line each: adding a page is adding its folder and its line here. */
import { dataPages } from './dataPage.tsx';
import { explorePages } from './explorePage.tsx';
import { initiativesPages } from './initiativesPage.ts';
import { needsPages } from './needsPage.ts';
import { organisationsPages } from './organisationsPage.ts';
import type { PageKind } from './pageKind.ts';
import { regionPages } from './regionPage.tsx';
import { registersIndexPages } from './registersIndexPage.ts';

export const PAGE_KINDS: readonly PageKind[] = [
  explorePages,
  regionPages,
  dataPages,
  registersIndexPages,
  organisationsPages,
  needsPages,
  initiativesPages,
];
