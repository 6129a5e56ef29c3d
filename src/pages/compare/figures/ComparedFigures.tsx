/** The chosen regions on one scale, indicator by indicator: dots, differences in words, lines; and any indicator more. */
import { TableBox } from '../../../ui/TableBox.tsx';
import { COMPARISON_ORDERS, LEAST_COMPARED, type ComparisonOrder } from '../comparison.ts';
import { compareName } from '../compareName.ts';
import { ComparedName } from '../functions/ComparedName.tsx';
import { AddIndicator } from '../IndicatorChoice.tsx';
import { shownIndicators } from '../shownIndicators.ts';
import type { ComparisonProps } from '../types.ts';
import { describeFigure, type ComparedFigure } from './describeFigure.ts';
import { DotPlot } from './DotPlot.tsx';
import { YearChart } from './YearChart.tsx';

export function ComparedFigures(props: ComparisonProps) {
  const { sheets, root, comparison, change } = props;
  const { t } = sheets.locale;
  const [reference] = comparison.regions;
  const figures = shownIndicators(sheets, comparison).map((id) => describeFigure(sheets, comparison, id, root));
  return (
    <section class="figures" aria-labelledby="figures">
      <h2 id="figures">{t('compare.figures')}</h2>
      <p>{t('compare.figures.about')}</p>
      {reference !== undefined && comparison.regions.length >= LEAST_COMPARED && (
        <p class="reference">{t('compare.against', { name: compareName(sheets, reference) })}</p>
      )}
      <div class="choices">
        <label>
          {t('compare.order')}
          <select
            name="order"
            value={comparison.order}
            onChange={({ currentTarget }) => change({ ...comparison, order: currentTarget.value as ComparisonOrder })}
          >
            {COMPARISON_ORDERS.map((order) => (
              <option key={order} value={order} selected={order === comparison.order}>
                {t(`compare.order.${order}`)}
              </option>
            ))}
          </select>
        </label>
        <AddIndicator {...props} />
      </div>
      <ul class="plot-key small" aria-hidden="true">
        {(['other', 'median', 'without', 'national'] as const).map((kind) => (
          <li key={kind}>
            <svg class="dot-plot">
              {kind === 'other' ? (
                <circle class="other" cx="50%" cy="50%" r="3.5" />
              ) : (
                <line class={kind} x1="50%" x2="50%" y1="12%" y2="88%" />
              )}
            </svg>
            {kind === 'without'
              ? t('compare.median.without.key', { without: sheets.locale.texts.site.withoutPreset })
              : t(`compare.key.${kind}`)}
          </li>
        ))}
      </ul>
      <div class="figure-list">
        {figures.map((figure) => (
          <Figure key={figure.indicator} {...props} figure={figure} />
        ))}
      </div>
    </section>
  );
}

function Figure({ figure, sheets, comparison, change }: ComparisonProps & { readonly figure: ComparedFigure }) {
  const { t } = sheets.locale;
  const { indicator, name, about, href, beside, rows } = figure;
  const [reference] = comparison.regions;
  const isAdded = comparison.added.includes(indicator);
  const isCompared = comparison.regions.length >= LEAST_COMPARED;
  return (
    <article aria-labelledby={`figure-${indicator}`}>
      <h3 id={`figure-${indicator}`}>
        <a href={href}>{name}</a>
        {isAdded && (
          <button
            type="button"
            class="remove"
            aria-label={t('compare.remove', { name })}
            onClick={() => change({ ...comparison, added: comparison.added.filter((id) => id !== indicator) })}
          >
            ×
          </button>
        )}
      </h3>
      <p class="small">{about}</p>
      <DotPlot figure={figure} />
      <p class="small beside">{beside.map(({ text }) => text).join(' · ')}</p>
      <TableBox labelledBy={`figure-${indicator}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('common.region')}</th>
              <th scope="col">{t('explore.table.value')}</th>
              {isCompared && reference !== undefined && (
                <th scope="col">{t('compare.against', { name: compareName(sheets, reference) })}</th>
              )}
              <th scope="col">{t('explore.table.change')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.region}>
                <th scope="row">
                  <ComparedName {...{ sheets }} region={row.region} pin={row.pin} />
                </th>
                <td class="num">
                  <a class="to-cell" href={row.href}>
                    {row.text}
                  </a>
                  {row.status !== '' && <small>{row.status}</small>}
                </td>
                {isCompared && <td>{row.difference === '' ? '–' : row.difference}</td>}
                <td class="small">{row.change}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <YearChart {...{ sheets, comparison, indicator, name }} />
    </article>
  );
}
