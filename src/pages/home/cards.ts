/** The card of a region: opens from the map, the list and the search; one at a time, named by the address. */
import { share } from '../share/listenToShare.ts';
import { keepFragment } from './keepFragment.ts';
import { listenToPull } from './pull.ts';
import { regionAt } from './regionAt.ts';

export interface Cards {
  readonly open: (region: string) => void;
  readonly close: () => void;
}

/** px that one scrolls until a card over the map goes away. */
const SCROLLED_AWAY = 240;

export function listenToCards(page: Document): Cards {
  const entries = new Map(
    [...page.querySelectorAll<HTMLElement>('.home-region')].map((entry) => [entry.id, entry] as const),
  );
  let opened: { readonly region: string; readonly scrollY: number; readonly from: Element | null } | null = null;

  const mark = (region: string, isOpen: boolean): void => {
    entries.get(region)?.classList.toggle('open', isOpen);
    for (const shape of page.querySelectorAll(`[data-region="${region}"], [data-key="${region}"]`))
      shape.classList.toggle('chosen', isOpen);
  };
  const close = (): void => {
    if (opened === null) return;
    const { region, from } = opened;
    opened = null;
    mark(region, false);
    keepFragment(functionShown(page));
    if (from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true });
  };
  const open = (region: string): void => {
    const entry = entries.get(region);
    if (entry === undefined || opened?.region === region) return;
    const from = page.activeElement;
    if (opened !== null) mark(opened.region, false);
    opened = { region, scrollY, from };
    mark(region, true);
    keepFragment(region);
    entry.querySelector('h3')?.focus({ preventScroll: true });
  };

  page.addEventListener('click', (event) => {
    const target = event.target as Element;
    const close_ = target.closest('.home-close');
    const line = target.closest<HTMLElement>('.home-region > a');
    const shareButton = target.closest<HTMLElement>('.home-share');
    if (close_ !== null || line !== null) event.preventDefault();
    if (close_ !== null) close();
    else if (line !== null) open(line.parentElement?.id ?? '');
    else if (shareButton !== null) share(shareButton, pageOf(shareButton));
    else if (target.closest('.map, .small-map') !== null) {
      const region = regionAt(event);
      if (region === null) close();
      else open(region);
    }
  });
  page.addEventListener('keydown', ({ key }) => {
    // A dialog above the card goes first.
    if (key === 'Escape' && page.querySelector('dialog[open]') === null) close();
  });
  addEventListener(
    'scroll',
    () => {
      if (opened !== null && Math.abs(scrollY - opened.scrollY) > SCROLLED_AWAY) close();
    },
    { passive: true },
  );
  for (const card of page.querySelectorAll<HTMLElement>('.home-card')) listenToPull(card, close);
  const follow = (): void => {
    const asked = decodeURIComponentOrNone(location.hash.slice(1));
    if (entries.has(asked)) open(asked);
  };
  follow();
  addEventListener('hashchange', follow);
  return { open, close };
}

/** Of the region that a card is of: its first way leads there. */
function pageOf(button: HTMLElement): string {
  return button.parentElement?.querySelector('a')?.href ?? location.href;
}

/** '' for the first. */
function functionShown(page: Document): string {
  const choices = [...page.querySelectorAll<HTMLInputElement>('.home-functions input')];
  const shown = choices.findIndex(({ checked }) => checked);
  return shown > 0 ? (choices[shown]?.value ?? '') : '';
}

/** An address may hold anything. */
function decodeURIComponentOrNone(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
