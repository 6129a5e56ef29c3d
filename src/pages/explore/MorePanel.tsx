/** How the map is drawn and made, what lies over it, what is left out, the theme. Loaded when it is opened. */
import {
  CLASS_COUNTS,
  METHODS,
  THEMES,
  type ClassCount,
  type MethodChoice,
  type Pool,
  type Theme,
} from '../../view/view.ts';
import { KindOfMap } from './KindOfMap.tsx';
import { LayerChoice } from './layers/LayerChoice.tsx';
import { LayoutChoice } from './LayoutChoice.tsx';
import type { PartProps } from './types.ts';
import { WithoutPreset } from './WithoutPreset.tsx';

export function MorePanel({ state, links, actions }: PartProps) {
  const { view, model, locale, dataset } = state;
  const { t, texts } = locale;
  const painted = model.mode === 'choropleth' || model.mode === 'both';
  return (
    <>
      <LayoutChoice state={state} actions={actions} />
      <LayerChoice state={state} actions={actions} />
      <KindOfMap state={state} actions={actions} />
      {painted && (
        <fieldset>
          <legend>{t('explore.classes')}</legend>
          <label>
            {t('explore.classes.method')}
            <select
              value={view.method}
              onChange={(event) => actions?.go({ method: event.currentTarget.value as MethodChoice }, 'push')}
            >
              {METHODS.filter((method) => method !== 'manual' || view.method === 'manual').map((method) => (
                <option key={method} value={method}>
                  {t(`explore.classes.method.${method}`)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('explore.classes.count')}
            <select
              value={String(view.classCount)}
              onChange={(event) => actions?.go({ classCount: Number(event.currentTarget.value) as ClassCount }, 'push')}
            >
              {CLASS_COUNTS.map((count) => (
                <option key={count} value={String(count)}>
                  {count}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('explore.classes.pool')}
            <select
              value={view.pool}
              onChange={(event) => actions?.go({ pool: event.currentTarget.value as Pool }, 'push')}
            >
              <option value="all">{t('explore.classes.pool.all')}</option>
              <option value="year">{t('explore.classes.pool.year')}</option>
            </select>
          </label>
        </fieldset>
      )}
      {model.records === null && (
        <fieldset>
          <legend>{t('explore.without')}</legend>
          <p class="small">{t('explore.without.about')}</p>
          <WithoutPreset {...{ state, links, actions }} />
          <div class="region-boxes">
            {dataset.regions.map(({ id }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={view.without.includes(id)}
                  onChange={() => actions?.toggleWithout(id)}
                />
                {texts.regions[id]?.short}
              </label>
            ))}
          </div>
          {view.without.length > 0 && (
            <button type="button" class="button" onClick={() => actions?.go({ without: [] }, 'push')}>
              {t('common.reset')}
            </button>
          )}
        </fieldset>
      )}
      <fieldset>
        <legend>{t('common.theme')}</legend>
        <select
          aria-label={t('common.theme')}
          value={view.theme}
          onChange={(event) => actions?.go({ theme: event.currentTarget.value as Theme }, 'replace')}
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {t(`common.theme.${theme}`)}
            </option>
          ))}
        </select>
      </fieldset>
      <p class="downloads">
        <a href={links.file('data.csv')} download>
          {t('common.download.csv')}
        </a>
        <a href={links.file('picture.svg')} download>
          {t('common.download.svg')}
        </a>
      </p>
    </>
  );
}
