/**
 * Finds a region by any of its names: a combobox with a list of what is found. Served as a plain
 * field that keeps what is typed before scripts are there.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RegionId } from '../../domain/types.ts';
import { findRegions, type Found, type RegionIndex } from './findRegions.ts';

export interface SearchWords {
  /** Of the field. */
  readonly label: string;
  /** Of the list. */
  readonly list: string;
  readonly nothing: (query: string) => string;
  readonly found: (count: number) => string;
}

interface SearchProps {
  readonly words: SearchWords;
  /** All regions in their order, by their short names. */
  readonly regions: readonly { readonly id: RegionId; readonly name: string }[];
  readonly index: RegionIndex;
  readonly onChoose: (region: RegionId) => void;
}

const LIST_ID = 'find-list';
const MOST_SHOWN = 8;

export function RegionSearch({ words, regions, index, onChoose }: SearchProps) {
  const field = useRef<HTMLInputElement>(null);
  const [isLive, setLive] = useState(false);
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  useEffect(() => {
    setLive(true);
    setQuery(field.current?.value ?? '');
  }, []);

  const isBlank = query.trim() === '';
  const found: readonly Found[] = isBlank
    ? regions.map(({ id }) => ({ region: id, via: '' }))
    : findRegions(index, query).slice(0, MOST_SHOWN);
  const chosen = isOpen ? found[active] : undefined;
  const optionOf = (region: RegionId) => `find-${region}`;

  const end = () => {
    if (field.current !== null) field.current.value = '';
    setQuery('');
    setOpen(false);
  };
  const choose = (region: RegionId) => {
    end();
    onChoose(region);
  };
  const move = (step: 1 | -1) => {
    setActive(isOpen ? (active + step + found.length) % Math.max(1, found.length) : step === 1 ? 0 : found.length - 1);
    setOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && chosen !== undefined) choose(chosen.region);
    else if (event.key === 'Escape' && (isOpen || query !== '')) {
      if (isOpen) setOpen(false);
      else end();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="find needs-script">
      <input
        type="text"
        ref={field}
        aria-label={words.label}
        placeholder={words.label}
        {...(isLive
          ? {
              role: 'combobox',
              autocomplete: 'off',
              'aria-autocomplete': 'list',
              'aria-expanded': isOpen && found.length > 0,
              'aria-controls': LIST_ID,
              ...(chosen === undefined ? {} : { 'aria-activedescendant': optionOf(chosen.region) }),
            }
          : {})}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
          setOpen(event.currentTarget.value.trim() !== '');
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      {isLive && (
        <div class="find-panel">
          <p role="status" class={isOpen && found.length === 0 ? 'find-none' : 'visually-hidden'}>
            {!isOpen || isBlank ? '' : found.length === 0 ? words.nothing(query.trim()) : words.found(found.length)}
          </p>
          <ul role="listbox" id={LIST_ID} aria-label={words.list} hidden={!isOpen || found.length === 0}>
            {isOpen &&
              found.map(({ region, via }, at) => (
                <li
                  key={region}
                  id={optionOf(region)}
                  role="option"
                  aria-selected={at === active}
                  ref={(option) => {
                    if (at === active) option?.scrollIntoView({ block: 'nearest' });
                  }}
                  // Before the field loses the focus, which closes the list.
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => choose(region)}
                >
                  {regions.find(({ id }) => id === region)?.name}
                  {via !== '' && <small>{via}</small>}
                </li>
              ))}
          </ul>
        </div>
      )}
    </div>
  );
}
