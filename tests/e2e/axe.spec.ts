/**
 * Accessibility as far as a program sees it: each kind of page once per language, and every pair of
 * page, language, theme and screen; all combinations with `AXE=all`. States in which something is open lie over the page, so only
 * what is open is looked at: the rest is half hidden.
 */
import type { Locator, Page } from '@playwright/test';
import { KINDS_OF_MAPS, KINDS_OF_PAGES } from '../support/pages.ts';
import { pairwise, product } from '../support/pairwise.ts';
import { checkAxe, type AxeScope } from './support/checkAxe.ts';
import {
  chooserOf,
  openMore,
  DESK_ONLY,
  expect,
  expectReady,
  LANGUAGES,
  localeOf,
  PHONE_ONLY,
  test,
} from './support/explore.ts';
import type { Language } from '../../src/domain/types.ts';

const THEMES = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'more contrast': { contrast: 'more' },
  'dark, more contrast': { colorScheme: 'dark', contrast: 'more' },
  'with motion': { reducedMotion: 'no-preference' },
} as const;
const SCREENS = { phone: PHONE_ONLY, tablet: DESK_ONLY, desk: DESK_ONLY } as const;
const TABLET = { width: 768, height: 1024 };

interface Look {
  readonly name: string;
  /** Below the folder of a language; a page above all languages begins with a slash. */
  readonly path: string;
  readonly hasScripts?: boolean;
  readonly scope?: AxeScope;
  /** What a visitor does first. */
  readonly act?: (page: Page, language: Language, press: (target: Locator) => Promise<void>) => Promise<void>;
}

const openAll = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));

const PAGES: readonly Look[] = [
  ...KINDS_OF_PAGES.map((kind) => (kind.path === 'data/' ? { ...kind, act: openAll } : kind)),
  { name: 'the capital', path: 'region/KZ-75/' },
  { name: 'a region, all unfolded', path: 'region/KZ-47/', hasScripts: true, act: openAll },
  { name: 'the choice of a language', path: '/' },
  { name: 'an unknown address', path: 'map/no-such-indicator/2024/' },
];

/** The controls around these maps are those of the first one, which is looked at as a whole. */
const MAPS: readonly Look[] = KINDS_OF_MAPS.map((kind) => ({
  ...kind,
  hasScripts: true,
  scope: { within: '.figure, .legend, .notices' },
}));

const CHOSEN = '?r=KZ-47&without=KZ-75&k=9';
const OPEN: readonly Look[] = [
  {
    name: 'the list of indicators',
    path: CHOSEN,
    scope: { within: ':popover-open' },
    act: (page, language, press) => press(chooserOf(page, language).button),
  },
  {
    name: 'settings',
    path: `${CHOSEN}&mode=bivariate&by=researchers-per-100k`,
    scope: { within: '#more' },
    act: async (page, _, press) => {
      await openMore(page, press);
    },
  },
  {
    name: 'a number',
    path: CHOSEN,
    scope: { within: 'dialog' },
    act: async (page, _, press) => {
      await press(page.locator('[data-row="KZ-47"]').getByRole('link').first());
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'regions that are found',
    path: '?r=KZ-47,KZ-71&without=KZ-75,KZ-71',
    scope: { within: '.find' },
    act: async (page, _, press) => {
      await press(page.locator('.find input'));
      await page.locator('.find input').fill('ал');
    },
  },
  {
    name: 'no region found',
    path: 'map/',
    scope: { within: '.find' },
    act: async (page, language, press) => {
      await press(page.locator('.find input'));
      await page.locator('.find input').fill('Париж');
      await expect(page.locator('.find').getByRole('status')).toHaveText(
        localeOf(language).t('explore.findRegion.nothing', { query: 'Париж' }),
      );
    },
  },
];

/** Some ten minutes: before a release, or after a change of colours. */
const isWhole = process.env['AXE'] === 'all';
const screen = ['phone', 'tablet', 'desk'] as const;
const ON_MAPS = [...MAPS, ...OPEN.map((one) => ({ ...one, hasScripts: true }))];

interface Combination {
  readonly look: Look;
  readonly language: Language;
  readonly theme: keyof typeof THEMES;
  readonly screen: keyof typeof SCREENS;
}

const PAIRS: readonly Combination[] = [
  ...pairwise({ look: PAGES, language: LANGUAGES, theme: ['light', 'dark', 'forced colours'], screen }),
  ...pairwise({ look: ON_MAPS, theme: ['light', 'dark'], screen: ['phone', 'desk'] }).map((row, index) => ({
    ...row,
    language: LANGUAGES[index % LANGUAGES.length]!,
  })),
];
const WHOLE: readonly Combination[] = [
  ...product({ look: [...PAGES, ...ON_MAPS], language: LANGUAGES, theme: ['light', 'dark'], screen }),
  ...pairwise({
    look: [...PAGES, ...ON_MAPS],
    language: LANGUAGES,
    theme: ['forced colours', 'more contrast', 'dark, more contrast', 'with motion'],
    screen,
  }),
];

for (const { look, language, theme, screen: size } of isWhole ? WHOLE : PAIRS) {
  test.describe(`${look.name}: ${language}, ${theme}, ${size}`, SCREENS[size], () => {
    test.use({ tolerated: look.name === 'an unknown address' ? [/status of 404/u] : [] });
    if (size === 'tablet') test.use({ viewport: TABLET });

    test('has nothing that axe finds', async ({ page, site, press }) => {
      await page.emulateMedia(THEMES[theme]);
      await page.goto(site.url(look.path.startsWith('/') ? look.path.slice(1) : `${language}/${look.path}`));
      if (look.hasScripts === true) await expectReady(page);
      await look.act?.(page, language, press);
      await checkAxe(page, look.scope);
    });
  });
}
