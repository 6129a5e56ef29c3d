/** Names of indicators that lead to their maps, in one line. */
import type { IndicatorId } from '../../domain/types.ts';
import type { DataPartProps } from './types.ts';

/** At most this many are shown; the others open on request. A source may have forty. */
const FEW = 4;

export function IndicatorLinks({
  state,
  label,
  indicators,
}: DataPartProps & { label: string; indicators: readonly IndicatorId[] }) {
  const { t } = state.locale;
  if (indicators.length === 0) return null;
  const count = t('explore.indicator.count', { n: indicators.length, count: String(indicators.length) });
  if (indicators.length > FEW) {
    return (
      <details class="uses">
        <summary>{t('common.labelled', { label, value: count })}</summary>
        <Links state={state} indicators={indicators} />
      </details>
    );
  }
  return (
    <div class="uses">
      <p>{`${label}:`}</p>
      <Links state={state} indicators={indicators} />
    </div>
  );
}

function Links({ state: { locale, mapHref }, indicators }: DataPartProps & { indicators: readonly IndicatorId[] }) {
  return (
    <ul>
      {indicators.map((id) => (
        <li key={id}>
          <a href={mapHref(id)}>{locale.texts.indicators[id]?.short}</a>
        </li>
      ))}
    </ul>
  );
}
