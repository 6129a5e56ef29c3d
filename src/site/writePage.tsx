/** A page of the registry → its document and what stands beside it. Knows no page by name. */
import { renderToString } from 'preact-render-to-string';
import { LANGUAGES, type Language } from '../domain/types.ts';
import { pagePicture } from '../export/pagePicture.tsx';
import { written } from '../export/picture.tsx';
import type { Locale } from '../i18n/locale.ts';
import { rampsCss } from '../map/cssVariables.ts';
import {
  urlOf,
  type PageAddress,
  type PageContents,
  type PageFile,
  type PageKind,
  type PageScript,
} from '../pages/pageKind.ts';
import { DEFAULT_LANGUAGE } from '../view/defaults.ts';
import { parsePath, relativeRoot } from '../view/paths.ts';
import { writeDocument, type DocumentParts } from './document.ts';
import { writeFrameDocument } from './frameDocument.ts';
import { inlineScript as inlineScriptText } from './inlineScript.ts';
import { pageSources } from './pageSources.ts';
import type { Site } from './site.ts';
import { allFiles, pageStyles, topicsOf } from './styles.ts';

export interface PageOptions {
  /** Module below `src/` → file of the site. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Folder of this release's figures, relative to the site's. */
  readonly app: string;
  /** Absolute address of the site's folder with a slash at the end, when known. */
  readonly siteUrl: string | null;
}

export interface WrittenPage {
  readonly html: string;
  /** What stands beside it in its folder. */
  readonly files: readonly PageFile[];
}

/** @param path one of the page's `paths` */
export function writePage(page: PageKind, path: string, site: Site, options: PageOptions): WrittenPage {
  const { scripts, app, siteUrl } = options;
  const at = { path, language: parsePath(path)?.language ?? DEFAULT_LANGUAGE, root: relativeRoot(path), siteUrl, app };
  const contents = page.contents(at, pageSources(site));
  const { language = at.language, root = at.root, title, description, data, jsonLd, inlineScript } = contents;
  if (page.frame !== undefined) {
    const body = renderToString(<>{contents.body}</>);
    const css = stylesOf(page, contents, site) + (contents.css ?? '');
    const script = inlineScriptText(page.frame);
    const frame = { language, title, description, css, body, script };
    return { html: writeFrameDocument(data === undefined ? frame : { ...frame, data }), files: contents.files ?? [] };
  }
  const picture = pictureOfItsOwn(page, contents, at, site);
  const html = writeDocument({
    language,
    title,
    description,
    css: stylesOf(page, contents, site),
    body: renderToString(<>{contents.body}</>),
    ...(data === undefined ? {} : { data }),
    ...(page.script === null ? {} : { script: scriptOf(page.script, root, scripts, site.locales[language]) }),
    // A page that stands for any address knows no way to it.
    ...(page.script === null && page.noIndex === undefined ? { lateScript: root + fileOf(FACE_SCRIPT, scripts) } : {}),
    ...(page.firstSight === undefined ? {} : { firstSight: page.firstSight }),
    ...(inlineScript === undefined ? {} : { inlineScript }),
    ...(page.noIndex === undefined
      ? addressesOf({ ...picture.paths, ...contents }, path, siteUrl)
      : { noIndex: page.noIndex }),
    ...(page.noIndex === undefined ? { printedAddress: urlOf(at) } : {}),
    ...(page.standsInFor === undefined ? {} : { printedAddress: null }),
    ...(jsonLd === undefined ? {} : { jsonLd: JSON.stringify(jsonLd) }),
  });
  return { html, files: [...(contents.files ?? []), ...picture.files] };
}

