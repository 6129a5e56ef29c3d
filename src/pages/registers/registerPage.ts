/** What the pages of the registers have in common: one document a language, whole without scripts, kept offline. */
import { h, type ComponentType } from 'preact';
import { inEachLanguage, titled, urlOf, type Holdings, type PageAddress, type PageKind, type PageSources } from '../pageKind.ts'; // prettier-ignore
import { registerFolder, type RegisterPageKey } from '../../records/registerHref.ts';
import { encodeView } from '../../view/codec.ts';
import { LANGUAGES, TOPICS, type Language } from '../../domain/types.ts';
import type { PictureDrawing } from '../../export/viewPicture.tsx';
import type { Sheet } from '../../export/workbook.ts';
import { defaultView } from '../../view/defaults.ts';
import type { RecordLayer } from '../../view/view.ts';
import { PICTURE_PX } from '../../export/PictureFrame.tsx';
import { allRecords, drawnPage, registerFiles, type RegisterFilesInput, type ToldPage } from './share/registerFiles.ts';
import { registerPicture } from './share/registerPicture.tsx';
import type { DrawnPage } from './share/types.ts';
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
  /** Sentences for articles besides the description, where it is no register of records. */
  readonly sentences?: (state: State) => readonly string[];
  /** Its table as a picture; of others the records are counted on a map. */
  readonly matrix?: (state: State) => DrawnPage['matrix'];
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
  sentences = () => [],
  matrix = () => null,
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
          const said = { title: title(state), description: description(state), sentences: sentences(state) };
          return [language, { state, ...said, matrix: matrix(state) }];
        }),
      ) as Readonly<Record<Language, ToldPage & { readonly state: State }>>;
      const own = told[at.language];
      const input = { page: page.id, topic: page.related?.topic ?? TOPICS[0], told, ...at };
      return {
        title: titled(own.state.locale, own.title),
        description: own.description,
        body: h(Page, { state: own.state }),
        picture: () => pictureOf(input, sources),
        files: page.script === null ? [] : registerFiles(input, sheet?.(own.state) ?? null),
      };
    },
  };
}

/** Of all its records. */
function pictureOf(input: RegisterFilesInput, { geography }: PageSources): PictureDrawing {
  const { state } = input.told[input.language];
  return registerPicture(drawnPage(input), allRecords(input), state.locale, geography, {
    url: state.url,
    size: PICTURE_PX,
  });
}

export function registerState(at: PageAddress, { dataset, registers, locales, context }: PageSources): RegisterState {
  const { language, root } = at;
  const layerHref = (layer: RecordLayer) => {
    const { path, query } = encodeView({ ...defaultView(context, language), layer }, context);
    return root + path + query;
  };
  return { locale: locales[language], dataset, registers, pages: context.pages ?? [], root, url: urlOf(at), layerHref };
}
