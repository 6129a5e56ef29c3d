/**
 * Indicator × year × region in one picture: a row per indicator, a column per year, a square per
 * region, always in the same place. A cell that looks like another is the same symbol, so the whole
 * picture costs a few kilobytes. Words: `CoverageWords`.
 */
import { scaleBand, type ScaleBand } from 'd3-scale';
import { COVERAGE_KINDS, type CoverageKind, type YearCoverage } from '../../domain/coverage.ts';
import type { Locale } from '../../i18n/locale.ts';
import { TableBox } from '../../ui/TableBox.tsx';
import { groupsOf } from './groups.ts';
import type { IndicatorCoverage, DataPartProps } from './types.ts';

/** Side of a square and distance of two, px: a letter of the smallest text is as wide. */
const SIDE = 5;
const STEP = 6;
/** Between two years, and around the squares of a cell. */
const GAP = 5;
const PADDING = 3;

export function CoveragePicture({ state }: DataPartProps) {
  const { locale, coverage, regions, extent } = state;
  const { t, texts, format } = locale;
  if (extent.years === null) return null;
  const { from, to } = extent.years;
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const grid = coverageGrid(regions.length);
  const symbols = symbolsOf(coverage);
  const width = years.length * grid.cellWidth;
  const x = scaleBand(years, [0, width]);
  const label = t('data.coverage.picture', {
    indicators: t('explore.indicator.count', { n: extent.indicators, count: String(extent.indicators) }),
    years: format.yearRange(from, to),
  });
  return (
    <>
      <p>{t('data.coverage.about')}</p>
      <Legend
        locale={locale}
        kinds={shownKinds(coverage)}
        hasOld={coverage.some(({ years: all }) => all.some((one) => one.hasOldTerritories))}
      />
      <TableBox class="coverage" label={t('data.coverage.short')}>
        <div role="img" aria-label={label}>
          <svg class="symbols" width="0" height="0">
            {[...symbols].map(([key, { id, kinds }]) => (
              <symbol key={key} id={id} overflow="visible">
                <Squares kinds={kinds} columns={grid.columns} />
              </symbol>
            ))}
          </svg>
          {groupsOf(coverage).map(({ group, members }) => (
            <div key={group}>
              <div class="coverage-row coverage-head">
                <span>{texts.groups[group]}</span>
                <YearAxis x={x} width={width} />
              </div>
              {members.map(({ indicator, years: known }) => (
                <div key={indicator.id} class="coverage-row">
                  <span>{texts.indicators[indicator.id]?.short}</span>
                  <svg width={width} height={grid.cellHeight} data-indicator={indicator.id}>
                    {known.map((year) => (
                      <Cell
                        key={year.year}
                        symbol={symbols.get(keyOf(year))?.id ?? ''}
                        x={x(year.year) ?? 0}
                        isOld={year.hasOldTerritories}
                        {...grid}
                      />
                    ))}
                  </svg>
                </div>
              ))}
            </div>
          ))}
        </div>
      </TableBox>
      <details class="disclosure">
        <summary>{t('data.coverage.key')}</summary>
        <Key state={state} grid={grid} />
      </details>
    </>
  );
}

/** The years again above each group: a column is as long as the page. */
function YearAxis({ x, width }: { x: ScaleBand<number>; width: number }) {
  return (
    <svg width={width} height="20">
      {x.domain().map((year) => (
        <text key={year} x={(x(year) ?? 0) + x.bandwidth() / 2} y="14">
          {year}
        </text>
      ))}
    </svg>
  );
}

/** Each region beside a cell in which only its square is filled. */
function Key({ state: { locale, regions }, grid }: DataPartProps & { grid: Grid }) {
  const rows = Math.ceil(regions.length / grid.columns);
  const [width, height] = [grid.columns * STEP - 1, rows * STEP - 1];
  const all = regions.map((_, index) => square(index, grid.columns)).join('');
  return (
    <ul class="coverage-key">
      {regions.map(({ id }, index) => (
        <li key={id}>
          <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
            {index === 0 ? <path id="all-squares" class="faint" d={all} /> : <use href="#all-squares" />}
            <path class="k-published" d={square(index, grid.columns)} />
          </svg>
          {locale.texts.regions[id]?.short}
        </li>
      ))}
    </ul>
  );
}

