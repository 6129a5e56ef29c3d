/**
 * Which year: links on an axis (they work without scripts) and, over them, a native slider. What is
 * broken, of old territories or empty is marked on the axis, so that one sees it before choosing.
 */
import { followInPlace } from '../../ui/followInPlace.ts';
import type { PartProps } from './types.ts';

/** Signs that every system face has. */
const MARKS = { break: '//', old: '□', empty: '○' } as const;

export function Years({ state, links, actions }: PartProps) {
  const { model, view, locale } = state;
  const { t } = locale;
  if (model.years.length < 2) return <p class="years-key">{t('explore.year.only', { year: String(view.year) })}</p>;

  const index = model.years.findIndex(({ year }) => year === view.year);
  const kinds = [...new Set(model.years.flatMap(({ marks }) => marks))];
  const choose = (year: number | undefined) => {
    if (year !== undefined && year !== view.year) actions?.go({ year }, 'push');
  };
  return (
    <nav
      class={`years years-${model.years.length}${model.years.length > 8 ? ' years-many' : ''}`}
      aria-label={t('explore.year')}
    >
      <input
        type="range"
        class="needs-script"
        min={0}
        max={model.years.length - 1}
        step={1}
        value={index}
        aria-label={t('explore.year')}
        aria-valuetext={String(view.year)}
        onInput={(event) => choose(model.years[event.currentTarget.valueAsNumber]?.year)}
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
