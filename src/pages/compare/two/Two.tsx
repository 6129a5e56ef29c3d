/** Two indicators: a dot for each region, how far the two orders go together, and how little twenty dots say. */
import { FoldedChapter } from '../FoldedChapter.tsx';
import type { IndicatorId, RegionId } from '../../../domain/types.ts';
import { textWidthPx } from '../../../map/labels/textWidth.ts';
import { tenths } from '../../../map/tenths.ts';
import { TableBox } from '../../../ui/TableBox.tsx';
import { sheetFor } from '../../region/sheets.ts';
import { compareName } from '../compareName.ts';
import { ComparedName } from '../functions/ComparedName.tsx';
import { IndicatorOptions } from '../IndicatorChoice.tsx';
import { PinShape } from '../PinShape.tsx';
import { shownIndicators } from '../shownIndicators.ts';
import type { ComparisonProps } from '../types.ts';
import { describeTwo, type TwoIndicators } from './describeTwo.ts';
import { placeDotLabels } from './placeDotLabels.ts';

/** Names are placed once for each, for its least width: the picture grows, text keeps its size. */
const SIZES = { narrow: { width: 300, height: 320 }, wide: { width: 640, height: 420 } } as const;
const FONT_PX = 12;
/** Around the dots, in per cent of the box: so much lies beyond the ends of the scales. */
const MARGIN = 4;

export function Two(props: ComparisonProps) {
  const { sheets, comparison, change } = props;
  const { t } = sheets.locale;
  const [usualX, usualY] = shownIndicators(sheets, { added: [] });
  const x = comparison.of ?? usualX ?? sheets.dataset.defaultIndicator;
  const y = comparison.by ?? (usualY === x ? usualX : usualY) ?? sheets.dataset.defaultIndicator;
  const two = describeTwo(sheets, x, y);
  const axisText = (id: IndicatorId) => {
    const { name, context } = sheetFor(sheets, id);
    return `${name}, ${context.view.year}`;
  };
  // The ends of an axis as numbers.
  const endsOf = (axis: 'x' | 'y') => {
    const sorted = two.points.toSorted((a, b) => a[axis] - b[axis]);
    const at = axis === 'x' ? 0 : 1;
    return [sorted[0]?.texts[at], sorted.at(-1)?.texts[at]].filter((text) => text !== undefined).join(' → ');
  };
  return (
    <FoldedChapter id="two" title={t('compare.two')} isOpen={comparison.of !== null || comparison.by !== null}>
      <div class="choices">
        {(
          [
            ['of', x, 'compare.two.x'],
            ['by', y, 'compare.two.y'],
          ] as const
        ).map(([key, chosen, label]) => (
          <label key={key}>
            {t(label)}
            <select
              name={`two-${key}`}
              value={chosen}
              onChange={({ currentTarget }) => change({ ...comparison, [key]: currentTarget.value as IndicatorId })}
            >
              <IndicatorOptions sheets={sheets} isOffered={() => true} chosen={chosen} />
            </select>
          </label>
        ))}
      </div>
      {x === y ? <p class="notice">{t('compare.two.same')}</p> : <Correlation {...props} two={two} />}
      <p class="small">{`↑ ${axisText(y)}: ${endsOf('y')}`}</p>
      <Scatter {...props} two={two} label={`${axisText(x)}; ${axisText(y)}`} />
      <p class="small across">{`→ ${axisText(x)}: ${endsOf('x')}`}</p>
      <details>
        <summary class="small">{t('compare.asTable')}</summary>
        <TableBox labelledBy="two">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('common.region')}</th>
                <th scope="col">{axisText(x)}</th>
                <th scope="col">{axisText(y)}</th>
              </tr>
            </thead>
            <tbody>
              {two.points.map(({ region, texts }) => (
                <tr key={region}>
                  <th scope="row">
                    <ComparedName {...{ sheets, region }} pin={pinOf(comparison.regions, region)} />
                  </th>
                  <td class="num">{texts[0]}</td>
                  <td class="num">{texts[1]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      </details>
    </FoldedChapter>
  );
}

function pinOf(regions: readonly RegionId[], region: RegionId): number | null {
  return regions.includes(region) ? regions.indexOf(region) : null;
}

interface TwoProps extends ComparisonProps {
  readonly two: TwoIndicators;
}

/** ρ with its interval, and the region without which it is another. */
function Correlation({ sheets, two: { correlation, points } }: TwoProps) {
  const { t, format } = sheets.locale;
  if (correlation === null) return <p>{t('compare.two.none', { count: String(points.length) })}</p>;
  const { rho, count, interval, influential } = correlation;
  const number = (value: number) => format.number(value, 2);
  return (
    <p>
      {[
        interval === null
          ? t('compare.two.rho.only', { rho: number(rho), count: String(count) })
          : t('compare.two.rho', {
              rho: number(rho),
              count: String(count),
              low: number(interval[0]),
              high: number(interval[1]),
            }),
        interval !== null && interval[0] < 0 && interval[1] > 0
          ? t('compare.two.unsure')
          : t('compare.two.little', { count: String(count) }),
        influential === null
          ? ''
          : t('compare.two.influential', {
              name: compareName(sheets, influential.region),
              rho: number(influential.rhoWithout),
            }),
      ]
        .filter((text) => text !== '')
        .join(' ')}
    </p>
  );
}

function Scatter({ sheets, comparison, two: { points }, label }: TwoProps & { readonly label: string }) {
  const { regions } = comparison;
  const at = points.map(({ region, x, y }) => ({
    region,
    pin: pinOf(regions, region),
    name: sheets.locale.texts.regions[region]?.label ?? region,
    x: MARGIN + x * (100 - 2 * MARGIN),
    y: 100 - MARGIN - y * (100 - 2 * MARGIN),
  }));
  // The chosen are named before all others.
  const byImportance = [...at.filter(({ pin }) => pin !== null), ...at.filter(({ pin }) => pin === null)];
  return (
    <svg class="scatter" role="img" aria-label={label}>
      <line class="axis" x1="0" x2="100%" y1="100%" y2="100%" />
      <line class="axis" x1="0" x2="0" y1="0" y2="100%" />
      {at.map(({ region, pin, x, y }) =>
        pin === null ? (
          <circle key={region} class="other" cx={`${tenths(x)}%`} cy={`${tenths(y)}%`} r="4" />
        ) : (
          <PinShape key={region} pin={pin} x={`${tenths(x)}%`} y={`${tenths(y)}%`} />
        ),
      )}
      {(Object.keys(SIZES) as (keyof typeof SIZES)[]).map((size) => {
        const { width, height } = SIZES[size];
        const dots = byImportance.map(({ region, name, x, y }) => ({
          key: region,
          x: (x / 100) * width,
          y: (y / 100) * height,
          width: textWidthPx(name, FONT_PX),
        }));
        const placed = placeDotLabels(dots, { width, height, lineHeight: FONT_PX * 1.15, radius: 7 });
        return (
          <g key={size} class={`names-${size}`}>
            {placed.map(({ key, x, y }) => {
              const dot = dots.find((one) => one.key === key);
              const own = at.find(({ region }) => region === key);
              if (dot === undefined || own === undefined) return null;
              return (
                <svg key={key} x={`${tenths((dot.x / width) * 100)}%`} y={`${tenths((dot.y / height) * 100)}%`}>
                  <text
                    class={own.pin === null ? '' : 'chosen-name'}
                    x={tenths(x - dot.x)}
                    y={tenths(y - dot.y)}
                    dy="0.35em"
                  >
                    {own.name}
                  </text>
                </svg>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}
