/** The changes of docs/examples.md, made as they stand there. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/domain/types.ts';
import { appFiles } from '../../../src/site/appFiles.ts';
import { PAGE_KINDS } from '../../../src/site/pageKinds.ts';
import { loadSite } from '../../../src/site/site.ts';
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

    const address = { script: 'a.js', registersScript: 'b.js', app: 'app/', siteUrl: null };
    const names = { kk: 'Аспаптарға жұмсалған шығындар', ru: 'Затраты на приборы', en: 'Spending on instruments' };
    for (const language of LANGUAGES) {
      const path = `${language}/map/instrument-spending/2022/`;
      const kind = PAGE_KINDS.find(({ paths }) => paths(site).includes(path));
      const page = kind?.write(site, path, address);
      expect(page?.html).toContain(names[language]);
      expect(page?.html).toMatch(/350[.,]1/u);
      expect(page?.files['data.csv']?.split('\n')).toContain(
        'XA-3,instrument-spending,2022,,mln-crown,L,yearbook,"table 2, column 1",,',
      );
    }
    const files = appFiles(site);
    expect(files.has('series/instrument-spending.json')).toBe(true);
    expect(JSON.parse(files.get('search.json') ?? '{}')).toHaveProperty('instrument-spending');
  });
});
