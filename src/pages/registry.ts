/**
 * The only list of pages, in the order of the navigation: addresses, links, headers of hosts, what is kept
 * without network, what scripts are sent and what tests look at are derived from it. A page is a folder beside
 * this file and a line here.
 */
import { changesPage } from './changes/page.ts';
import { comparePage } from './compare/page.ts';
import { dataPage } from './data/page.ts';
import { embedMapPage } from './embed/mapPage.ts';
import { frozenMapPage } from './embed/frozen/frozenMapPage.ts';
import { frozenRegionPage } from './embed/frozen/frozenRegionPage.ts';
import { embedRegionPage } from './embed/regionPage.ts';
import { explorePage } from './explore/page.ts';
import { gapsPage } from './gaps/page.ts';
import { homePage } from './home/page.ts';
import { initiativesPage } from './initiatives/page.ts';
import { needsPage } from './needs/page.ts';
import { notFoundPage } from './notFound/page.ts';
import { offlinePage } from './offline/page.ts';
import { organisationsPage } from './organisations/page.ts';
import type { PageKind } from './pageKind.ts';
import { presentPage } from './present/page.ts';
import { regionPage } from './region/page.ts';
import { regionsPage } from './regions/page.ts';
import { registersPage } from './registers/page.ts';
import { shellPage } from './shell/page.ts';
import { strengthsPage } from './strengths/page.ts';
import { structurePage } from './structure/page.ts';
import { targetsPage } from './targets/page.ts';

export const REGISTRY: readonly PageKind[] = [
  homePage,
  regionsPage,
  regionPage,
  comparePage,
  explorePage,
  organisationsPage,
  strengthsPage,
  structurePage,
  needsPage,
  gapsPage,
  initiativesPage,
  targetsPage,
  registersPage,
  presentPage,
  changesPage,
  dataPage,
  notFoundPage,
  offlinePage,
  shellPage,
  embedMapPage,
  embedRegionPage,
  frozenMapPage,
  frozenRegionPage,
];
