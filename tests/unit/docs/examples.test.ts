/** The changes of docs/examples.md, made as they stand there. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/domain/types.ts';
import { documentsOf } from '../../../src/pages/documents.ts';
import { REGISTRY } from '../../../src/pages/registry.ts';
import { appFiles } from '../../../src/site/appFiles.ts';
import { loadSite } from '../../../src/site/site.ts';
import { scriptsOf, writePage, type PageOptions } from '../../../src/site/writePage.tsx';
import { applyChanges } from '../../support/docExamples.ts';
import { FIXTURE } from '../../support/sites.ts';
import { temporaryFolder } from '../data/brokenCountry.ts';
import { changedProject, exampleOf } from './changedProject.ts';

const scripts = Object.fromEntries(scriptsOf(REGISTRY).map((module) => [module, 'script.js']));
const OPTIONS: PageOptions = { scripts, app: 'app/', siteUrl: null };

test.each([
  ['1. Add an indicator', 2],
  ['2. Add a page', 3],
  ['3. Change a message of one language', 1],
])('%s: touches as many files as it says, %s at the most', (title, most) => {
  const { changes, filesTouched } = exampleOf(title);
  expect(new Set(changes.map(({ path }) => path)).size).toBe(filesTouched);
  expect(filesTouched).toBeLessThanOrEqual(most);
});

describe('1. Add an indicator', () => {
  test('the indicator has its page, its figures and its place in the search', () => {
    const folder = temporaryFolder();
    cpSync(FIXTURE.data, join(folder, 'data'), { recursive: true });
    applyChanges(exampleOf('1. Add an indicator').changes, folder);
    const site = loadSite(join(folder, 'data'), FIXTURE.geo);

    const names = { kk: 'Аспаптарға жұмсалған шығындар', ru: 'Затраты на приборы', en: 'Spending on instruments' };
    for (const language of LANGUAGES) {
      const path = `${language}/map/instrument-spending/2022/`;
      const document = documentsOf(REGISTRY, site).find((one) => one.path === path);
      if (document === undefined) throw new Error(`no page at ${path}`);
      const { html, files } = writePage(document.page, path, site, OPTIONS);
      expect(html).toContain(names[language]);
      expect(html).toMatch(/350[.,]1/u);
      expect(files.find(({ name }) => name === 'data.csv')?.text.split('\n')).toContain(
        'XA-3,instrument-spending,2022,,mln-crown,L,yearbook,"table 2, column 1",,',
      );
    }
    const files = appFiles(site, REGISTRY);
    expect(files.has('figures/en/instrument-spending.json')).toBe(true);
    expect(JSON.parse(files.get('search.json') ?? '{}')).toHaveProperty('instrument-spending');
  });
});

describe('3. Change a message of one language', () => {
  const project = changedProject('3. Change a message of one language');
  afterAll(project.remove);
  const programs = (file: string): Promise<unknown> => import(/* @vite-ignore */ join(project.folder, file));

  test('pages of that language say it, the others are as before', async () => {
    const changed = {
      ...((await programs('src/site/site.ts')) as { loadSite: typeof loadSite }),
      ...((await programs('src/site/writePage.tsx')) as { writePage: typeof writePage }),
    };
    const site = changed.loadSite(FIXTURE.data, FIXTURE.geo);
    const page = (path: string) => {
      const document = documentsOf(REGISTRY, site).find((one) => one.path === path);
      if (document === undefined) throw new Error(`no page at ${path}`);
      return changed.writePage(document.page, path, site, OPTIONS).html;
    };
    for (const path of ['data/', 'region/XA-6/', 'needs/']) {
      expect(page(`ru/${path}`)).toContain('К главному</a>');
      expect(page(`ru/${path}`)).not.toContain('Перейти к содержанию');
      expect(page(`kk/${path}`)).toContain('Мазмұнға өту</a>');
      expect(page(`en/${path}`)).toContain('Skip to content</a>');
    }
  });
});