/** A page that names no picture gets one, where links to it can show it. */
function pictureOfItsOwn(
  page: PageKind,
  { picture, picturePath, canonicalPath, language, title, description }: PageContents,
  at: PageAddress,
  { dataset, geography, locales }: Site,
): { readonly paths: Pick<PageContents, 'picturePath'>; readonly files: readonly PageFile[] } {
  if (at.siteUrl === null || page.noIndex !== undefined || picturePath !== undefined) return { paths: {}, files: [] };
  const canonical = canonicalPath ?? at.path;
  const paths = { picturePath: `${canonical}picture.png` };
  if (canonical !== at.path) return { paths, files: [] };
  const drawn =
    picture?.() ??
    pagePicture(
      { title, description, regions: dataset.regions.map(({ id }) => id) },
      geography,
      locales[language ?? at.language],
      { release: dataset.release, url: urlOf(at) },
    );
  return { paths, files: [{ name: 'picture.svg', text: written(drawn), isPicture: true }] };
}

/** Of pages that are whole without a script: it brings the site's face. */
const FACE_SCRIPT = 'ui/face/client.ts';

/** Scripts that pages name, each once, and that of pages which name none. */
export function scriptsOf(registry: readonly PageKind[]): readonly string[] {
  return [...new Set([...registry.flatMap(({ script }) => script?.module ?? []), FACE_SCRIPT])];
}

/** @throws Error for a script that was not built: our mistake */
function fileOf(module: string, scripts: PageOptions['scripts']): string {
  const file = scripts[module];
  if (file === undefined) throw new Error(`a page names ${module}, which was not built`);
  return file;
}

function scriptOf(
  { module, isMissing }: PageScript,
  root: string,
  scripts: PageOptions['scripts'],
  { t }: Locale,
): NonNullable<DocumentParts['script']> {
  return { address: root + fileOf(module, scripts), isMissing: t(isMissing), tryAgain: t('common.tryAgain') };
}

const stylesheets = new WeakMap<Site, Map<string, string>>();

/** One stylesheet for all documents of a page, but for the topic whose colours it shows first. */
function stylesOf(page: PageKind, contents: PageContents, site: Site): string {
  const known = stylesheets.get(site) ?? new Map<string, string>();
  stylesheets.set(site, known);
  const key = [page.id, contents.topic, contents.ramp, ...(contents.styles ?? [])].join(' ');
  const styles = known.get(key) ?? makeStyles(page, contents, site);
  known.set(key, styles);
  return styles;
}

/** Scripts turn a page of one topic into one of another, and bring the other topics' colours. */
function makeStyles(
  page: PageKind,
  { topic, ramp, styles = [] }: Pick<PageContents, 'topic' | 'ramp' | 'styles'>,
  { dataset, geography }: Site,
): string {
  const topics = page.hasRamps === undefined ? [] : topicsOf(dataset);
  const shown = topic === undefined ? topics : [topic];
  const named = topics.filter((one) => !shown.includes(one));
  const own = pageStyles([...allFiles(page), ...styles], shown, geography.plane, named);
  const diverging = ramp === 'diverging' ? rampsCss([ramp]) : '';
  return own + diverging + (page.css?.() ?? '');
}

/** What can be written only when the site's own address is known. */
function addressesOf(
  { canonicalPath, picturePath, oembedPath }: PageContents,
  path: string,
  siteUrl: string | null,
): Pick<DocumentParts, 'canonical' | 'alternates' | 'image' | 'oembed'> {
  if (siteUrl === null) return {};
  const canonical = canonicalPath ?? path;
  return {
    canonical: siteUrl + canonical,
    alternates: LANGUAGES.map((language) => ({ language, url: siteUrl + inLanguage(canonical, language) })),
    ...(picturePath === undefined ? {} : { image: siteUrl + picturePath }),
    ...(oembedPath === undefined ? {} : { oembed: siteUrl + oembedPath }),
  };
}

/** The same page in another language; the first page of a language for the choice of one. */
function inLanguage(path: string, language: Language): string {
  return parsePath(path) === null ? `${language}/` : `${language}${path.slice(path.indexOf('/'))}`;
}
