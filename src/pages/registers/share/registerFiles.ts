/** Files beside the page of a register that its share panel reads: words in each language, and the records as a workbook. */
import { LANGUAGES, type Language, type Topic } from '../../../domain/types.ts';
import { citationsOf } from '../../../export/citation.ts';
import { coveredBook } from '../../../export/coveredBook.ts';
import { fileName, fileNameStem } from '../../../export/fileName.ts';
import type { Sheet } from '../../../export/workbook.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { lowerFirst } from '../../../i18n/lowerFirst.ts';
import { onlyMessages } from '../../../i18n/onlyMessages.ts';
import { NO_FILTER, type Choice, type Facet } from '../../../records/filter/filter.ts';
import { recordSheet } from '../../../records/recordSheet.ts';
import { REGISTER_KEYS } from '../../../records/recordsState.ts';
import { registerOf, type Register } from '../../../records/register.ts';
import type { RegisterPageKey } from '../../../records/registerHref.ts';
import { readWords } from '../../../records/text/readWords.ts';
import { CATALOGUE_FILE } from '../../../view/catalogue.ts';
import type { PageFile } from '../../pageKind.ts';
import { PANEL_MESSAGES, SHARED_FILE, WORKBOOK_FILE } from '../../share/sharedFile.ts';
import type { SharedWords } from '../../share/types.ts';
import type { RegisterState } from '../types.ts';
import { REGION } from './countedChoices.ts';
import type { DrawnRecords } from './registerPicture.tsx';
import { registerSentences, sourcedBy } from './registerSentences.ts';
import type { DrawnPage, RegisterFile, ShownRecords, ToldRecords } from './types.ts';

/** The same page in one of its languages. */
export interface ToldPage {
  readonly state: RegisterState;
  readonly title: string;
  readonly description: string;
  /** Sentences besides the description, of a page that shows no records. */
  readonly sentences: readonly string[];
  readonly matrix: DrawnPage['matrix'];
}

/** What sentences and pictures of records are made of. */
const RECORD_MESSAGES = ['share.sentence', 'share.cite', 'common.release'] as const;
const PICTURE_MESSAGES = ['share.sentence', 'picture', 'common.release'] as const;

export interface RegisterFilesInput {
  readonly page: RegisterPageKey;
  readonly topic: Topic;
  readonly told: Readonly<Record<Language, ToldPage>>;
  readonly language: Language;
  /** Folder of this release's figures, relative to the site's. */
  readonly app: string;
}

/** @param table what the page shows, where it is no register */
export function registerFiles(input: RegisterFilesInput, table: Sheet | null): readonly PageFile[] {
  const { page, told, language } = input;
  const { state, title, description } = told[language];
  const { locale, dataset } = state;
  const { t } = locale;
  const register = registerOn(page, state);
  const sheet = register === null ? table : recordSheet(register, locale);
  const name = (extension: string) => fileName([dataset.country, page, dataset.release, language], extension);
  const workbook = (label: string) => [
    { label, name: name('xlsx'), address: WORKBOOK_FILE },
    { label: t('share.data.csv'), name: name('csv'), address: WORKBOOK_FILE },
  ];
  const records = inEach((one) => recordsOf(page, told[one]));
  const answers = register?.records.map((record) => record.answers) ?? [];
  const shared: RegisterFile = {
    language,
    title,
    messages: onlyMessages(locale.texts, PANEL_MESSAGES).messages,
    words: inEach((one) => wordsOf(page, told[one], records[one], answers)),
    picture: null,
    files: sheet === null ? [] : workbook(t(register === null ? 'share.data.table' : 'share.data.records')),
    embed: null,
    records:
      register === null
        ? null
        : {
            register: register.key,
            told: records as Readonly<Record<Language, ToldRecords>>,
            names: namesOf(register, language),
            nothing: t('records.filter.nothing'),
          },
    drawn: drawnPage(input),
  };
  const files = [{ name: SHARED_FILE, text: `${JSON.stringify(shared)}\n` }];
  if (sheet === null) return files;
  const about = t(register === null ? 'share.book.table.about' : 'share.book.records.about');
  const cover = { title, about: [description], release: dataset.release, url: state.url, date: null };
  return [
    ...files,
    { name: WORKBOOK_FILE, text: `${JSON.stringify(coveredBook(cover, locale, [{ about, sheet }]))}\n` },
  ];
}

