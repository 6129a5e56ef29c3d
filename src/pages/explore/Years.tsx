/**
 * Which year: links on an axis (they work without scripts) and, over them, a native slider with a
 * button that plays. What is broken, of old territories, computed or missing is marked on the axis
 * itself, so that one sees it before choosing.
 */
import { useMemo } from 'preact/hooks';
import type { YearMark } from '../../map/model.ts';
import { followInPlace } from '../../ui/followInPlace.ts';
import { usePlay } from './usePlay.ts';
import type { PartProps } from './types.ts';

/** Signs that every system face has. */
const MARKS: Readonly<Record<YearMark, string>> = { break: '//', old: '□', computed: '≈', partial: '◐', empty: '○' };

/** Id of the axis, which is a popover where the year stands alone above the map (`Years.css`). */
export const YEAR_AXIS = 'years';

export function Years({ state, links, actions }: PartProps) {
  const { model, view, locale } = state;
  const { t } = locale;
  const years = useMemo(() => model.years.map(({ year }) => year), [model]);
  const index = years.indexOf(view.year);
  const choose = (year: number | undefined) => {
    if (year !== undefined && year !== view.year) actions?.go({ year }, 'push');
  };
  // With classes of its own, each year would give the same colour another value.
  const { playing, toggle } = usePlay(years, view.year, (year) => actions?.go({ year, pool: 'all' }, 'replace'));
  if (years.length < 2) return <p class="years-key">{t('explore.year.only', { year: String(view.year) })}</p>;

  const kinds = [...new Set(model.years.flatMap(({ marks }) => marks))];
  return (
    <nav
      class={`years years-${years.length}${years.length > 8 ? ' years-many' : ''}`}
      id={YEAR_AXIS}
      popover="auto"
      aria-label={t('explore.year')}
    >
      <button
        type="button"
        class={`button play needs-script${playing ? ' playing' : ''}`}
        aria-label={t(playing ? 'explore.year.pause' : 'explore.year.play')}
        onClick={toggle}
      />
      <input
        type="range"
        class="needs-script"
        min={0}
        max={years.length - 1}
        step={1}
        value={index}
        aria-label={t('explore.year')}
        aria-valuetext={String(view.year)}
        onInput={(event) => choose(years[event.currentTarget.valueAsNumber])}
      />
      <ol>
        {model.years.map(({ year, marks }) => (
          <li key={year}>
            <a
              href={links.view({ year })}
              {...(year === view.year ? { 'aria-current': 'page' } : {})}
              onClick={followInPlace(actions === null ? null : () => choose(year))}
            >
              {year}
              <span class="mark" aria-hidden="true">
                {marks.map((mark) => MARKS[mark]).join('') || '\u00a0'}
              </span>
              {marks.length > 0 && (
                <span class="visually-hidden">
                  {` (${marks.map((mark) => t(`explore.year.mark.${mark}`)).join(', ')})`}
                </span>
              )}
            </a>
          </li>
        ))}
      </ol>
      {kinds.length > 0 && (
        <p class="years-key">{kinds.map((mark) => `${MARKS[mark]} ${t(`explore.year.mark.${mark}`)}`).join(' · ')}</p>
      )}
    </nav>
  );
}
