/**
 * What the `page.ts` of a page's folder says: everything that the site, its hosts, its service worker and its
 * tests must know of the page. `registry.ts` lists all of them, and nothing else does.
 */
import type { ComponentChild } from 'preact';
import type { Geography } from '../domain/geography.ts';
import type { Registers } from '../domain/registers.ts';
import { LANGUAGES, type Dataset, type Language, type Topic } from '../domain/types.ts';
import type { PictureDrawing } from '../export/viewPicture.tsx';
import type { Locale } from '../i18n/locale.ts';
import type { MessageKey } from '../i18n/messageKeys.ts';
import type { Ramp } from '../map/palette.ts';
import type { ViewContext } from '../view/defaults.ts';
import type { RegisterPage, RelatedPage } from '../view/pageLinks.ts';
import type { PublishedFacts } from './data/types.ts';
import type { ReleaseRecord } from './embed/frozen/record.ts';

export interface PageKind {
  /** One word, unique among pages. */
  readonly id: string;
  /**
   * Addresses of its documents below the site's folder: a folder (`kk/data/`) or a file (`404.html`). None
   * where the country has nothing to show on it. Each language has the same.
   */
  readonly paths: (has: Holdings) => readonly string[];
  /** Id of the entry that stands for it in the navigation: often its own. Null for pages without a navigation. */
  readonly section: string | null;
  /**
   * Message with its name in the navigation, whose order is that of the registry. A page whose documents
   * belong to several topics has an entry for each of them, whose id is the topic.
   */
  readonly navigation?: MessageKey | ((has: Holdings) => readonly TopicEntry[]);
  /** The maps of a topic lead to it. */
  readonly related?: RelatedPage;
  /** It is listed among the registers, with so many records: none where it has none of its own. */
  readonly register?: Omit<RegisterPage, 'count'> & { readonly count?: (has: Holdings) => number };

  /** Stylesheets below `src/`, after those of all pages. */
  readonly styles: readonly string[];
  /** Rules that no file has. */
  readonly css?: () => string;
  /** Whether it paints classes of an indicator. */
  readonly hasRamps?: true;
  /** What the browser runs; null where the page is whole without. */
  readonly script: PageScript | null;
  /** Messages that the script needs: their keys up to a dot. All others stay with the build. */
  readonly messages?: readonly string[];
  /** Likewise, of records over the map: they come with what draws these. */
  readonly layerMessages?: readonly string[];
  /** Likewise, of the share panel. */
  readonly shareMessages?: readonly string[];
  /** Id of the element behind what the page is about: nothing is painted before the parser has come to it. */
  readonly firstSight?: string;

  /** Whether its documents are kept by who keeps the whole site for a room without network. */
  readonly offline: boolean;
  /**
   * A regular expression of addresses below a language's folder. Without network the scripts draw any of
   * them into this page, which has a document `{language}.html` for each language.
   */
  readonly standsInFor?: string;
  /** Other sites may show it in a frame. */
  readonly mayBeFramed?: true;
  /**
   * Script below `src/` of a page for such frames. The page is one file then: this script and its own styles stand in
   * it, those of all pages do not, and its links open outside.
   */
  readonly frame?: string;
  /** It is no page to find: search engines and the sitemap leave it out. */
  readonly noIndex?: true;

  /** What one of its documents holds. */
  readonly contents: (at: PageAddress, sources: PageSources) => PageContents;
}

/** An entry of the navigation that leads to the maps of a topic. */
export interface TopicEntry {
  readonly topic: Topic;
  readonly navigation: MessageKey;
  /** Below the site's folder, in any language. */
  readonly path: string;
}

export interface PageScript {
  /** Below `src/`. */
  readonly module: string;
  /** Message that says what does not work while the script is missing. */
  readonly isMissing: MessageKey;
}

/** What a country has: it decides which pages there are. */
export interface Holdings {
  readonly dataset: Dataset;
  /** Organisations, needs, initiatives, targets, with their own words. */
  readonly registers: Registers;
  readonly context: ViewContext;
  /** Of which there is a record, the first one first. */
  readonly releases: readonly ReleaseRecord[];
}

/** All that pages are written from. */
export interface PageSources extends Holdings {
  readonly geography: Geography;
  readonly locales: Readonly<Record<Language, Locale>>;
  /** What is published for download; worked out when it is asked for first. */
  readonly published: () => PublishedFacts;
  /** Address of the licence of the data as a whole, for programs. */
  readonly licenceUrl: () => string | undefined;
}

/** Where a document stands. */
export interface PageAddress {
  /** One of `paths`. */
  readonly path: string;
  /** That of the address; the default one where it names none. */
  readonly language: Language;
  /** From the page up to the site's folder: './', '../../'. */
  readonly root: string;
  /** Absolute address of the site's folder with a slash at the end, when known. */
  readonly siteUrl: string | null;
  /** Folder of this release's figures, relative to the site's. */
  readonly app: string;
}

/** One document, before it is written. */
export interface PageContents {
  readonly title: string;
  /** One sentence for search results and previews. */
  readonly description: string;
  readonly body: ComponentChild;
  /** Attributes of `<html>` that scripts read. */
  readonly data?: Readonly<Record<string, string>>;
  /** The topic whose ramp the first sight shows. */
  readonly topic?: Topic;
  /** Where it is not the topic's own. */
  readonly ramp?: Ramp;
  /** Where the address does not name it. */
  readonly language?: Language;
  /** From the page up to the site's folder, where the address does not say it. */
  readonly root?: string;
  /** The one address of what it shows, where several pages show the same. */
  readonly canonicalPath?: string;
  /** Its preview, where it is not that of all pages: title, description, the regions. */
  readonly picture?: () => PictureDrawing;
  /** A preview that is a file of its own, relative to the site's folder. */
  readonly picturePath?: string;
  /** File that says how others embed it (oEmbed), relative to the site's folder. */
  readonly oembedPath?: string;
  /** Description for programs (schema.org). */
  readonly jsonLd?: object;
  /** A script that cannot be a file of its own; the policy names it by hash. */
  readonly inlineScript?: string;
  /** Stylesheets below `src/` that this document has besides those of its kind. */
  readonly styles?: readonly string[];
  /** Rules of this document alone. */
  readonly css?: string;
  /** What stands beside it in its folder. */
  readonly files?: readonly PageFile[];
}

export interface PageFile {
  readonly name: string;
  readonly text: string;
  /** An SVG that is to be drawn as PNG too, under the same name. */
  readonly isPicture?: true;
}

/** The same folder below that of each language; '' for its first page. */
export function inEachLanguage(folder: string): readonly string[] {
  return LANGUAGES.map((language) => `${language}/${folder}`);
}

/** A page's title: what it is, then the site. */
export function titled({ texts }: Locale, name: string): string {
  return `${name} · ${texts.site.title}`;
}

/** @returns absolute address of the page; null where the site's is not known */
export function urlOf({ siteUrl, path }: PageAddress): string | null {
  return siteUrl === null ? null : siteUrl + path;
}
