/**
 * Two releases of the invented country. Between them a figure is corrected, and the program changes: every message, the
 * rule of the labels and that of the classes. A frozen page says and shows the same, but for its status line.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { FIXTURE, REAL } from '../../../../tests/support/sites.ts';
import { documentOf, wordsOf } from '../../../../tests/support/documents.tsx';
import { LANGUAGES } from '../../../domain/types.ts';
import { REGISTRY } from '../../registry.ts';
import { loadSite, type Site } from '../../../site/site.ts';
import { scriptsOf, writePage } from '../../../site/writePage.tsx';
import { writeRelease } from '../../../site/releases/writeRelease.ts';
import { documentsOf } from '../../documents.ts';
import { frozenMapPath, frozenRegionPath } from '../embedPaths.ts';
import type { IndicatorId, RegionId } from '../../../domain/types.ts';

/** Whether the later program runs. */
const program = vi.hoisted(() => ({ isLater: false }));

vi.mock('../../../i18n/translate.ts', async (original) => {
  const real = await original<typeof import('../../../i18n/translate.ts')>();
  return {
    ...real,
    createTranslator: ((...args: Parameters<typeof real.createTranslator>) => {
      const t = real.createTranslator(...args);
      return (...asked: Parameters<typeof t>) => (program.isLater ? `${t(...asked)} (later)` : t(...asked));
    }) as typeof real.createTranslator,
  };
});
vi.mock('../../../map/labels/placeLabels.ts', async (original) => {
  const real = await original<typeof import('../../../map/labels/placeLabels.ts')>();
  return {
    ...real,
    placeLabels: ((...args) => {
      const placed = real.placeLabels(...args);
      if (!program.isLater) return placed;
      return { ...placed, labels: placed.labels.map((one) => ({ ...one, centre: [1, 1] as const })) };
    }) as typeof real.placeLabels,
  };
});
vi.mock('../../../map/marks/regionNames.ts', async (original) => {
  const real = await original<typeof import('../../../map/marks/regionNames.ts')>();
  return {
    ...real,
    placeRegionNames: ((...args) =>
      real
        .placeRegionNames(...args)
        .map((one) => (program.isLater ? { ...one, at: [1, 1] as const } : one))) as typeof real.placeRegionNames,
  };
});
vi.mock('../../../domain/classification.ts', async (original) => {
  const real = await original<typeof import('../../../domain/classification.ts')>();
  return {
    ...real,
    classify: ((input) =>
      real.classify(program.isLater ? { ...input, method: 'equal', classCount: 2 } : input)) as typeof real.classify,
  };
});

