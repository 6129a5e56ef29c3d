/** The page for unknown addresses, its script run on invented hosts. */
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { fixtureSite } from '../../../tests/support/sites.ts';
import { LANGUAGES } from '../../domain/types.ts';
import { contentSecurityPolicy } from '../../site/document.ts';
import { writePage } from '../../site/writePage.tsx';
import { navigationOf, pageHref } from '../../view/pageLinks.ts';
import { notFoundScript } from './notFoundScript.ts';
import { notFoundPage } from './page.ts';

const YEARS = Object.fromEntries(fixtureSite().context.indicators.map(({ id, years }) => [id, years]));
const [NOT_FOUND_SCRIPT, NOT_FOUND_LANGUAGE_SCRIPT] = [notFoundScript(YEARS, false), notFoundScript(YEARS, true)];

const linksOf = (html: string) => [...html.matchAll(/<a class="button" href="([^"]*)"/gu)].map(([, href = '']) => href);
const expectedLinks = (root: string) =>
  LANGUAGES.flatMap((language) => [
    `${root}${language}/`,
    ...navigationOf(fixtureSite().context.pages ?? []).map((page) => pageHref(page, root, language)),
  ]);
const written = (siteUrl: string | null) =>
  writePage(notFoundPage, '404.html', fixtureSite(), { scripts: {}, app: 'app/test/', siteUrl }).html;

describe('404.html', () => {
  test('leads to every section of every language: from the site’s address where it is known', () => {
    const html = written('https://academy.example/map/');
    expect(linksOf(html)).toEqual(expectedLinks('https://academy.example/map/'));
    expect(html).toContain(`<script type="module">${NOT_FOUND_LANGUAGE_SCRIPT}</script>`);
  });

  test('else from the host’s root, with the script and its hash in the policy', () => {
    const html = written(null);
    expect(linksOf(html)).toEqual(expectedLinks('/'));
    expect(html).toContain(`<script type="module">${NOT_FOUND_SCRIPT}</script>`);
    expect(html).toContain(/script-src [^;]*/u.exec(contentSecurityPolicy('', [NOT_FOUND_SCRIPT]))?.[0] ?? 'a policy');
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  test.each(LANGUAGES)('speaks %s, marked as such', (language) => {
    const { t } = fixtureSite().locales[language];
    const html = written(null);
    const [, part = ''] = new RegExp(`<section lang="${language}">(.*?)</section>`, 'u').exec(html) ?? [];
    for (const key of ['common.notFound', 'notFound.what', 'notFound.tips'] as const) expect(part).toContain(t(key));
  });
});

describe('the script finds the site’s folder', () => {
  /** @param sites folders in which a site stands; any other address has none */
  async function run(pathname: string, sites: readonly string[], script = NOT_FOUND_SCRIPT) {
    const sections = LANGUAGES.map((lang) => ({ lang, isThere: true }));
    const parts = sections.map((section) => ({ lang: section.lang, remove: () => (section.isThere = false) }));
    const asked: string[] = [];
    const left: string[] = [];
    const headings: string[] = [];
    const links = expectedLinks('/').map((href) => ({ href, getAttribute: () => href }));
    const document = {
      title: '',
      documentElement: { lang: '' },
      querySelectorAll: (selector: string) => (selector.startsWith('a') ? links : parts),
      querySelector: () => ({
        childNodes: [`in ${sections.find(({ isThere }) => isThere)?.lang ?? ''}`],
        replaceWith: ({ name }: { readonly name: string }) => headings.push(name),
      }),
      createElement: (name: string) => {
        const made = { name, textContent: '', append: (text: string) => (made.textContent += text) };
        return made;
      },
    };
    await (runInNewContext(script, {
      document,
      location: { pathname, search: '?r=X', replace: (to: string) => left.push(to) },
      fetch: (url: string) => {
        asked.push(url);
        return Promise.resolve({ ok: sites.some((folder) => url === `${folder}${LANGUAGES[0]}/`) });
      },
    }) as Promise<void>);
    const spoken = sections.filter(({ isThere }) => isThere).map(({ lang }) => lang);
    return { hrefs: links.map(({ href }) => href), asked, spoken, document, left, headings };
  }

  test.each([
    ['/kk/map/nothing/', '/'],
    ['/science/map/ru/region/XX/index.html', '/science/map/'],
    ['/ru/science/en/nothing', '/ru/science/'],
  ])('%s: by the last language in the address: %s', async (pathname, root) => {
    const { hrefs, asked } = await run(pathname, []);
    expect(hrefs).toEqual(expectedLinks(root));
    expect(asked).toEqual([]);
  });

  test.each([
    ['/science/map/nothing', '/science/map/', 1],
    ['/science/map/old/deep/nothing/', '/science/map/', 4],
    ['/nothing', '/', 0],
    ['/some/where/else/', '/', 3],
  ])('%s: by looking, the nearest folder first: %s', async (pathname, root, requests) => {
    const { hrefs, asked } = await run(pathname, ['/science/map/', '/']);
    expect(hrefs).toEqual(expectedLinks(root));
    expect(asked).toHaveLength(requests);
  });

  test.each([NOT_FOUND_SCRIPT, NOT_FOUND_LANGUAGE_SCRIPT])(
    'speaks the language of the address alone',
    async (script) => {
      const [, language] = LANGUAGES;
      const { spoken, document, headings } = await run(`/science/${language}/nothing`, [], script);
      // The heading of the first language was the page's own.
      expect(headings).toEqual(['h1']);
      expect(spoken).toEqual([language]);
      expect(document.documentElement.lang).toBe(language);
      expect(document.title).toBe(`in ${language}`);
      expect((await run('/science/nothing', ['/science/'], script)).spoken).toEqual(LANGUAGES);
    },
  );

  test.each([
    ['1990', '../2020/?r=X&asked=1990'],
    ['2099', '../2022/?r=X&asked=2099'],
  ])('leads the map of %s, which has no figures, to %s', async (year, to) => {
    for (const script of [NOT_FOUND_SCRIPT, NOT_FOUND_LANGUAGE_SCRIPT])
      expect((await run(`/science/ru/map/lab-spending/${year}/`, [], script)).left).toEqual([to]);
  });

  test.each(['ru/map/nothing/1990/', 'ru/map/lab-spending/none/', 'map/lab-spending/1990/', 'ru/region/XX/'])(
    'leads %s nowhere',
    async (path) => {
      expect((await run(`/science/${path}`, [])).left).toEqual([]);
    },
  );

  test('gives up after six folders', async () => {
    const { hrefs, asked } = await run('/1/2/3/4/5/6/7/8/9/', []);
    expect(asked).toHaveLength(6);
    expect(hrefs).toEqual(expectedLinks('/'));
  });
});
