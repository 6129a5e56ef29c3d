/** The nine colours on the map, in the square with every region named, and in words. */
import { layoutOf } from '../../map/layouts/layout.ts';
import { wordsOf } from '../../map/layouts/words.ts';
import { placeDotNames } from '../../map/legend/placeDotNames.ts';
import { CellsTable } from '../../map/legend/BivariateLegend.tsx';
import { BivariatePlot } from '../../map/legend/BivariatePlot.tsx';
import { MapSvg } from '../../map/svg/MapSvg.tsx';
import type { GapsState } from './types.ts';

/** Of the square on a desk: room for the words of each cell in every language. */
const WIDE_PX = 520;

export function GapMap({ state }: { readonly state: GapsState }) {
  const { model, geography, view, locale, mapHref, others } = state;
  const { t } = locale;
  const { legend } = model;
  const drawn = layoutOf(geography, model, view.layout);
  return (
    <section aria-labelledby="map">
      <h2 id="map">{t('gaps.map')}</h2>
      <div class="gap-map">
        <MapSvg
          model={model}
          geography={drawn}
          layouts={wordsOf(drawn, model)}
          label={model.headline}
          idPrefix="gaps"
        />
      </div>
      <p>{`${model.details.join('\u00a0· ')}.`}</p>
      <h3>{t('gaps.square')}</h3>
      <div class="legend gap-square">
        <p class="axis">{`↑ ${legend.y.title}, ${legend.y.unit}`}</p>
        <div class="square-wide">
          <BivariatePlot legend={legend} pointed={null} side={WIDE_PX} place={placeDotNames} />
        </div>
        <div class="square-narrow">
          <BivariatePlot legend={legend} pointed={null} />
        </div>
        <p class="axis">{`→ ${legend.x.title}, ${legend.x.unit}`}</p>
        <p>{legend.method}</p>
        <CellsTable cells={legend.cells} title={t('explore.bivariate.cells')} named />
        {legend.missing.map(({ reason, word, count, names }) => (
          <p key={reason}>{`${word}: ${count} (${names})`}</p>
        ))}
      </div>
      <p class="needs-script">
        <a href={mapHref}>{t('gaps.open')}</a>
        {others.length > 0 && `. ${t('gaps.others')}: `}
        {others.map(({ name, href }, index) => (
          <span key={href}>
            {index > 0 && ', '}
            <a href={href}>{name}</a>
          </span>
        ))}
      </p>
    </section>
  );
}
