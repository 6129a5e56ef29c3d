/**
 * All indicators, as links. Its button opens it over the map. In the page it stands after the map, so
 * that the map is drawn first. With scripts a search field filters it by words of all languages, and
 * links change the page in place.
 */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { isBehindStructure } from '../../domain/composition.ts';
import { foldForSearch, matchesSearch } from '../../ui/search.ts';
import { followInPlace } from '../../ui/followInPlace.ts';
import { pageHref } from '../../view/pageLinks.ts';
import { indicatorGroups, indicatorOrder, listedIndicators, STRUCTURE } from './indicatorOrder.ts';
import { closeList, LIST, markButton, walkList } from './indicatorPopover.ts';
import { PartOfSecondStage } from './SecondStage.tsx';
import type { IndicatorId, PartProps } from './types.ts';

type SearchWords = Readonly<Record<IndicatorId, readonly string[]>>;

/** @param page kept by identity: the links are drawn anew when this is another object */
export function IndicatorList({ page }: { readonly page: PartProps }) {
  const { state, actions } = page;
  const { t } = state.locale;
  const [query, setQuery] = useState('');
  const [words, setWords] = useState<SearchWords | null>(null);

  const shown = useMemo(() => shownOf(state, query, words), [state, query, words]);
  /** Words of the other languages. Without them the search knows those of the page's own language. */
  const fetchWords = () => {
    if (words === null) actions?.searchWords().then(setWords, () => undefined);
  };
  const onToggle = ({ newState }: Pick<ToggleEvent, 'newState'>) => {
    markButton(newState === 'open');
    if (newState === 'open') fetchWords();
    else setQuery('');
  };
  const choose = useCallback(
    (indicator: IndicatorId) => {
      closeList();
      actions?.go({ indicator }, 'push');
    },
    [actions],
  );

  const links = useMemo(() => <LinkList {...page} shown={shown} onChoose={choose} />, [page, shown, choose]);
  return (
    <nav
      class="indicators"
      id={LIST}
      popover="auto"
      aria-label={t('explore.indicator.choose')}
      onToggle={onToggle}
      onKeyDown={walkList}
    >
      <input
        type="search"
        class="needs-script"
        aria-label={t('explore.indicator.search')}
        placeholder={t('explore.indicator.search')}
        value={query}
        // It may have been opened before there was a script.
        onFocus={fetchWords}
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
      <PartOfSecondStage part="list" as="div">
        {links}
      </PartOfSecondStage>
    </nav>
  );
}

/** All, or what the search finds. */
function shownOf(state: PartProps['state'], query: string, words: SearchWords | null) {
  const { locale } = state;
  const listed = new Set(listedIndicators(state, state.view.indicator));
  return indicatorOrder(state).filter((indicator) => {
    const { id } = indicator;
    // The search finds those too that are listed on another page.
    if (query === '') return listed.has(indicator);
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
  const structure = structureEntry(state);
  return (
    <>
      {indicatorGroups(shown, Object.keys(locale.texts.groups)).map(({ group, indicators }) => (
        <section key={group}>
          <h2>{group === null ? locale.t('explore.indicator.featured') : locale.texts.groups[group]}</h2>
          <ul>
            {indicators.map(({ id }) => (
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
            {group !== null && group === structure?.group && (
              <li>
                <a href={structure.href}>{structure.text}</a>
              </li>
            )}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The one entry that stands for all parts of sums, in the group of the first of them. */
function structureEntry({ dataset, context, root, view, locale }: PartProps['state']) {
  const page = (context.pages ?? []).find(({ id }) => id === STRUCTURE);
  const part = dataset.indicators.find(isBehindStructure);
  if (page === undefined || part === undefined) return null;
  const text = locale.t('explore.structure', { year: String(part.years.at(-1)) });
  return { group: part.group, href: pageHref(page, root, view.language), text };
}
