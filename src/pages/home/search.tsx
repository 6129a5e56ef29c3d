/** The search of the front page: its words are fetched when it is first needed. */
import { render } from 'preact';
import { adoptStyles } from '../../ui/adoptStyles.ts';
import { indexRegions } from '../../ui/find/findRegions.ts';
import foundRegions from '../../ui/find/FoundRegions.css?inline';
import { RegionSearch } from '../../ui/find/RegionSearch.tsx';
import type { Cards } from './cards.ts';
import { findWordsFile, type FindWords } from './findWords.ts';
import type { Language } from '../../domain/types.ts';

/** A link leads to the list of regions until its words are there. */
export function startSearch(page: Document, { open }: Pick<Cards, 'open'>): void {
  const place = page.querySelector('.home-find');
  if (place === null) return;
  place.addEventListener(
    'click',
    (event) => {
      event.preventDefault();
      void show(page, place, open);
    },
    { once: true },
  );
}

async function show(page: Document, place: Element, open: Cards['open']): Promise<void> {
  const { root = './', app = '' } = page.documentElement.dataset;
  try {
    const response = await fetch(root + app + findWordsFile(page.documentElement.lang as Language));
    if (!response.ok) throw new Error(`status ${response.status}`);
    const words = (await response.json()) as FindWords;
    adoptStyles(foundRegions);
    place.replaceChildren();
    render(<Search words={words} open={open} />, place);
    place.querySelector('input')?.focus();
  } catch (error) {
    console.warn(error);
    location.hash = '#regions';
  }
}

function Search({ words, open }: { readonly words: FindWords; readonly open: Cards['open'] }) {
  const { label, list, nothing, found, regions } = words;
  const texts = Object.fromEntries(regions.map((one) => [one.id, one]));
  return (
    <RegionSearch
      words={{
        label,
        list,
        nothing: (query) => nothing.replace('{query}', query),
        found: (count) => found[count] ?? '',
      }}
      regions={regions.map(({ id, short }) => ({ id, name: short }))}
      index={indexRegions(
        regions.map(({ id }) => id),
        texts,
      )}
      onChoose={open}
    />
  );
}