function square(index: number, columns: number): string {
  return mark('published', (index % columns) * STEP, Math.floor(index / columns) * STEP);
}

interface Grid {
  readonly columns: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
}

/** A little wider than high: 20 regions stand 5 by 4, 7 stand 3 by 3. */
export function coverageGrid(regions: number): Grid {
  const columns = Math.min(8, Math.max(1, Math.ceil(Math.sqrt(regions))));
  const rows = Math.ceil(regions / columns);
  return {
    columns,
    // At least as wide as the year above it.
    cellWidth: Math.max(34, columns * STEP - 1 + GAP),
    cellHeight: rows * STEP - 1 + 2 * PADDING,
  };
}

function Cell({
  symbol,
  x,
  isOld,
  columns,
  cellWidth,
  cellHeight,
}: Grid & { symbol: string; x: number; isOld: boolean }) {
  const left = x + (cellWidth - (columns * STEP - 1)) / 2;
  return (
    <>
      <use href={`#${symbol}`} x={left} y={PADDING} />
      {isOld && <path class="old" d={`M${left} ${cellHeight - 0.5}h${columns * STEP - 1}`} />}
    </>
  );
}

function Squares({ kinds, columns }: { kinds: readonly CoverageKind[]; columns: number }) {
  return (
    <>
      {COVERAGE_KINDS.filter((kind) => kind !== 'none' && kinds.includes(kind)).map((kind) => (
        <path
          key={kind}
          class={`k-${kind}`}
          d={kinds
            .map((one, index) =>
              one === kind ? mark(kind, (index % columns) * STEP, Math.floor(index / columns) * STEP) : '',
            )
            .join('')}
        />
      ))}
    </>
  );
}

/** Filled, framed, or one of the map's four hatches: a dot, lines to the right, upright, to the left. */
function mark(kind: CoverageKind, x: number, y: number): string {
  switch (kind) {
    case 'published':
      return `M${x} ${y}h${SIDE}v${SIDE}h-${SIDE}z`;
    case 'computed':
      return `M${x + 0.75} ${y + 0.75}h3.5v3.5h-3.5z`;
    case 'M':
      return `M${x + SIDE / 2} ${y + SIDE / 2}h0`;
    case 'L':
      return `M${x + 0.5} ${y + SIDE - 0.5}l4-4`;
    case 'O':
      return `M${x + SIDE / 2} ${y + 0.5}v4`;
    case 'Q':
      return `M${x + 0.5} ${y + 0.5}l4 4`;
    case 'none':
      return '';
  }
}

function Legend({ locale: { t }, kinds, hasOld }: { locale: Locale; kinds: readonly CoverageKind[]; hasOld: boolean }) {
  return (
    <ul class="coverage-legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <svg viewBox={`-1 -1 ${SIDE + 2} ${SIDE + 2}`} width="18" height="18" aria-hidden="true">
            <path class={`k-${kind}`} d={mark(kind, 0, 0)} />
          </svg>
          {t(`data.kind.${kind}`)}
        </li>
      ))}
      {hasOld && (
        <li>
          <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
            <path class="old" d="M1 15h16" />
          </svg>
          {t('data.coverage.old')}
        </li>
      )}
    </ul>
  );
}

function shownKinds(coverage: readonly IndicatorCoverage[]): readonly CoverageKind[] {
  const present = new Set(coverage.flatMap(({ years }) => years.flatMap(({ kinds }) => kinds)));
  return COVERAGE_KINDS.filter((kind) => present.has(kind));
}

function keyOf({ kinds }: YearCoverage): string {
  return kinds.join();
}

function symbolsOf(coverage: readonly IndicatorCoverage[]) {
  const symbols = new Map<string, { readonly id: string; readonly kinds: readonly CoverageKind[] }>();
  for (const { years } of coverage) {
    for (const year of years) {
      const key = keyOf(year);
      if (!symbols.has(key)) symbols.set(key, { id: `c${symbols.size}`, kinds: year.kinds });
    }
  }
  return symbols;
}
