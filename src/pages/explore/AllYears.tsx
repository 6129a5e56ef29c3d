/** A small map for each year of the indicator, side by side, with the same classes. Drawn on request. */
import { useMemo, useRef } from 'preact/hooks';
import { describeMapWith } from '../../map/describeMapWith.ts';
import type { MapModel } from '../../map/model.ts';
import { MapShapes } from '../../map/svg/MapSvg.tsx';
import { followInPlace } from '../../ui/followInPlace.ts';
import { useIsOpen } from '../../ui/useIsOpen.ts';
import type { ExploreState, PartProps } from './types.ts';

export function AllYears({ state, links, actions }: PartProps) {
  const { t } = state.locale;
  const details = useRef<HTMLDetailsElement>(null);
  const { isOpen, onToggle } = useIsOpen(details);
  if (state.model.years.length < 2) return null;
  return (
    <details class="all-years needs-script" ref={details} onToggle={onToggle}>
      <summary class="button">{t('explore.years.all')}</summary>
      {isOpen && <SmallMaps state={state} links={links} actions={actions} />}
    </details>
  );
}

function SmallMaps({ state, links, actions }: PartProps) {
  const { dataset, locale, view, model: shown, geography, rareMaps } = state;
  const models = useMemo(
    () =>
      shown.years.map(({ year }) =>
        year === view.year ? shown : describeMapWith(rareMaps, dataset, { ...view, year }, locale),
      ),
    [dataset, locale, view, shown, rareMaps],
  );
  return (
    <>
      {view.pool === 'year' && <p class="small">{locale.t('explore.years.ownClasses')}</p>}
      <ol>
        {models.map((model) => (
          <li key={model.year}>
            <a
              href={links.view({ year: model.year })}
              {...(model.year === view.year ? { 'aria-current': 'page' } : {})}
              onClick={followInPlace(actions === null ? null : () => actions.go({ year: model.year }, 'push'))}
            >
              <span>{model.year}</span>
              <div class="map" aria-hidden="true">
                <MapShapes model={model} geography={geography} idPrefix={`year-${model.year}`} scale="stamp" />
              </div>
              <span class="visually-hidden">{`: ${model.headline}`}</span>
              <small>{captionOf(model, state)}</small>
            </a>
          </li>
        ))}
      </ol>
    </>
  );
}

/** Why this year's map cannot be compared with the others; '' if it can. */
function captionOf({ year }: MapModel, { model, locale }: ExploreState): string {
  const marks = model.years.find((entry) => entry.year === year)?.marks ?? [];
  return marks.map((mark) => locale.t(`explore.year.mark.${mark}`)).join(', ');
}
