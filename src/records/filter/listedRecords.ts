/** Records as they stand in a list's page: hidden and shown, never removed, so that their addresses hold. */
import { foldForSearch } from '../../ui/search.ts';
import type { Findable } from './matching.ts';

/** What the search skips: labels, marks of translations, what a closed record says of its facts, names of other stages, links. */
export const NOT_SEARCHED = 'dt, .translation, .record-line, .steps, .record-links';

export interface RecordElement extends Findable {
  readonly element: HTMLElement;
}

export function listedRecords(page: Document): readonly RecordElement[] {
  return [...page.querySelectorAll<HTMLElement>('[data-record]')].map((element) => {
    let folded: string | undefined;
    return {
      element,
      answers: (element.dataset['answers'] ?? '').split(' '),
      // Read once, when something is typed: folding a hundred records costs a frame.
      get words() {
        return (folded ??= foldForSearch(textsOf(element).join(' ')));
      },
    };
  });
}

function textsOf(record: HTMLElement): readonly string[] {
  const texts: string[] = [];
  const walker = record.ownerDocument.createTreeWalker(record, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest(NOT_SEARCHED) === null) texts.push(node.textContent ?? '');
  }
  return texts;
}

/** @param isAsking whether regions without any record give way too */
export function showOnly(
  page: Document,
  all: readonly RecordElement[],
  found: readonly RecordElement[],
  isAsking: boolean,
): void {
  const shown = new Set(found);
  for (const record of all) record.element.hidden = !shown.has(record);
  for (const group of page.querySelectorAll<HTMLElement>('[data-group]')) {
    // What was asked for is not left folded; who folds it again while asking, may.
    const many = group.querySelector<HTMLDetailsElement>('[data-many]');
    if (isAsking && many !== null) many.open = true;
    group.hidden = isAsking && group.querySelector('[data-record]:not([hidden])') === null;
  }
}
