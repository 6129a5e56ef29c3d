/**
 * Filters a list in place, and keeps what is asked in the address: of the page, of its other languages
 * and of the map that shows the same records.
 */
import { wordsLost } from '../../view/addressLength.ts';
import { unescaped } from '../../view/queryText.ts';
import type { RegisterKey } from '../recordsState.ts';
import { filledForm } from './filledForm.ts';
import { isAsking, NO_FILTER, type Filter } from './filter.ts';
import { readFilter, writeFilter } from './filterAddress.ts';
import { filterIn } from './formValues.ts';
import { REORDERED } from '../list/listenToOrder.ts';
import { tellKnown } from './knownWhereNone.ts';
import { listedRecords, showOnly } from './listedRecords.ts';
import { find } from './matching.ts';

/** Does nothing on a page without the form. */
export function listenToFilters(page: Document): void {
  const form = page.querySelector<HTMLFormElement>('form.filters[data-register]');
  if (form === null) return;
  const register = form.dataset['register'] as RegisterKey;
  const { questions, fill, tell, warn } = filledForm(form);
  const records = listedRecords(page);
  const linksIn = (selector: string) => page.querySelectorAll<HTMLAnchorElement>(selector);

  const show = (filter: Filter) => {
    const found = find(records, filter);
    showOnly(page, records, found.records, isAsking(filter));
    tell(filter, found);
    tellKnown(page, filter);
    // The other languages keep all of this page's address; the map has an address of its own.
    for (const link of linksIn('.languages a')) link.search = writeFilter(location, filter, register, questions);
    for (const link of linksIn('a[data-filtered]')) link.search = writeFilter(link, filter, register, questions);
  };
  const write = (filter: Filter) => {
    const query = writeFilter(location, filter, register, questions);
    history.replaceState(null, '', location.pathname + query + location.hash);
    warn(wordsLost(filter.words, query));
  };
  const apply = (filter: Filter) => {
    fill(filter);
    show(filter);
    write(filter);
  };
  const read = () => {
    const { filter, problems } = readFilter(location.search, register, questions);
    fill(filter);
    show(filter);
    warn(problems);
    reveal();
  };
  /** An address of a record shows it, whatever is filtered. */
  const reveal = () => {
    const target = page.getElementById(unescaped(location.hash.slice(1)));
    if (target === null || target.closest('[hidden]') === null) return;
    apply(NO_FILTER);
    target.scrollIntoView();
  };

  form.addEventListener('input', () => {
    const filter = filterIn(form);
    show(filter);
    write(filter);
  });
  form.addEventListener('reset', (event) => {
    // The browser empties the form only after this event.
    event.preventDefault();
    apply(NO_FILTER);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', reveal);
  addEventListener('popstate', read);
  page.addEventListener(REORDERED, () => {
    show(filterIn(form));
  });
  unfoldOnDesks(form);
  form.hidden = false;
  read();
}

/** Where there is room, questions stand open: the line that folds them is for phones. */
function unfoldOnDesks(form: HTMLFormElement): void {
  const fold = form.querySelector<HTMLDetailsElement>('.filter-fold');
  const desk = matchMedia('(min-width: 45em)');
  const follow = () => {
    if (fold !== null) fold.open = desk.matches;
  };
  desk.addEventListener('change', follow);
  follow();
}
