/** The year, as a word that opens the axis of years: on a phone the axis has no room of its own. */
import { YEAR_AXIS } from './Years.tsx';
import type { PartProps } from './types.ts';

export function YearChoice({ state: { model, view, locale } }: Pick<PartProps, 'state'>) {
  const year = String(view.year);
  const label = <span class="visually-hidden">{`${locale.t('explore.year')}: `}</span>;
  if (model.years.length < 2) {
    return (
      <p class="word year-word">
        <span>
          {label}
          {year}
        </span>
      </p>
    );
  }
  return (
    <button type="button" class="word year-word opens" popovertarget={YEAR_AXIS}>
      <span>
        {label}
        {year}
      </span>
    </button>
  );
}
