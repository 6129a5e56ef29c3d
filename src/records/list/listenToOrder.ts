/** Puts the records of a list in another order, and keeps it in the address. The same elements move: filters know them. */
import { compareNews, orderIn, withOrder } from './orders.ts';

/** Records stand elsewhere: which groups have any left is to be seen anew. */
export const REORDERED = 'records-reordered';

/** Does nothing on a page whose records have only one order. */
export function listenToOrder(page: Document): void {
  const select = page.querySelector<HTMLSelectElement>('[data-order] select');
  const list = page.querySelector<HTMLElement>('.in-order');
  const box = select?.closest<HTMLElement>('[data-order]');
  if (select === null || list === null || box == null) return;
  const records = [...page.querySelectorAll<HTMLElement>('[data-record]')];
  /** Where each stands under its region. */
  const homes = new Map(
    records.map((record) => {
      const place = page.createComment('');
      record.before(place);
      return [record, place];
    }),
  );

  const show = () => {
    const order = orderIn(location.search);
    select.value = order ?? '';
    list.hidden = order === null;
    page.documentElement.toggleAttribute('data-in-order', order !== null);
    if (order === null) for (const [record, place] of homes) place.after(record);
    else {
      const compare = compareNews(order);
      list.append(...records.toSorted((a, b) => compare(a.dataset['news'] ?? '', b.dataset['news'] ?? '')));
    }
    page.dispatchEvent(new Event(REORDERED));
  };
  select.addEventListener('change', () => {
    const order = orderIn(`?order=${select.value}`);
    history.replaceState(null, '', location.pathname + withOrder(location.search, order) + location.hash);
    show();
  });
  addEventListener('popstate', show);
  box.hidden = false;
  show();
}