/** What pictures of a page are drawn from, here and by the panel. */
export function drawnPage({ page, topic, told, language, app }: RegisterFilesInput): DrawnPage {
  const { state, title, description, matrix } = told[language];
  const { dataset, root, locale } = state;
  const { texts } = locale;
  return {
    name: fileNameStem([dataset.country, page, dataset.release, language]),
    title,
    description,
    release: dataset.release,
    topic,
    texts: textsFor(locale, PICTURE_MESSAGES),
    regions: dataset.regions.map(({ id }) => {
      const { label = id, abbreviation = '' } = texts.regions[id] ?? {};
      return { region: id, labels: [label, ...abbreviation.split(';')].filter((one) => one !== '') };
    }),
    matrix,
    catalogue: `${root}${app}${CATALOGUE_FILE}`,
  };
}

/** The register that a page lists; null for a page of another kind. */
function registerOn(page: RegisterPageKey, state: RegisterState): Register | null {
  const key = REGISTER_KEYS.find((one) => one === page);
  return key === undefined ? null : registerOf(key, state);
}

/** @returns null for a page that shows no records */
function recordsOf(page: RegisterPageKey, { state, title, description }: ToldPage): ToldRecords | null {
  const { locale } = state;
  const register = registerOn(page, state);
  if (register === null) return null;
  const { facets, records } = register;
  return {
    title,
    description,
    source: sourceOf(state),
    elsewhere: elsewhereIn(facets, state),
    facets: facets.map(({ key: question, label, choices }) => ({
      key: question,
      label,
      choices: choices.map((choice) => ({ value: choice.value, label: choiceLabel(choice) })),
    })),
    total: records.length,
    texts: textsFor(locale, RECORD_MESSAGES),
  };
}

/** All that the register holds, as its page shows it before anything is asked; null for a page of another kind. */
export function allRecords({ page, told, language }: RegisterFilesInput): DrawnRecords | null {
  const own = told[language];
  const said = recordsOf(page, own);
  const register = registerOn(page, own.state);
  if (said === null || register === null) return null;
  const shown = {
    answers: register.records.map(({ answers }) => answers),
    names: Object.values(namesOf(register, language)),
  };
  return { told: said, filter: NO_FILTER, shown };
}

function wordsOf(
  page: RegisterPageKey,
  { state, title, description, sentences }: ToldPage,
  records: ToldRecords | null,
  answers: ShownRecords['answers'],
): SharedWords {
  const { locale, dataset } = state;
  return {
    sentences:
      records === null
        ? [description, ...sentences].map((text) => sourcedBy(sourceOf(state), text, locale))
        : registerSentences(records, locale, NO_FILTER, { answers }),
    citations: citationsOf({ title, release: dataset.release, key: `${dataset.country}-${page}` }, locale),
  };
}

/** A broad field is called by its name: 'all of it' says nothing without the heading of the list. */
function choiceLabel({ value, label, group }: Choice): string {
  return group !== '' && /^\d+$/u.test(value) ? group : label;
}

function elsewhereIn(facets: readonly Facet[], { dataset }: RegisterState): ToldRecords['elsewhere'] {
  const ids = new Set<string>(dataset.regions.map(({ id }) => id));
  const choice = facets.find(({ key }) => key === REGION)?.choices.find(({ value }) => !ids.has(value));
  return choice === undefined ? null : { value: choice.value, label: choice.label };
}

function textsFor({ texts }: Locale, messages: readonly string[]): DrawnPage['texts'] {
  const { title, publisher, publisherShort } = texts.site;
  return {
    language: texts.language,
    site: { title, publisher, publisherShort },
    messages: onlyMessages(texts, messages).messages,
  };
}

function sourceOf({ locale: { t, texts }, dataset: { release } }: RegisterState): string {
  return [texts.site.title, lowerFirst(t('common.release', { release }))].join(', ');
}

function namesOf({ records }: Register, language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(records.map(({ id, name }) => [id, readWords(name, language)?.text ?? id]));
}

function inEach<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(LANGUAGES.map((one) => [one, make(one)])) as Readonly<Record<Language, T>>;
}
