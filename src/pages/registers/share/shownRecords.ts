/** The records that the page's list shows now. */
import type { ShownRecords } from './types.ts';

/** @param names by id, in the page's language */
export function shownRecords(page: Document, names: Readonly<Record<string, string>>): ShownRecords {
  const shown = [...page.querySelectorAll<HTMLElement>('[data-record]')].filter(
    (record) => record.closest('[hidden]') === null,
  );
  return {
    answers: shown.map(({ dataset }) => (dataset['answers'] ?? '').split(' ')),
    names: shown.flatMap((record) => names[record.querySelector('.record-body')?.id ?? ''] ?? []),
  };
}
