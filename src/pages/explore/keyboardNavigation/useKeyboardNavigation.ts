/**
 * Makes the drawn map a listbox of its territories, for keys and for speech.
 *
 * What only scripts can do is added to the picture after hydration, as attributes: the
 * renderer knows nothing of it, the served page carries no byte of it, and any layout that draws
 * its territories as `[data-region]` inside the figure's `.map` can be moved through by keys. The listbox is the
 * map's box, not its drawing, which reaches beyond it. The focus stays on the
 * listbox; `aria-activedescendant` names the option, so each is announced once, by its own name.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Geography } from '../../../domain/geography.ts';
import { navigationPlacesOf } from '../../../map/keyboardNavigation/navigationPlaces.ts';
import { arrowTargetsOf } from '../../../map/keyboardNavigation/arrowTargets.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { ExploreState, RegionId } from '../types.ts';
import { commandOf, type KeyCommand } from './keys.ts';
import { pointAt, territoryIn, type SelectionStore } from './selection.ts';
import { beginsAName, typeAhead, type Named } from './typeAhead.ts';

/** A pause of this length ends what is being typed. */
const TYPING_PAUSE_MS = 900;

export const NAME_ID = 'map-name';
export const KEYS_ID = 'map-keys';
export const optionId = (key: string): string => `region-${key}`;

interface KeyboardNavigationProps {
  readonly figure: RefObject<HTMLElement | null>;
  /** It may be one frame older than what is drawn: speech is asked for after the picture. */
  readonly state: ExploreState;
  /** As it is drawn: the map's own, tiles or circles. */
  readonly geography: Geography;
  readonly selection: SelectionStore;
  readonly onPin: (region: RegionId) => void;
  readonly onCard: (key: string) => void;
  readonly onZoom: (step: 1 | -1) => void;
  readonly isZoomed: () => boolean;
  /** Brings a territory into view on a zoomed map. */
  readonly onReach: (key: string) => void;
  readonly onLeaveZoom: () => void;
  readonly onHelp: () => void;
  /** The map has come into focus, by keys or not. */
  readonly onFocus: (byKeys: boolean) => void;
  readonly onBlur: () => void;
}

