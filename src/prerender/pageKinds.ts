/** All kinds of pages, one line each: adding a page is adding its folder and its line here. */
import { dataPages } from './dataPage.tsx';
import { explorePages } from './explorePage.tsx';
import { gapsPages } from './gapsPage.tsx';
import type { PageKind } from './pageKind.ts';
import { regionPages } from './regionPage.tsx';

export const PAGE_KINDS: readonly PageKind[] = [explorePages, regionPages, dataPages, gapsPages];
