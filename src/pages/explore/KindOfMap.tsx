/** Kind of map and, where it shows two indicators, which; part of the settings. */
import { modesOf, partnersOf } from '../../view/fit.ts';
import type { Mode } from '../../view/view.ts';
import type { IndicatorId, PartProps } from './types.ts';

export function KindOfMap({ state, actions }: Pick<PartProps, 'state' | 'actions'>) {
  const { view, model, context, locale, dataset } = state;
  const { t, texts } = locale;
  const modes = modesOf(context, view.indicator);
  const totals = dataset.indicators.filter(({ kind, years }) => kind === 'total' && years.length > 0);
  const partners = partnersOf(context, view.indicator);

  const choose = (mode: Mode) => {
    if (mode !== 'bivariate') {
      actions?.go({ mode: mode === modes[0] ? null : mode, by: null }, 'push');
      return;
    }
    // A map of two needs a second: one to begin with, of the same year where there is one.
    const sameYear = partners.find((id) => dataset.indicators.find((one) => one.id === id)?.years.includes(view.year));
    const by = sameYear ?? partners[0] ?? null;
    if (by !== null) actions?.go({ mode, by }, 'push');
  };
  const grouped = (ids: readonly IndicatorId[]) =>
    [...new Set(dataset.indicators.map(({ group }) => group))].flatMap((group) => {
      const own = dataset.indicators.filter((one) => one.group === group && ids.includes(one.id));
      if (own.length === 0) return [];
      return [
        <optgroup key={group} label={texts.groups[group] ?? group}>
          {own.map(({ id }) => (
            <option key={id} value={id}>
              {texts.indicators[id]?.short}
            </option>
          ))}
        </optgroup>,
      ];
    });

  return (
    <fieldset>
      <legend>{t('explore.mode')}</legend>
      <select
        aria-label={t('explore.mode')}
        value={model.mode}
        disabled={modes.length < 2}
        onChange={(event) => choose(event.currentTarget.value as Mode)}
      >
        {modes.map((mode) => (
          <option key={mode} value={mode}>
            {t(`explore.mode.${mode}`)}
          </option>
        ))}
      </select>
      {modes.length < 2 && <p class="small">{t('problem.totals-not-painted')}</p>}
      {model.mode === 'bivariate' && (
        <label>
          {t('explore.mode.first')}
          <select
            value={view.indicator}
            onChange={(event) => actions?.go({ indicator: event.currentTarget.value as IndicatorId }, 'push')}
          >
            {grouped([view.indicator, ...partners])}
          </select>
        </label>
      )}
      {model.mode === 'bivariate' && (
        <label>
          {t('explore.mode.second')}
          <select
            value={view.by ?? ''}
            onChange={(event) => actions?.go({ by: event.currentTarget.value as IndicatorId }, 'push')}
          >
            {grouped(partners)}
          </select>
        </label>
      )}
      {model.mode === 'both' && (
        <label>
          {t('explore.mode.size')}
          <select
            value={view.by ?? dataset.sizeIndicator ?? ''}
            onChange={(event) => {
              const by = event.currentTarget.value as IndicatorId;
              actions?.go({ by: by === dataset.sizeIndicator ? null : by }, 'push');
            }}
          >
            {grouped(totals.map(({ id }) => id))}
          </select>
        </label>
      )}
    </fieldset>
  );
}
