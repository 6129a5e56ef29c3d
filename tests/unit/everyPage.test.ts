/** Every page of the registry as it is written, without a browser: its languages, its place in the navigation, its links. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/types.ts';
import { documentsOf } from '../../src/pages/documents.ts';
import { REGISTRY } from '../../src/pages/registry.ts';
import { LICENCES_FILE } from '../../src/site/licences.ts';
import { scriptsOf, writePage } from '../../src/site/writePage.tsx';
import { navigationOf } from '../../src/view/pageLinks.ts';
import { KINDS_OF_PAGES, pathIn } from '../support/pages.ts';
import { realSite } from '../support/sites.ts';

const scripts = Object.fromEntries(scriptsOf(REGISTRY).map((script) => [script, 'assets/x.js']));
const documents = new Map(documentsOf(REGISTRY, realSite()).map((one) => [one.path, one]));

/** Pages with a head and a foot of their own. */
const WHOLE = KINDS_OF_PAGES.filter(({ isFrame }) => !isFrame);

function written(path: string): string {
  const document = documents.get(path);
  if (document === undefined) throw new Error(`no page ${path}`);
  return writePage(document.page, path, realSite(), { scripts, app: 'app/x/', siteUrl: null }).html;
}

/** Addresses that links of a page lead to, below the site's folder. */
function targetsOf(html: string, path: string): readonly string[] {
  return [...html.matchAll(/<a\b[^>]*? href="(?!#|\?|https?:|mailto:)([^"]*)"/gu)].map(([, href = '']) =>
    decodeURI(new URL(href.replaceAll('&amp;', '&'), `file:///${path}`).pathname.slice(1)),
  );
}

test('ids are unique, and so are addresses', () => {
  expect(new Set(REGISTRY.map(({ id }) => id)).size).toBe(REGISTRY.length);
  expect(documents.size).toBe(documentsOf(REGISTRY, realSite()).length);
});

test('every section of the navigation is a page with an entry in it', () => {
  const entries = navigationOf(realSite().context.pages ?? []).map(({ id }) => id);
  for (const { id, section } of REGISTRY) if (section !== null) expect(entries, id).toContain(section);
});

describe.each(LANGUAGES)('%s', (language) => {
  test.each(WHOLE.map((kind) => [kind.name, pathIn(language, kind)] as const))(
    '%s: says its language, leads to the others, marks its section',
    (name, path) => {
      const html = written(path);
      expect(html).toContain(`<html lang="${language}"`);
      expect(html.match(/<h1[\s>]/gu)).toHaveLength(1);
      for (const other of LANGUAGES) {
        const [, href = ''] = new RegExp(`<a href="([^"]*)" lang="${other}" hreflang="${other}"`, 'u').exec(html) ?? [];
        expect(new URL(href, `file:///${path}`).pathname).toBe(`/${path.replace(language, other)}`);
      }
      const section = (realSite().context.pages ?? []).find(({ id }) => id === name)?.section;
      const entry = navigationOf(realSite().context.pages ?? []).find(({ id }) => id === section);
      const [, marked = ''] = /<a href="([^"]*)" aria-current="page"/u.exec(html) ?? [];
      // The front page is above the sections.
      if (entry === undefined) expect(marked).toBe('');
      else expect(new URL(marked, `file:///${path}`).pathname).toBe(`/${language}/${entry.folder}`);
    },
  );

  test.each(KINDS_OF_PAGES.map((kind) => [kind.name, pathIn(language, kind)] as const))(
    '%s: each of its links leads to a page, or to a file beside one',
    (_name, path) => {
      const targets = new Set(targetsOf(written(path), path));
      expect(targets.size).toBeGreaterThan(0);
      const folders = new Set([...documents.values()].map((one) => one.path));
      for (const target of targets) {
        const isBeside =
          /(?:data\.csv|picture\.(?:svg|png))$/u.test(target) && folders.has(target.replace(/[^/]+$/u, ''));
        // Tables are published as they are kept; what is computed has no file there.
        const isPublished = /^(?:data|geo)\//u.test(target);
        expect(
          documents.has(target) || isBeside || isPublished || target === LICENCES_FILE,
          `${path} → ${target}`,
        ).toBe(true);
      }
    },
  );

  test('the licences of the libraries in the scripts are two links away from any page', () => {
    for (const kind of WHOLE) {
      const path = pathIn(language, kind);
      const next = targetsOf(written(path), path).filter(
        (target) => target.startsWith(language) && documents.has(target),
      );
      const leads = (page: string) => targetsOf(written(page), page).includes(LICENCES_FILE);
      expect(leads(path) || next.includes(`${language}/data/`), kind.name).toBe(true);
    }
    expect(targetsOf(written(`${language}/data/`), `${language}/data/`)).toContain(LICENCES_FILE);
  });
});