export function useKeyboardNavigation(props: KeyboardNavigationProps): void {
  const { figure, state, geography, selection } = props;
  const latest = useRef(props);
  latest.current = props;
  const { model, locale } = state;
  const { territories } = model;
  // Computed at the first arrow key, so that no page and no change waits for it.
  const targets = useMemo(
    () => once(() => arrowTargetsOf(navigationPlacesOf(territories, geography))),
    [territories, geography],
  );
  const named = useMemo(() => namesOf(territories, locale), [territories, locale]);
  const typed = useRef({ text: '', at: -Infinity });

  useLayoutEffect(() => {
    const map = figure.current?.querySelector<HTMLElement>(':scope > .map') ?? null;
    if (map === null) return;
    describeOptions(map, state);

    const current = () => territoryIn(territories, selection.getState().pointed);
    const start = () => {
      const { card, last } = selection.getState();
      const known = territoryIn(territories, card ?? last);
      return known ?? territories.find(({ pinned }) => pinned) ?? territories[0] ?? null;
    };
    const showActive = () => {
      const active = current();
      if (active === null) map.removeAttribute('aria-activedescendant');
      else map.setAttribute('aria-activedescendant', optionId(active.key));
    };
    const goTo = (key: string | null) => {
      if (key === null) return;
      pointAt(selection, key, 'keys');
      if (latest.current.isZoomed()) latest.current.onReach(key);
      else shapeOf(map, key)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    };
    const perform = (command: KeyCommand): void => {
      const at = current() ?? start();
      if (at === null) return;
      switch (command.kind) {
        case 'move':
          // With nothing selected, the first key leads to the first region.
          return goTo(current() === null ? at.key : (targets().get(at.key)?.[command.direction] ?? null));
        case 'first':
          return goTo(territories[0]?.key ?? null);
        case 'last':
          return goTo(territories.at(-1)?.key ?? null);
        case 'rank':
          return goTo(nextByRank(state, at.key, command.step));
        case 'type':
          typed.current = { text: command.text, at: performance.now() };
          return goTo(typeAhead(named, command.text, at.key));
        case 'pin':
          pointAt(selection, at.key, 'keys');
          return latest.current.onPin(at.region);
        case 'card':
          return latest.current.onCard(at.key);
        case 'zoom':
          return latest.current.onZoom(command.step);
        case 'help':
          return latest.current.onHelp();
        case 'leave':
          return latest.current.isZoomed() ? latest.current.onLeaveZoom() : leave(figure.current);
      }
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const isRecent = performance.now() - typed.current.at < TYPING_PAUSE_MS;
      const command = commandOf(event, isRecent ? typed.current.text : '', (text) => beginsAName(named, text));
      if (command === null) return;
      event.preventDefault();
      if (command.kind === 'leave' && selection.getState().card !== null) return; // the card goes first
      event.stopPropagation();
      if (command.kind === 'rank' && event.key.length === 1) typed.current = { text: event.key, at: performance.now() };
      perform(command);
    };
    const onFocus = () => {
      const byKeys = map.matches(':focus-visible');
      if (byKeys && current() === null) goTo(start()?.key ?? null);
      latest.current.onFocus(byKeys);
    };
    const onBlur = () => {
      pointAt(selection, null, 'keys');
      latest.current.onBlur();
    };

    showActive();
    map.addEventListener('keydown', onKeyDown);
    map.addEventListener('focus', onFocus);
    map.addEventListener('blur', onBlur);
    const unsubscribe = selection.subscribe(showActive);
    return () => {
      map.removeEventListener('keydown', onKeyDown);
      map.removeEventListener('focus', onFocus);
      map.removeEventListener('blur', onBlur);
      unsubscribe();
    };
  }, [figure, state, territories, selection, targets, named]);
}

function shapeOf(map: HTMLElement, key: string): Element | null {
  return map.querySelector(`[data-region="${key}"]`);
}

function describeOptions(map: HTMLElement, { model }: ExploreState): void {
  // It is no picture any more: its regions are told one by one. With a name it would still be told as one.
  const drawing = map.querySelector('.map-shapes');
  drawing?.setAttribute('role', 'none');
  drawing?.removeAttribute('aria-label');
  setAttributes(map, {
    role: 'listbox',
    tabindex: '0',
    'aria-multiselectable': 'true',
    'aria-labelledby': NAME_ID,
    'aria-describedby': KEYS_ID,
  });
  model.territories.forEach(({ key, spoken, pinned }, index) => {
    const shape = shapeOf(map, key);
    if (shape === null) return;
    setAttributes(shape, {
      role: 'option',
      id: optionId(key),
      'aria-label': spoken,
      'aria-selected': String(pinned),
      'aria-posinset': String(index + 1),
      'aria-setsize': String(model.territories.length),
    });
  });
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    // Setting an attribute, even to the same value, makes the browser style the element again.
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Reading goes on behind the map. */
function leave(figure: HTMLElement | null): void {
  const next = figure?.querySelector<HTMLElement>('.legend');
  if (next == null) return;
  next.tabIndex = -1;
  next.focus();
}

/** @returns key of the next territory in the order of the table, which ranks first what has a place; null at its ends */
function nextByRank({ model }: ExploreState, key: string, step: 1 | -1): string | null {
  const order = [...new Set(model.rows.map((row) => row.key))];
  const at = order.indexOf(key);
  return at === -1 ? null : (order[at + step] ?? null);
}

function namesOf(territories: ExploreState['model']['territories'], locale: Locale): readonly Named[] {
  return territories.map(({ key, regions }) => {
    const texts = regions.flatMap((region) => locale.texts.regions[region] ?? []);
    return {
      key,
      own: texts.flatMap(({ short, full }) => [short, full]),
      other: texts.flatMap(({ abbreviation, synonyms }) => [abbreviation, ...synonyms]),
    };
  });
}
