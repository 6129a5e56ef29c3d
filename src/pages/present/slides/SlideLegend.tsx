/** What the colours of a slide's map are, in words and counts; marks of records stand in its list. */
import type { Locale } from '../../../i18n/locale.ts';
import { Mark } from '../../../map/marks/Mark.tsx';
import { rampClasses } from '../../../map/rampClasses.ts';
import type { MapModel } from '../../../map/model.ts';

export function SlideLegend({
  model,
  locale: { t },
}: {
  readonly model: MapModel;
  readonly locale: Pick<Locale, 't'>;
}) {
  const { legend } = model;
  return (
    <ul class={`slide-legend ${rampClasses(model)}`}>
      {legend.kind === 'choropleth' &&
        legend.bands.toReversed().map(({ index, shade, text, count }) => (
          <li key={index}>
            <svg class="slide-key" viewBox="0 0 20 14" aria-hidden="true">
              <rect class={`s${shade}`} width="20" height="14" />
            </svg>
            {text} <small>({count})</small>
          </li>
        ))}
      {legend.kind === 'bubbles' && legend.sizes.length > 0 && (
        <li>{t('present.legend.bubbles', { sizes: legend.sizes.map(({ text }) => text).join(', ') })}</li>
      )}
      {legend.kind === 'records' &&
        legend.groups[0]?.entries.map(({ answer, mark, name, count }) => (
          <li key={answer}>
            {mark !== null && <Mark mark={mark} />}
            {name} <small>({count})</small>
          </li>
        ))}
      {legend.missing.map(({ reason, word, count }) => (
        <li key={reason}>
          {word} <small>({count})</small>
        </li>
      ))}
    </ul>
  );
}
