/**
 * Filters a register in place: records stay in the page and are hidden, so that addresses of
 * records hold, and what is asked for stands in the address.
 */
import { foldForSearch } from '../../../ui/search.ts';
import { found, QUERY_KEY, readQuery, writeQuery, type Asked, type Facets, type Filterable } from './match.ts';

interface ListedRecord extends Filterable {
  readonly element: HTMLElement;
}

/** Does nothing on a page without the form. */
export function listenToFilters(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form.filters');
  if (form === null) return;
  const selects = [...form.querySelectorAll('select')];
  const known: Facets = Object.fromEntries(
    selects.map((select) => [
      select.name,
      [...select.options].map(({ value }) => value).filter((value) => value !== ''),
    ]),
  );
  const words = form.querySelector<HTMLInputElement>(`input[name=${QUERY_KEY}]`);
  const status = form.querySelector<HTMLElement>('.filter-found');
  const records = [...page.querySelectorAll<HTMLElement>('[data-record]')].map((element): ListedRecord => {
    let folded: string | undefined;
    return {
      element,
      // Read once, when something is typed: folding a hundred records costs a frame.
      get words() {
        return (folded ??= foldForSearch(element.textContent));
      },
      facets: Object.fromEntries(selects.map(({ name }) => [name, (element.dataset[name] ?? '').split(' ')])),
    };
  });

  const asked = (): Asked => ({
    query: words?.value ?? '',
    chosen: Object.fromEntries(selects.map(({ name, value }) => [name, value])),
  });
  const ask = ({ query, chosen }: Asked) => {
    if (words !== null) words.value = query;
    for (const select of selects) select.value = chosen[select.name] ?? '';
  };
  const isAsking = ({ query, chosen }: Asked) => query.trim() !== '' || Object.values(chosen).some((one) => one !== '');

  const show = (unknown: readonly string[] = []) => {
    const now = asked();
    const kept = new Set(found(records, now).map(({ element }) => element));
    for (const { element } of records) element.hidden = !kept.has(element);
    for (const group of page.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = isAsking(now) && group.querySelector('[data-record]:not([hidden])') === null;
    }
    const count = isAsking(now) ? (form.dataset['found'] ?? '').replace('{count}', String(kept.size)) : '';
    const nothing = kept.size === 0 ? (form.dataset['nothing'] ?? '') : '';
    const ignored = unknown.map((value) => (form.dataset['unknown'] ?? '').replace('{value}', value));
    if (status !== null) status.textContent = [...ignored, count, nothing].filter((text) => text !== '').join(' ');
  };
  const write = () => {
    history.replaceState(null, '', location.pathname + writeQuery(location.search, asked()) + location.hash);
    // The same question in another language.
    for (const link of page.querySelectorAll<HTMLAnchorElement>('.languages a')) link.search = location.search;
  };
  const read = () => {
    const { asked: wanted, unknown } = readQuery(location.search, known);
    ask(wanted);
    show(unknown);
    reveal();
  };
  /** An address of a record shows it, whatever is filtered. */
  const reveal = () => {
    const target = page.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === null || target.closest('[hidden]') === null) return;
    ask({ query: '', chosen: {} });
    show();
    write();
    target.scrollIntoView();
  };

  form.addEventListener('input', () => {
    show();
    write();
  });
  form.addEventListener('reset', (event) => {
    // The form would have its empty values only after this.
    event.preventDefault();
    ask({ query: '', chosen: {} });
    show();
    write();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', reveal);
  addEventListener('popstate', read);
  form.hidden = false;
  read();
}
