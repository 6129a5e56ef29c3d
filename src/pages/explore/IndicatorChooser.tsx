/**
 * Which indicator: a disclosure with a list of links, so that it works without scripts. With
 * scripts a search field filters it by words of all languages, and links change the page in place.
 */
import { useMemo, useRef, useState } from 'preact/hooks';
import { foldForSearch, matchesSearch } from '../../ui/search.ts';
import { followInPlace } from '../../ui/followInPlace.ts';
import { useCloseOutside } from '../../ui/useCloseOutside.ts';
import { indicatorOrder } from './indicatorOrder.ts';
import type { IndicatorId, PartProps } from './types.ts';

type SearchWords = Readonly<Record<IndicatorId, readonly string[]>>;

interface ChooserProps extends PartProps {
  /** What the list of links is of: it is closed when the view changes, and may follow later. */
  readonly late: PartProps;
}

export function IndicatorChooser({ state, actions, late }: ChooserProps) {
  const { t, texts } = state.locale;
  const details = useRef<HTMLDetailsElement>(null);
  const [query, setQuery] = useState('');
  const [words, setWords] = useState<SearchWords | null>(null);

  const shown = useMemo(() => shownOf(late, query, words), [late, query, words]);
  const onToggle = () => {
    if (details.current?.open !== true || actions === null || words !== null) return;
    // Without these words the search still finds by those of the page's own language.
    actions.searchWords().then(setWords, () => undefined);
  };
  const close = () => {
    if (details.current !== null) details.current.open = false;
    setQuery('');
  };
  useCloseOutside(details, close);

  const choose = (indicator: IndicatorId) => {
    // Focus first: after the panel has gone, moving it would have the page laid out once more.
    details.current?.querySelector('summary')?.focus({ preventScroll: true });
    close();
    actions?.go({ indicator }, 'push');
  };

  const list = useMemo(() => <LinkList {...late} shown={shown} onChoose={choose} />, [late, shown]);
  return (
    <details
      class="menu chooser"
      ref={details}
      onToggle={onToggle}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && details.current?.open === true) {
          close();
          details.current.querySelector('summary')?.focus();
        } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          moveFocus(event, details.current);
        }
      }}
    >
      <summary>
        <span>
          <span class="visually-hidden">{`${t('explore.indicator')}: `}</span>
          {texts.indicators[state.view.indicator]?.short}
        </span>
      </summary>
      <div class="menu-panel">
        <input
          type="search"
          class="needs-script"
          aria-label={t('explore.indicator.search')}
          placeholder={t('explore.indicator.search')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            const first = shown[0];
            if (event.key === 'Enter' && first !== undefined) choose(first.id);
          }}
        />
        <p role="status" class="visually-hidden">
          {query === '' ? '' : t('explore.indicator.count', { n: shown.length, count: String(shown.length) })}
        </p>
        {shown.length === 0 && <p>{t('explore.indicator.nothing', { query })}</p>}
        {list}
      </div>
    </details>
  );
}

/** All, or what the search finds. */
function shownOf({ state }: PartProps, query: string, words: SearchWords | null) {
  const { locale } = state;
  return indicatorOrder(state).filter(({ id }) => {
    if (query === '') return true;
    const own = locale.texts.indicators[id];
    return matchesSearch(
      query,
      words?.[id] ?? [own?.name ?? '', own?.short ?? '', ...(own?.synonyms ?? [])].map(foldForSearch),
    );
  });
}

interface LinkListProps extends PartProps {
  readonly shown: ReturnType<typeof shownOf>;
  readonly onChoose: (indicator: IndicatorId) => void;
}

function LinkList({ state, links, actions, shown, onChoose }: LinkListProps) {
  const { locale, view } = state;
  const groups = [...new Set(shown.map(({ group }) => group))];
  return (
    <>
      {groups.map((group) => (
        <section key={group}>
          <h3>{locale.texts.groups[group]}</h3>
          <ul>
            {shown
              .filter((indicator) => indicator.group === group)
              .map(({ id }) => (
                <li key={id}>
                  <a
                    href={links.view({ indicator: id })}
                    {...(id === view.indicator ? { 'aria-current': 'page' } : {})}
                    onClick={followInPlace(actions === null ? null : () => onChoose(id))}
                  >
                    {locale.texts.indicators[id]?.short}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Arrow keys walk the list from the search field and back. */
function moveFocus(event: KeyboardEvent, container: HTMLElement | null) {
  if (container === null) return;
  const stops = [...container.querySelectorAll<HTMLElement>('input, .menu-panel a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
