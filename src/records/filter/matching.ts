/** Which records a filter finds. Pure: their words and answers, no element. */
import { foldForSearch, matchesSearch } from '../../ui/search.ts';
import { forgiven, prefixErrors } from '../../ui/typos.ts';
import { answerOf, type Filter } from './filter.ts';

/** What a record is found by. */
export interface Findable {
  /** `['kind.university', 'field.4', 'field.4.1']` */
  readonly answers: readonly string[];
  /** All its words, folded. */
  readonly words: string;
}

export interface FoundRecords<Item> {
  /** In their order. */
  readonly records: readonly Item[];
  /**
   * Value of a question → how many records choosing it would leave, all else as it is; '' stands for
   * any. What is not in it would leave none.
   */
  readonly counts: (key: string) => ReadonlyMap<string, number>;
}

export function find<Item extends Findable>(all: readonly Item[], { chosen, words }: Filter): FoundRecords<Item> {
  const inWords = withWords(all, words);
  const asked = Object.entries(chosen).filter(([, value]) => value !== '');
  const answering = (questions: typeof asked) =>
    inWords.filter(({ answers }) => questions.every(([key, value]) => answers.includes(answerOf(key, value))));
  return {
    records: answering(asked),
    counts: (key) => countsOf(answering(asked.filter(([other]) => other !== key)), key),
  };
}

function countsOf(records: readonly Findable[], key: string): ReadonlyMap<string, number> {
  const prefix = answerOf(key, '');
  const counts = new Map<string, number>([['', records.length]]);
  for (const { answers } of records) {
    for (const answer of answers) {
      if (!answer.startsWith(prefix)) continue;
      const value = answer.slice(prefix.length);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * Only when no record has the words are typing errors forgiven: whoever types right shall not get what
 * is merely like it. Asked of all records, whatever else is chosen, so that a further condition never
 * finds more.
 */
function withWords<Item extends Findable>(records: readonly Item[], typed: string): readonly Item[] {
  if (foldForSearch(typed) === '') return records;
  const exact = records.filter(({ words }) => matchesSearch(typed, [words]));
  return exact.length > 0 ? exact : records.filter(({ words }) => isNearly(typed, words));
}

function isNearly(typed: string, words: string): boolean {
  const candidates = words.split(' ');
  return foldForSearch(typed)
    .split(' ')
    .every((one) => {
      const most = forgiven([...one].length);
      return candidates.some((word) => prefixErrors(one, word, most) <= most);
    });
}
