/** The form of a filter on a list's page, as its script fills it. */
import type { Problem } from '../../domain/types.ts';
import { isAsking, type Filter, type Question } from './filter.ts';
import { choiceLists, wordsField } from './formValues.ts';
import type { FoundRecords } from './matching.ts';

export interface FilledForm {
  readonly questions: readonly Question[];
  readonly fill: (filter: Filter) => void;
  /** How many records each choice would leave, and how many are shown. */
  readonly tell: (filter: Filter, found: FoundRecords<unknown>) => void;
  /** What of the address could not be used. */
  readonly warn: (problems: readonly Problem[]) => void;
}

export function filledForm(form: HTMLFormElement): FilledForm {
  const lists = choiceLists(form);
  const words = wordsField(form);
  /** Without their counts. */
  const names = new Map(lists.flatMap((list) => [...list.options].map((option) => [option, option.text] as const)));
  const say = (selector: string, text: string) => {
    const place = form.querySelector<HTMLElement>(selector);
    if (place !== null) place.textContent = text;
    return place;
  };
  return {
    questions: lists.map(({ name, options }) => ({
      key: name,
      choices: [...options].filter(({ value }) => value !== '').map(({ value }) => ({ value })),
    })),
    fill: (filter) => {
      if (words !== null) words.value = filter.words;
      for (const list of lists) list.value = filter.chosen[list.name] ?? '';
    },
    tell: (filter, { records, counts }) => {
      for (const list of lists) {
        const own = counts(list.name);
        for (const option of list.options) {
          const count = own.get(option.value) ?? 0;
          option.text = textOf(form, 'counted', { name: names.get(option) ?? '', count: String(count) });
        }
      }
      const nothing = records.length === 0 ? ` ${textOf(form, 'nothing')}` : '';
      say('.filter-found', textOf(form, 'shown', { count: String(records.length) }) + nothing);
      const asked = Object.values(filter.chosen).filter((value) => value !== '').length + (filter.words === '' ? 0 : 1);
      say('.filter-fold > summary', asked === 0 ? textOf(form, 'none') : textOf(form, 'set', { count: String(asked) }));
      const clear = form.querySelector<HTMLElement>('[type=reset]');
      if (clear !== null) clear.hidden = !isAsking(filter);
    },
    warn: (problems) => {
      const place = say('.filter-problems', problems.map(({ key, got }) => textOf(form, key, { got })).join(' '));
      if (place !== null) place.hidden = problems.length === 0;
    },
  };
}

/** @param key of the form's `data-{key}`: words in the page's language, with places for values */
function textOf(form: HTMLFormElement, key: string, values: Readonly<Record<string, string>> = {}): string {
  const text = form.getAttribute(`data-${key}`) ?? '';
  return text.replace(/\{(\w+)\}/gu, (place, name: string) => values[name] ?? place);
}
