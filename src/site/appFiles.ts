/** What the page in use loads: what all views share, the words of a language, and the figures of an indicator with theirs. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { seriesFile } from '../domain/seriesFile.ts';
import { LANGUAGES } from '../domain/types.ts';
import { figureTexts, withoutFigureTexts } from '../i18n/figureTexts.ts';
import { onlyMessages } from '../i18n/onlyMessages.ts';
import type { TownPoints } from '../domain/places.ts';
import { ALL_FIGURES_FILE, allFigures, comparisonTexts, comparisonTextsFile } from '../pages/compare/files.ts';
import { keptFrames } from '../pages/embed/frozen/keptFrames.ts';
import { figuresFile, layerTextsFile, shareTextsFile, textsFile, type FiguresFile } from '../pages/explore/files.ts';
import type { LayerTexts, ShareTexts } from '../pages/explore/types.ts';
import { RUNTIME_FILE } from '../pages/present/file/fileData.ts';
import { meetingTexts, meetingTextsFile } from '../pages/present/files.ts';
import { findWords, findWordsFile } from '../pages/home/findWords.ts';
import type { PageKind } from '../pages/pageKind.ts';
import { REGISTRY } from '../pages/registry.ts';
import { foldForSearch } from '../ui/search.ts';
import { CATALOGUE_FILE, REGISTERS_FILE, type CatalogueFile } from '../view/catalogue.ts';
import { latestYears, type ViewContext } from '../view/defaults.ts';
import type { PageLink } from '../view/pageLinks.ts';
import { inlineScript } from './inlineScript.ts';
import type { Site } from './site.ts';

/**
 * Writes the files of this release below `app/{hash}/`. The hash is of their content, so a page
 * never reads figures of another release, and files may be kept by browsers for ever.
 * @returns the folder, relative to the site's, with a slash at the end
 */
export function writeAppFiles(site: Site, registry: readonly PageKind[], outFolder: string): string {
  const files = appFiles(site, registry);
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(name).update(text);
  const folder = `app/${hash.digest('hex').slice(0, 10)}/`;
  for (const [name, text] of files) {
    const file = join(outFolder, folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** Name → text of every file of the folder. */
export function appFiles(site: Site, registry: readonly PageKind[] = REGISTRY): Map<string, string> {
  const { dataset, registers, geography, places, locales, context } = site;
  const { series, ...rest } = dataset;
  const catalogue: CatalogueFile = {
    dataset: rest,
    geography,
    latestYears: latestYears(dataset),
    pages: linkedPages(context),
  };
  const files = new Map<string, string>([
    [CATALOGUE_FILE, JSON.stringify(catalogue)],
    ['places.json', JSON.stringify(places)],
    // Loaded by what shows records, never with the page.
    [REGISTERS_FILE, JSON.stringify({ ...registers, facts: [] })],
    // Of all indicators at once, for what compares regions by any of them.
    [ALL_FIGURES_FILE, JSON.stringify(allFigures(dataset, context.pages ?? []))],
    // What runs in a meeting's one file.
    [RUNTIME_FILE, inlineScript('pages/present/file/runtime.tsx')],
    // Of `places.json` what such a layer needs: a hundredth of it.
    ['towns.json', JSON.stringify(townPoints(places))],
  ]);
  const messages = browserMessages(registry, context);
  const layerMessages = registry.flatMap((page) => page.layerMessages ?? []);
  const shareMessages = [...new Set(registry.flatMap((page) => page.shareMessages ?? []))];
  for (const language of LANGUAGES) {
    const { texts } = locales[language];
    files.set(textsFile(language), JSON.stringify(withoutFigureTexts(onlyMessages(texts, messages))));
    const layerTexts: LayerTexts = { language, messages: onlyMessages(texts, layerMessages).messages };
    files.set(layerTextsFile(language), JSON.stringify(layerTexts));
    const shareTexts: ShareTexts = {
      language,
      messages: onlyMessages(texts, shareMessages).messages,
      frozen: keptFrames(site.releases, dataset.release, language),
    };
    files.set(shareTextsFile(language), JSON.stringify(shareTexts));
    files.set(findWordsFile(language), JSON.stringify(findWords(dataset.regions, places, locales[language])));
    files.set(comparisonTextsFile(language), JSON.stringify(comparisonTexts(texts)));
    files.set(meetingTextsFile(language), JSON.stringify(meetingTexts(texts, context.pages ?? [])));
    for (const indicator of dataset.indicators) {
      const own = series.get(indicator.id);
      if (own === undefined) continue;
      const figures: FiguresFile = { series: seriesFile(own, language), texts: figureTexts(texts, indicator, own) };
      files.set(figuresFile(indicator.id, language), JSON.stringify(figures));
    }
  }
  files.set('search.json', JSON.stringify(searchWords({ dataset, locales })));
  return files;
}

/** Pages that the page in use leads to, and what it says of them. */
function linkedPages({ pages = [] }: ViewContext): readonly PageLink[] {
  return pages.flatMap(({ register: _register, ...page }) =>
    page.navigation === undefined && page.related === undefined ? [] : [page],
  );
}

/** What scripts speak: the messages of their pages, and the names of the pages that they lead to. */
function browserMessages(registry: readonly PageKind[], { pages = [] }: ViewContext): readonly string[] {
  const names = pages.flatMap(({ navigation, related }) => [navigation ?? [], related?.label ?? []].flat());
  return [...new Set([...registry.flatMap(({ messages = [] }) => messages), ...names])];
}

function townPoints({ towns }: Site['places']): TownPoints {
  return { towns: Object.fromEntries(towns.map(({ id, at }) => [id, at])) };
}

/** Words that find an indicator, folded, in all languages: typing knows no page language. */
function searchWords({ dataset, locales }: Pick<Site, 'dataset' | 'locales'>): Record<string, string[]> {
  return Object.fromEntries(
    dataset.indicators.map(({ id, group }) => {
      const words = LANGUAGES.flatMap((language) => {
        const { indicators, groups } = locales[language].texts;
        const own = indicators[id];
        return own === undefined ? [] : [own.name, own.short, own.human, groups[group] ?? '', ...own.synonyms];
      });
      return [id, [...new Set(words.map(foldForSearch))]];
    }),
  );
}
