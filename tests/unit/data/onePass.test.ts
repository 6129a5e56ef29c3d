/** The tables are read once, whatever is made of them. */
import { cpSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { publishData } from '../../../src/data/publish/publish.ts';
import { diskReader, type Reader } from '../../../src/data/read/reader.ts';
import { REGISTRY } from '../../../src/pages/registry.ts';
import { appFiles } from '../../../src/site/appFiles.ts';
import { loadSite } from '../../../src/site/site.ts';
import { scriptsOf, writePage } from '../../../src/site/writePage.tsx';
import { FIXTURE } from '../../support/sites.ts';
import { temporaryFolder } from './brokenCountry.ts';

/** The disk, with a count of how often each file was asked for. */
function countingReader(): Reader & { readonly reads: ReadonlyMap<string, number> } {
  const reads = new Map<string, number>();
  return {
    reads,
    names: diskReader.names,
    bytes: (file) => {
      reads.set(file, (reads.get(file) ?? 0) + 1);
      return diskReader.bytes(file);
    },
  };
}

test('a site is loaded with one look at each table', () => {
  const reader = countingReader();
  loadSite(FIXTURE.data, FIXTURE.geo, { reader });
  const names = [...reader.reads.keys()].map((file) => basename(file));
  expect(names).toEqual(
    expect.arrayContaining(['site.json', 'RELEASE', 'regions.csv', 'lab-spending.csv', 'towns.csv']),
  );
  expect([...reader.reads].filter(([, times]) => times !== 1)).toEqual([]);
});

test('and then all pages and files are written without the tables', () => {
  const folder = join(temporaryFolder(), 'data');
  cpSync(FIXTURE.data, folder, { recursive: true });
  const site = loadSite(folder, FIXTURE.geo);
  rmSync(folder, { recursive: true });

  const scripts = Object.fromEntries(scriptsOf(REGISTRY).map((script) => [script, 'a.js']));
  for (const page of REGISTRY) {
    for (const path of page.paths(site)) {
      const { html } = writePage(page, path, site, { scripts, app: 'app/', siteUrl: null });
      expect(html, path).toContain('</html>');
    }
  }
  expect(appFiles(site).size).toBeGreaterThan(site.dataset.indicators.length);
  expect(publishData(site, temporaryFolder())).toContain('observations.csv');
});
