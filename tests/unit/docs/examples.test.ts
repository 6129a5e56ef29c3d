/** The changes of docs/examples.md, made as they stand there. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/domain/types.ts';
import { documentsOf } from '../../../src/pages/documents.ts';
import { REGISTRY } from '../../../src/pages/registry.ts';
import { appFiles } from '../../../src/site/appFiles.ts';
import { loadSite } from '../../../src/site/site.ts';
import { scriptsOf, writePage } from '../../../src/site/writePage.tsx';
import { applyChanges, readExample } from '../../support/docExamples.ts';
import { FIXTURE } from '../../support/sites.ts';
import { temporaryFolder } from '../data/brokenCountry.ts';

const DOCUMENT = readFileSync(join(import.meta.dirname, '../../../docs/examples.md'), 'utf8');

describe('1. Add an indicator', () => {
  const { changes, filesTouched } = readExample(DOCUMENT, '1. Add an indicator');

  test('touches the number of files that is said, two at the most', () => {
    expect(new Set(changes.map(({ path }) => path)).size).toBe(filesTouched);
    expect(filesTouched).toBeLessThanOrEqual(2);
  });

  test('and the indicator has its page, its figures and its place in the search', () => {
    const folder = temporaryFolder();
    cpSync(FIXTURE.data, join(folder, 'data'), { recursive: true });
    applyChanges(changes, folder);
    const site = loadSite(join(folder, 'data'), FIXTURE.geo);

    const scripts = Object.fromEntries(scriptsOf(REGISTRY).map((module) => [module, 'script.js']));
    const names = { kk: 'Аспаптарға жұмсалған шығындар', ru: 'Затраты на приборы', en: 'Spending on instruments' };
    for (const language of LANGUAGES) {
      const path = `${language}/map/instrument-spending/2022/`;
      const document = documentsOf(REGISTRY, site).find((one) => one.path === path);
      if (document === undefined) throw new Error(`no page at ${path}`);
      const { html, files } = writePage(document.page, path, site, { scripts, app: 'app/', siteUrl: null });
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
