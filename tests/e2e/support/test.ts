/**
 * The `test` of all browser tests: serves the built site, and fails a test whose page reports an
 * error or asks another host for anything. See README.md beside this file.
 */
import { test as base, expect } from '@playwright/test';
import { watchProblems } from './problems.ts';
import { serveSite, siteOf, type Site, type SiteServer } from './site.ts';

interface TestOptions {
  /** Problems that this test means to cause: `test.use({ tolerated: [/status of 404/] })`. */
  tolerated: RegExp[];
  /** Origins besides the site's that may be asked, as a page of a CMS that embeds ours. */
  otherOrigins: string[];
}

interface TestFixtures extends TestOptions {
  site: Site;
}

interface WorkerFixtures {
  siteServer: SiteServer;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  tolerated: [[], { option: true }],
  otherOrigins: [[], { option: true }],
  siteServer: [
    // Playwright reads from the first parameter what a fixture needs; this one needs nothing.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = await serveSite();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  // Automatic: a test that never asks for `site` is watched as well.
  site: [
    async ({ context, siteServer, tolerated, otherOrigins }, use) => {
      siteServer.responses.length = 0;
      const lists: (readonly string[])[] = [];
      const site = siteOf(siteServer, (watched) => {
        lists.push(watchProblems(watched, [siteServer.origin, ...otherOrigins]));
      });
      site.watch(context);
      await use(site);
      const problems = lists
        .flat()
        .filter((problem) => ![NOTHING_KEPT, ...tolerated].some((pattern) => pattern.test(problem)));
      expect(problems, 'errors on the page, and requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * A visit is kept from what the browser has kept already (`only-if-cached`). A test that answers for the server makes
 * Chromium keep nothing, which it says in the console, as it does on a host that forbids it.
 */
const NOTHING_KEPT = /net::ERR_CACHE_MISS/u;

/** Details of a test for which one screen stands for all: what differs by language differs alike on each. */
export const DESK_ONLY = { tag: '@desk' } as const;
export const PHONE_ONLY = { tag: '@phone' } as const;

/**
 * Each language on one screen: the one with the longest words on the phone, the others on the desk. A
 * fault of a screen or of a language shows in one of them; what only words can get wrong is looked at
 * in the HTML of every language (tests/unit/pages).
 */
export function onOneScreen(language: string): { readonly tag: '@desk' | '@phone' } {
  return language === 'ru' ? PHONE_ONLY : DESK_ONLY;
}

export { expect };
