/** How a page of the registers becomes a document: static, one per language, complete without scripts. */
import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { LANGUAGES, type Language } from '../domain/types.ts';
import { REGISTER_FOLDERS, type RegisterPageKey } from '../pages/registers/folders.ts';
import type { RegisterState } from '../pages/registers/types.ts';
import { encodeView } from '../view/codec.ts';
import { defaultView } from '../view/defaults.ts';
import { parsePath, relativeRoot } from '../view/paths.ts';
import type { Layer } from '../view/view.ts';
import { writeDocument } from './document.ts';
import type { PageKind } from './pageKind.ts';
import type { Site } from './site.ts';
import { BASE_STYLES, pageStyles } from './styles.ts';

interface RegisterPage<State extends RegisterState> {
  readonly page: RegisterPageKey;
  /** What the page knows besides the records. */
  readonly stateOf: (site: Site, state: RegisterState) => State;
  readonly title: (state: State) => string;
  /** One sentence for search results and previews. */
  readonly description: (state: State) => string;
  readonly Page: ComponentType<{ readonly state: State }>;
  /** Stylesheets below src/, after the common ones. */
  readonly styles: readonly string[];
  /** Rules that no file has. */
  readonly css?: () => string;
  /** Whether the registers' script (filters, sorting) has something to do on it. */
  readonly hasScript?: boolean;
}

const STYLES = [...BASE_STYLES, 'records/text/SourcedText.css', 'pages/registers/registers.css'];
/** Of a page that lists records. */
export const RECORD_STYLES = [
  'records/cards/RecordFacts.css',
  'records/filter/FilterForm.css',
  'records/list/list.css',
];

/** A page that shows the records alone. */
export function registerPage(page: Omit<RegisterPage<RegisterState>, 'stateOf'>): PageKind {
  return registerPageOf({ ...page, stateOf: (_, state) => state });
}

export function registerPageOf<State extends RegisterState>({
  page,
  stateOf,
  title,
  description,
  Page,
  styles,
  css = () => '',
  hasScript,
}: RegisterPage<State>): PageKind {
  const folder = REGISTER_FOLDERS[page];
  const sheets = new WeakMap<Site, string>();
  return {
    paths: ({ context: { recordPages = [] } }) =>
      page !== 'registers' && !recordPages.includes(page) ? [] : LANGUAGES.map((language) => `${language}/${folder}`),
    write: (site, path, { siteUrl, registersScript }) => {
      const language = parsePath(path)?.language ?? LANGUAGES[0];
      const root = relativeRoot(path);
      const state = stateOf(site, registerState(site, language, page, siteUrl === null ? null : siteUrl + path));
      const sheet = sheets.get(site) ?? pageStyles([...STYLES, ...styles], [], site.geography.plane) + css();
      sheets.set(site, sheet);
      const html = writeDocument({
        language,
        title: `${title(state)} · ${state.locale.texts.site.title}`,
        description: description(state),
        css: sheet,
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

/** @param url of the page, where it is known */
export function registerState(
  { dataset, registers, locales, context }: Site,
  language: Language,
  page: RegisterPageKey,
  url: string | null,
): RegisterState {
  const root = relativeRoot(`${language}/${REGISTER_FOLDERS[page]}`);
  const layerHref = (layer: Layer) => {
    const { path, query } = encodeView({ ...defaultView(context, language), layer }, context);
    return root + path + query;
  };
  return { locale: locales[language], dataset, registers, pages: context.recordPages ?? [], root, url, layerHref };
}
