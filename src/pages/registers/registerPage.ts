/** What the pages of the registers have in common: one document a language, whole without scripts, kept offline. */
import { h, type ComponentType } from 'preact';
import { inEachLanguage, titled, urlOf, type Holdings, type PageAddress, type PageKind, type PageSources } from '../pageKind.ts'; // prettier-ignore
import { registerFolder, type RegisterPageKey } from '../../records/registerHref.ts';
import { encodeView } from '../../view/codec.ts';
import { LANGUAGES, type Language } from '../../domain/types.ts';
import type { Sheet } from '../../export/workbook.ts';
import { defaultView } from '../../view/defaults.ts';
import type { RecordLayer } from '../../view/view.ts';
import { sharedRegisterFiles, type ToldRegister } from './sharedRegister.ts';
import type { RegisterState } from './types.ts';

/** What filters and calculates on them. */
export const REGISTERS_SCRIPT = {
  module: 'pages/registers/client.ts',
  isMissing: 'pageScript.missing.register',
} as const;

/** Stylesheets of a page that lists records. */
export const RECORD_STYLES = [
  'records/cards/RecordFacts.css',
  'records/filter/FilterForm.css',
  'records/list/list.css',
  'map/marks/marks.css',
];

interface RegisterPageKind<State extends RegisterState> extends Pick<
  PageKind,
  'related' | 'register' | 'styles' | 'css' | 'script'
> {
  readonly id: RegisterPageKey;
  /** Whether the country has anything to show on it. */
  readonly exists: (has: Holdings) => boolean;
  /** What the page knows besides the records. */
  readonly stateOf: (state: RegisterState, sources: PageSources) => State;
  readonly title: (state: State) => string;
  /** One sentence for search results and previews. */
  readonly description: (state: State) => string;
  readonly Page: ComponentType<{ readonly state: State }>;
  /** What its table shows as a sheet, where it is no register of records. */
  readonly sheet?: (state: State) => Sheet;
}

/** A page that shows the records alone. */
export function registerPage(page: Omit<RegisterPageKind<RegisterState>, 'stateOf'>): PageKind {
  return registerPageOf({ ...page, stateOf: (state) => state });
}

export function registerPageOf<State extends RegisterState>({
  exists,
  stateOf,
  title,
  description,
  Page,
  sheet,
  ...page
}: RegisterPageKind<State>): PageKind {
  return {
    ...page,
    styles: [
      'records/text/SourcedText.css',
      'ui/TableBox.css',
      'ui/printedFoot.css',
      'pages/registers/registers.css',
      ...page.styles,
    ],
    // A page behind the maps of a topic belongs to it; what concerns all of them, to the data.
    section: page.related?.topic ?? 'data',
    paths: (has) => (exists(has) ? inEachLanguage(registerFolder(page.id)) : []),
    offline: true,
    contents: (at, sources) => {
      const told = Object.fromEntries(
        LANGUAGES.map((language) => {
          const state = stateOf(registerState({ ...at, language }, sources), sources);
          return [language, { state, title: title(state), description: description(state) }];
        }),
      ) as Readonly<Record<Language, ToldRegister & { readonly state: State }>>;
      const own = told[at.language];
      return {
        title: titled(own.state.locale, own.title),
        description: own.description,
        body: h(Page, { state: own.state }),
        files: page.script === null ? [] : sharedRegisterFiles(page.id, told, at.language, sheet?.(own.state) ?? null),
      };
    },
  };
}

export function registerState(at: PageAddress, { dataset, registers, locales, context }: PageSources): RegisterState {
  const { language, root } = at;
  const layerHref = (layer: RecordLayer) => {
    const { path, query } = encodeView({ ...defaultView(context, language), layer }, context);
    return root + path + query;
  };
  return { locale: locales[language], dataset, registers, pages: context.pages ?? [], root, url: urlOf(at), layerHref };
}
