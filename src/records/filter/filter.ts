/** Questions about records and the answers that leave some of them: the same on maps and lists. */

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Heading under which it stands among the others; '' for none. */
  readonly group: string;
}

/** One question with the answers that some record gives. */
export interface Facet {
  /** `kind`: in the address its answers are `kind.university`. */
  readonly key: string;
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** Facet key → value; what is not in it is not asked. */
export type Chosen = Readonly<Record<string, string>>;

/** What is asked of records: answers to questions, and words. */
export interface Filter {
  readonly chosen: Chosen;
  /** As typed; '' for none. */
  readonly words: string;
}

export const NO_FILTER: Filter = { chosen: {}, words: '' };

export function isAsking({ chosen, words }: Filter): boolean {
  return words.trim() !== '' || Object.values(chosen).some((value) => value !== '');
}

/** A value that says that no source has one: a choice of its own, so that such records can be looked at. */
export const UNKNOWN = 'unknown';

/** @example answerOf('kind', 'university') // 'kind.university' */
export function answerOf(key: string, value: string): string {
  return `${key}.${value}`;
}

/** What a question must be known by to read its answers. */
export type Question = Pick<Facet, 'key'> & { readonly choices: readonly Pick<Choice, 'value'>[] };

/**
 * The answers that the questions know, in any case of letters; of two to one question the first counts.
 * @param answers `['kind.university', 'field.4']`
 * @returns `unknown`: those that were left out
 */
export function chosenIn(
  answers: readonly string[],
  questions: readonly Question[],
): { readonly chosen: Chosen; readonly unknown: readonly string[] } {
  const chosen: Record<string, string> = {};
  const unknown: string[] = [];
  for (const answer of answers) {
    const point = answer.indexOf('.');
    const [key, asked] = [answer.slice(0, point), answer.slice(point + 1).toLowerCase()];
    const choices = questions.find((one) => one.key === key)?.choices ?? [];
    const value = choices.find((choice) => choice.value.toLowerCase() === asked)?.value;
    if (value === undefined || (chosen[key] ?? value) !== value) unknown.push(answer);
    else chosen[key] = value;
  }
  return { chosen, unknown };
}

/** The way back, in the order of the questions: equal filters have equal addresses. */
export function onlyText(chosen: Chosen, questions: readonly Question[]): string {
  return questions
    .flatMap(({ key }) => {
      const value = chosen[key] ?? '';
      return value === '' ? [] : [answerOf(key, value)];
    })
    .join(',');
}
