/** How a page of the registers becomes a document: static, one per language, complete without scripts. */
import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { LANGUAGES, type Door } from '../domain/types.ts';
import { REGISTER_FOLDERS, type RegisterPageKey } from '../pages/registers/folders.ts';
import type { RegisterProps, RegisterState } from '../pages/registers/types.ts';
import { parsePath, relativeRoot } from '../view/paths.ts';
import { writeDocument } from './document.ts';
import type { PageKind } from './pageKind.ts';
import type { Site } from './site.ts';
import { pageStyles } from './styles.ts';

interface RegisterPage {
  readonly page: RegisterPageKey;
  readonly title: (state: RegisterState) => string;
  /** One sentence for search results and previews. */
  readonly description: (state: RegisterState) => string;
  readonly Page: ComponentType<RegisterProps>;
  /** Stylesheets below src/, after the common ones. */
  readonly styles: readonly string[];
  /** Whose ramps the page shows. */
  readonly doors?: readonly Door[];
  /** Whether the registers' script (filters, sorting) has something to do on it. */
  readonly hasScript?: boolean;
}

const STYLES = ['ui/base.css', 'pages/registers/registers.css'];

export function registerPage({
  page,
  title,
  description,
  Page,
  styles,
  doors = [],
  hasScript,
}: RegisterPage): PageKind {
  const folder = REGISTER_FOLDERS[page];
  const sheets = new WeakMap<Site, string>();
  return {
    paths: ({ context: { recordPages = [] } }) =>
      page !== 'registers' && !recordPages.includes(page) ? [] : LANGUAGES.map((language) => `${language}/${folder}`),
    write: (site, path, { siteUrl, registersScript }) => {
      const language = parsePath(path)?.language ?? LANGUAGES[0];
      const { dataset, registers, locales, geography, context } = site;
      const pages = context.recordPages ?? [];
      const root = relativeRoot(path);
      const url = siteUrl === null ? null : siteUrl + path;
      const state: RegisterState = { locale: locales[language], dataset, registers, pages, root, url };
      const css = sheets.get(site) ?? pageStyles([...STYLES, ...styles], doors, geography.plane);
      sheets.set(site, css);
      const html = writeDocument({
        language,
        title: `${title(state)} · ${locales[language].texts.site.title}`,
        description: description(state),
        css,
        body: renderToString(<Page state={state} />),
        ...(hasScript === true ? { script: root + registersScript } : {}),
        ...(siteUrl === null
          ? {}
          : {
              canonical: siteUrl + path,
              alternates: LANGUAGES.map((other) => ({ language: other, url: `${siteUrl}${other}/${folder}` })),
            }),
      });
      return { html, files: {}, pictures: [] };
    },
  };
}
