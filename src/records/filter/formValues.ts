/** What somebody has put into the form of a filter. */
import type { Filter } from './filter.ts';

/** Name of the field for words; each list of choices has the name of its question. */
export const WORDS = 'q';

export function wordsField(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector(`input[name=${WORDS}]`);
}

export function choiceLists(form: HTMLFormElement): readonly HTMLSelectElement[] {
  return [...form.querySelectorAll('select')];
}

export function filterIn(form: HTMLFormElement): Filter {
  return {
    words: wordsField(form)?.value ?? '',
    chosen: Object.fromEntries(
      choiceLists(form)
        .filter(({ value }) => value !== '')
        .map(({ name, value }) => [name, value]),
    ),
  };
}
