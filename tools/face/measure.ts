/**
 * How wide the words of the site are in its face, of their width in a face of the system:
 * `npx tsx tools/face/measure.ts FILE.ttf…`. The numbers go into `src/ui/face/fallbacks.ts`.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import subsetFont from 'subset-font';
import { parseHTML } from 'linkedom';
import { LANGUAGES, type Language } from '../../src/domain/types.ts';
import { REGISTRY } from '../../src/pages/registry.ts';
import { packageFile } from '../../src/site/face/faceFile.ts';
import { FACE_PARTS, lettersOf } from '../../src/site/face/letters.ts';
import { loadSite, type Site } from '../../src/site/site.ts';
import { scriptsOf, writePage } from '../../src/site/writePage.tsx';
import { FACE_WEIGHTS } from '../../src/ui/face/fallbacks.ts';
import { ROOT } from '../root.ts';
import { advancesOf, widthRatio, type Advances } from './advances.ts';

const LISTED = REGISTRY.filter(({ noIndex }) => noIndex === undefined);
const scripts = Object.fromEntries(scriptsOf(REGISTRY).map((module) => [module, 'none.js']));

/** All that stands on the pages of a language: one of each kind. */
export function pageWords(site: Site, language: Language): string {
  const documents = LISTED.map((page) => ({
    page,
    path: page.paths(site).find((path) => path.startsWith(`${language}/`)),
  }));
  return documents
    .flatMap(({ page, path }) => {
      if (path === undefined) return [];
      const { document } = parseHTML(writePage(page, path, site, { scripts, app: 'app/', siteUrl: null }).html);
      for (const unread of document.querySelectorAll('script, style')) unread.remove();
      return [document.body.textContent];
    })
    .join(' ')
    .replace(/\s+/gu, ' ');
}

/** Widths of the site's own face in a weight. */
export async function ownAdvances(weight: number): Promise<Advances> {
  const parts = await Promise.all(
    FACE_PARTS.map((part) =>
      subsetFont(packageFile(part), lettersOf(part), { targetFormat: 'truetype', variationAxes: { wght: weight } }),
    ),
  );
  return new Map(parts.flatMap((part) => [...advancesOf(part)]));
}

/** @returns mean of the languages: each counts the same, however much is written in it */
export function meanRatio(words: readonly string[], own: Advances, other: Advances): number {
  return words.reduce((sum, text) => sum + widthRatio(text, own, other), 0) / words.length;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const site = loadSite(join(ROOT, 'data'), join(ROOT, 'geo'));
  const words = LANGUAGES.map((language) => pageWords(site, language));
  for (const file of process.argv.slice(2)) {
    const other = advancesOf(readFileSync(file));
    console.log(file);
    for (const weight of FACE_WEIGHTS) {
      const own = await ownAdvances(weight);
      const each = words.map((text, index) => `${LANGUAGES[index]} ${widthRatio(text, own, other).toFixed(3)}`);
      console.log(`  ${weight}: ${meanRatio(words, own, other).toFixed(3)} (${each.join(', ')})`);
    }
  }
}
