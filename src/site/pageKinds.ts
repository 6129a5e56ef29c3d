/** All kinds of pages, one line each: adding a page is adding its folder and its line here. */
import { dataPages } from './dataPage.tsx';
import { explorePages } from './explorePage.tsx';
import { gapsPages } from './gapsPage.tsx';
import { initiativesPages } from './initiativesPage.ts';
import { needsPages } from './needsPage.ts';
import { organisationsPages } from './organisationsPage.ts';
import type { PageKind } from './pageKind.ts';
import { regionPages } from './regionPage.tsx';
import { registersIndexPages } from './registersIndexPage.ts';
import { strengthsPages } from './strengthsPage.ts';
import { targetsPages } from './targetsPage.ts';

export const PAGE_KINDS: readonly PageKind[] = [
  explorePages,
  regionPages,
  dataPages,
  registersIndexPages,
  organisationsPages,
  needsPages,
  gapsPages,
  initiativesPages,
  targetsPages,
  strengthsPages,
];
