/** Files beside the page of a register that its share panel reads: words in each language, and the records as a workbook. */
import { LANGUAGES, type Language } from '../../domain/types.ts';
import { citationsOf } from '../../export/citation.ts';
import { coveredBook } from '../../export/coveredBook.ts';
import { fileName } from '../../export/fileName.ts';
import { sourced } from '../../export/readySentences.ts';
import type { Sheet } from '../../export/workbook.ts';
import { lowerFirst } from '../../i18n/lowerFirst.ts';
import type { Locale } from '../../i18n/locale.ts';
import { onlyMessages } from '../../i18n/onlyMessages.ts';
import { REGISTER_KEYS } from '../../records/recordsState.ts';
import { recordSheet } from '../../records/recordSheet.ts';
import { registerOf, type Register } from '../../records/register.ts';
import type { RegisterPageKey } from '../../records/registerHref.ts';
import type { PageFile } from '../pageKind.ts';
import { PANEL_MESSAGES, SHARED_FILE, WORKBOOK_FILE, type SharedFileContents } from '../share/sharedFile.ts';
import type { SharedWords } from '../share/types.ts';
import type { RegisterState } from './types.ts';

/** The same page in one of its languages. */
export interface ToldRegister {
  readonly state: RegisterState;
  readonly title: string;
  readonly description: string;
}

/** Questions of which each record gives one answer: their counts make a sentence. */
const TOLD_FACETS: readonly string[] = ['kind', 'type', 'stage'];

/**
 * @param told  in every language
 * @param table what the page shows, where it is no register
 */
export function sharedRegisterFiles(
  page: RegisterPageKey,
  told: Readonly<Record<Language, ToldRegister>>,
  language: Language,
  table: Sheet | null,
): readonly PageFile[] {
  const { state, title, description } = told[language];
  const { locale, dataset } = state;
  const { t } = locale;
  const key = REGISTER_KEYS.find((one) => one === page);
  const register = key === undefined ? null : registerOf(key, state);
  const sheet = register === null ? table : recordSheet(register, locale);
  const name = (extension: string) => fileName([dataset.country, page, dataset.release, language], extension);
  const workbook = (label: string) => [
    { label, name: name('xlsx'), address: WORKBOOK_FILE },
    { label: t('share.data.csv'), name: name('csv'), address: WORKBOOK_FILE },
  ];
  const shared: SharedFileContents = {
    language,
    title,
    messages: onlyMessages(locale.texts, PANEL_MESSAGES).messages,
    words: Object.fromEntries(LANGUAGES.map((one) => [one, wordsOf(page, told[one])])) as SharedFileContents['words'],
    picture: null,
    files: sheet === null ? [] : workbook(t(register === null ? 'share.data.table' : 'share.data.records')),
    embed: null,
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

function wordsOf(page: RegisterPageKey, { state, title, description }: ToldRegister): SharedWords {
  const { locale, dataset } = state;
  const key = REGISTER_KEYS.find((one) => one === page);
  const counts = key === undefined ? [] : countSentences(title, registerOf(key, state), locale);
  const source = [locale.texts.site.title, lowerFirst(locale.t('common.release', { release: dataset.release }))].join(
    ', ',
  );
  return {
    sentences: [description, ...counts].map((text) => sourced(text.replace(/\.$/u, ''), source, locale)),
    citations: citationsOf({ title, release: dataset.release, key: `${dataset.country}-${page}` }, locale),
  };
}

/** How many records give each answer, of what they are and where they stand. */
function countSentences(title: string, { facets, records }: Register, { t, format }: Locale): readonly string[] {
  return facets
    .filter(({ key }) => TOLD_FACETS.includes(key))
    .map(({ key, label, choices }) => {
      const counted = choices
        .map((choice) => ({
          label: choice.label,
          count: records.filter(({ answers }) => answers.includes(`${key}.${choice.value}`)).length,
        }))
        .toSorted((a, b) => b.count - a.count);
      const list = counted.map((one) => `${lowerFirst(one.label)} ${format.dash} ${format.number(one.count, 0)}`);
      return t('share.sentence.counts', { title, label: lowerFirst(label), list: list.join(', ') });
    });
}