const OPTIONS = {
  scripts: Object.fromEntries(scriptsOf(REGISTRY).map((module) => [module, 'assets/x.js'])),
  app: 'app/x/',
  siteUrl: null,
};
const FIRST = '2023-05';
const SECOND = '2024-05';
const folder = mkdtempSync(join(tmpdir(), 'releases-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let first: Site;
let second: Site;
let untouched: Site;

beforeAll(() => {
  cpSync(FIXTURE.data, folder, { recursive: true });
  writeRelease(loadSite(folder, FIXTURE.geo), folder);
  first = loadSite(folder, FIXTURE.geo);
  // Read, and drawn, while the first program runs.
  pages(first);

  writeFileSync(join(folder, 'RELEASE'), `${SECOND}\n`);
  untouched = loadSite(folder, FIXTURE.geo);
  const file = join(folder, 'observations/lab-spending.csv');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('XA-1,lab-spending,2022,140.2', 'XA-1,lab-spending,2022,141.2'),
  );
  program.isLater = true;
  second = loadSite(folder, FIXTURE.geo);
}, 120_000);

const written = new WeakMap<Site, ReadonlyMap<string, string>>();

/** Every frozen page and the pictures beside them, and the frames of today. */
function pages(site: Site): ReadonlyMap<string, string> {
  const known = written.get(site);
  if (known !== undefined) return known;
  const texts = new Map<string, string>();
  for (const { page, path } of documentsOf(REGISTRY, site)) {
    if (page.frame === undefined && page.id !== 'changes') continue;
    const { html, files } = writePage(page, path, site, OPTIONS);
    texts.set(path, html);
    for (const { name, text } of files) texts.set(path + name, text);
  }
  written.set(site, texts);
  return texts;
}

const STATUS = /<p class="small release-status">.*?<\/p>/su;
/** The height that a snippet names counts the status line. */
const HEIGHT = / data-height="\d+"/u;
const frozenIn = (site: Site) => [...pages(site)].filter(([path]) => path.startsWith('v/'));
const statusIn = (site: Site, path: string) =>
  wordsOf(documentOf(pages(site).get(path) ?? '').querySelector('.release-status'));

describe('a frozen page', () => {
  test('is there for each indicator and region, in each language, with its picture', () => {
    const count =
      first.context.indicators.filter(({ years }) => years.length > 0).length + first.dataset.regions.length;
    expect(frozenIn(first)).toHaveLength(count * LANGUAGES.length * 2);
    for (const { id } of first.dataset.regions) expect(pages(first).has(frozenRegionPath(FIRST, 'kk', id))).toBe(true);
    for (const { id } of first.dataset.indicators)
      expect(pages(first).has(frozenMapPath(FIRST, { language: 'ru', indicator: id }))).toBe(true);
  });

  test('says and shows in its own release what the frame of today does', () => {
    const plain = (html: string) =>
      documentOf(html.replaceAll(/(?<=href=")(?:\.\.\/)+/gu, '')).querySelector('main')?.textContent;
    for (const [path, html] of frozenIn(first).filter(([one]) => one.endsWith('/')))
      expect(plain(html), path).toBe(plain(pages(first).get(path.replace(`v/${FIRST}/`, '')) ?? ''));
  });

  test('says and shows the same for ever, but for its status line', () => {
    expect(frozenIn(second).map(([path]) => path)).toEqual(frozenIn(first).map(([path]) => path));
    for (const [path, text] of frozenIn(second)) {
      const before = pages(first).get(path) ?? '';
      expect(before, path).not.toMatch(STATUS);
      expect(text.replace(STATUS, '').replace(HEIGHT, '') === before.replace(HEIGHT, ''), path).toBe(true);
    }
  });

  test('would have changed otherwise: the frames of today say, class and place otherwise', () => {
    const differs = (path: string, part: (html: string) => unknown) =>
      part(pages(second).get(path) ?? '') !== part(pages(first).get(path) ?? '');
    const path = 'en/embed/map/lab-spending-per-head/';
    expect(differs(path, (html) => wordsOf(documentOf(html).querySelector('.idle')))).toBe(true);
    expect(differs(path, (html) => documentOf(html).querySelectorAll('.legend .band').length)).toBe(true);
    expect(differs(path, (html) => documentOf(html).querySelector('.words-wide')?.innerHTML)).toBe(true);
  });

  test.each(LANGUAGES)('leads in %s to what changed, up out of its folder', (language) => {
    const path = frozenMapPath(FIRST, { language, indicator: 'lab-spending' as IndicatorId });
    const link = documentOf(pages(second).get(path) ?? '').querySelector('.release-status a');
    const target = new URL(link?.getAttribute('href') ?? '', `https://site/${path}`);
    expect(target.pathname).toBe(`/${language}/changes/`);
    expect(
      documentOf(pages(second).get(`${language}/changes/`) ?? '').getElementById(target.hash.slice(1))?.localName,
    ).toBe('section');
  });

  test('says that a figure was corrected, where it shows that figure', () => {
    const map = (indicator: string) => frozenMapPath(FIRST, { language: 'en', indicator: indicator as IndicatorId });
    expect(statusIn(second, map('lab-spending'))).toContain('1 figure shown here is corrected in release 2024-05');
    // Computed from it: all shares of the year have another whole only where the country's row changed.
    expect(statusIn(second, map('lab-spending-share'))).toContain('1 figure shown here is revised in release 2024-05');
    expect(statusIn(second, map('inventions'))).toContain('These figures are unchanged in release 2024-05');
    expect(statusIn(second, frozenRegionPath(FIRST, 'en', 'XA-5' as RegionId))).not.toContain('corrected');
  });

  test('says of a later release with the same figures that they are the same', () => {
    program.isLater = false;
    const path = frozenMapPath(FIRST, { language: 'en', indicator: 'lab-spending' as IndicatorId });
    expect(statusIn(untouched, path)).toBe('These figures are unchanged in release 2024-05');
    program.isLater = true;
  });
});

test('marks of records and their names stay where they stood too', () => {
  const draw = (isLater: boolean) => {
    program.isLater = isLater;
    const site = loadSite(REAL.data, REAL.geo);
    const path = frozenMapPath(site.releases[0]?.release ?? '', { language: 'kk', indicator: 'needs' as IndicatorId });
    const page = REGISTRY.find(({ id }) => id === 'frozenMap');
    if (page === undefined) throw new Error('no frozen maps');
    const { html } = writePage(page, path, site, OPTIONS);
    program.isLater = true;
    return html.replace(STATUS, '').replace(HEIGHT, '');
  };
  expect(draw(true) === draw(false)).toBe(true);
  expect(documentOf(draw(true)).querySelectorAll('.marks use').length).toBeGreaterThan(20);
}, 60_000);

describe('what changed', () => {
  test('says the first release by its extent, and the corrected figure with both numbers', () => {
    const page = documentOf(pages(second).get('en/changes/') ?? '');
    const [latest, earliest] = [...page.querySelectorAll('main section')];
    expect(latest?.id).toBe(SECOND);
    expect([...(latest?.querySelectorAll('td.num') ?? [])].slice(0, 2).map(wordsOf)).toEqual(['140.2', '141.2']);
    expect(wordsOf(latest)).toContain('Corrected errors');
    expect(earliest?.id).toBe(FIRST);
    expect(wordsOf(earliest)).toContain('The first release: 4 indicators');
  });
});

describe('a record that cannot be read whole', () => {
  const RECORD = join('releases', FIRST, 'frames.jsonl.br');

  function damaged(change: (bytes: Buffer) => Buffer, file = RECORD): Site {
    const copy = mkdtempSync(join(tmpdir(), 'releases-'));
    cpSync(folder, copy, { recursive: true });
    writeFileSync(join(copy, file), change(readFileSync(join(copy, file))));
    const site = loadSite(copy, FIXTURE.geo);
    rmSync(copy, { recursive: true });
    return site;
  }

  test('loses the pages behind the cut, and the build says how many', () => {
    const site = damaged((bytes) => bytes.subarray(0, bytes.length * 0.7));
    const kept = site.releases[0]?.frames.size ?? 0;
    const all = second.releases[0]?.frames.size ?? 0;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(all);
    expect(site.releaseProblems).toEqual([
      {
        key: 'build.release.cut',
        args: {
          release: FIRST,
          file: `${FIRST}/frames.jsonl.br`,
          n: all - kept,
          count: String(all - kept),
          of: String(all),
        },
      },
    ]);
    // What was kept is drawn as before.
    for (const [path, text] of frozenIn(site)) expect(text === pages(second).get(path), path).toBe(true);
    expect(frozenIn(site)).toHaveLength(kept * 2);
  });

  test.each([
    ['empty', () => Buffer.alloc(0)],
    ['no brotli', () => Buffer.from('a b c')],
    ['cut within its first line', (bytes: Buffer) => bytes.subarray(0, 20)],
  ])('%s: its release has no pages, all else is built', (_name, change) => {
    const site = damaged(change);
    expect(site.releases).toEqual([]);
    expect(site.releaseProblems.map(({ key }) => key)).toEqual(['build.release.unreadable']);
    expect(documentsOf(REGISTRY, site).length).toBeGreaterThan(100);
  });

  test('without its figures its pages are kept, and only say that there is something newer', () => {
    const site = damaged((bytes) => bytes.subarray(0, 50), join('releases', FIRST, 'figures.json.br'));
    expect(site.releaseProblems.map(({ key }) => key)).toEqual(['build.release.figures']);
    expect(frozenIn(site)).toHaveLength(frozenIn(second).length);
    const path = frozenMapPath(FIRST, { language: 'en', indicator: 'lab-spending' as IndicatorId });
    expect(statusIn(site, path)).toContain('Newer figures exist: release 2024-05');
    expect(wordsOf(documentOf(pages(site).get('en/changes/') ?? '').querySelector('main section'))).toContain(
      'not known',
    );
  });

  test('without its shapes it has no pages', () => {
    const [shapes = ''] = readdirSync(join(folder, 'releases/geography'));
    const site = damaged((bytes) => bytes.subarray(0, 100), join('releases/geography', shapes));
    expect(site.releaseProblems.map(({ key }) => key)).toEqual(['build.release.unreadable']);
    expect(site.releases).toEqual([]);
  });
});

test('tables that change under a record of their own release are said', () => {
  const copy = mkdtempSync(join(tmpdir(), 'releases-'));
  cpSync(folder, copy, { recursive: true });
  writeFileSync(join(copy, 'RELEASE'), `${FIRST}\n`);
  const site = loadSite(copy, FIXTURE.geo);
  rmSync(copy, { recursive: true });
  expect(site.releaseProblems.map(({ key }) => key)).toEqual(['build.release.differs']);
});
