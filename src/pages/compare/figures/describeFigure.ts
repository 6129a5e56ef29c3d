/** One indicator of the chosen regions: where each stands on one scale, how they differ, what became of each. */
import { changeOverYears, isMeasured } from '../../../domain/change.ts';
import { regionalMedian } from '../../../domain/completeness.ts';
import { observationAt } from '../../../domain/dataset.ts';
import { differenceIn } from '../../../domain/difference.ts';
import { specialStatuses } from '../../../domain/statuses.ts';
import type { IndicatorId, RegionId } from '../../../domain/types.ts';
import { isLeftOut, isRoundedZero } from '../../../domain/values.ts';
import { obstacleText } from '../../../i18n/changeObstacle.ts';
import { changeText, sinceText } from '../../../i18n/changeText.ts';
import { differenceText } from '../../../i18n/differenceText.ts';
import { createClasses } from '../../../map/describe/classes.ts';
import { contextRules } from '../../../map/describe/context.ts';
import { labelOfUnit, shownNumber } from '../../../map/describe/numbers.ts';
import { missingKey } from '../../../map/describe/missingWords.ts';
import { statusWord } from '../../../map/describe/statusWords.ts';
import type { Strip } from '../../../map/strip.ts';
import { mapHref, sheetFor, type RegionSheets } from '../../region/sheets.ts';
import type { Comparison } from '../comparison.ts';
import { orderedRegions } from './orderedRegions.ts';

export interface ComparedFigure {
  readonly indicator: IndicatorId;
  readonly name: string;
  /** Unit and year. */
  readonly about: string;
  /** Its map, with the regions pinned. */
  readonly href: string;
  /** All regions on one scale; null where no region has a value. */
  readonly strip: Strip | null;
  /** The middle of the regions, the country, and the middle without those that are unlike all others. */
  readonly beside: readonly BesideFigure[];
  readonly rows: readonly ComparedRow[];
}

export interface BesideFigure {
  readonly kind: 'median' | 'national' | 'without';
  readonly text: string;
  /** 0–1 on the strip's scale; null where it lies beyond it. */
  readonly position: number | null;
}

export interface ComparedRow {
  readonly region: RegionId;
  /** Place among the chosen: its mark and its hue. */
  readonly pin: number;
  /** The number, or the word for why there is none. */
  readonly text: string;
  /** Of its row on the map's page. */
  readonly href: string;
  /** What is special of the figure; ''. */
  readonly status: string;
  readonly position: number | null;
  /** Against the first of the chosen; '' for that one itself. */
  readonly difference: string;
  /** Over the comparable years, or why there is none. */
  readonly change: string;
}

/** @param root from the page up to the site's folder */
export function describeFigure(
  sheets: RegionSheets,
  comparison: Comparison,
  indicator: IndicatorId,
  root: string,
): ComparedFigure {
  const { context, name, strip, human } = sheetFor(sheets, indicator);
  const { locale } = sheets;
  const { t, format } = locale;
  const { series, view } = context;
  const { year } = view;
  const rules = contextRules(context);
  const [reference] = comparison.regions;
  const href = mapHref(sheets, root, { indicator, year, pinned: comparison.regions });
  const changeOf = (region: RegionId): string => {
    const change = changeOverYears(series, region, year, rules);
    if (isMeasured(change)) return `${changeText(change, human, format)} ${sinceText(change, human, locale)}`;
    const reason = obstacleText(change, t);
    return reason === '' ? '' : t('explore.notComparable', { reason });
  };
  return {
    indicator,
    name,
    about: t('region.row.about', { unit: labelOfUnit(context), year: String(year) }),
    href,
    strip,
    beside: besideOf(sheets, indicator),
    rows: orderedRegions(sheets, comparison, indicator).map((region): ComparedRow => {
      const row = observationAt(series, region, year);
      return {
        region,
        pin: comparison.regions.indexOf(region),
        text:
          row?.kind === 'value'
            ? shownNumber(context, row.value, isRoundedZero(row))
            : t(missingKey(context.indicator, row?.reason ?? 'O')),
        href: `${href}#n-${region}`,
        status: row?.kind === 'value' && specialStatuses(row).length > 0 ? statusWord(row, locale) : '',
        position: strip?.positions.get(region) ?? null,
        difference:
          reference === undefined || region === reference
            ? ''
            : differenceText(differenceIn(series, region, reference, year, rules), human, locale),
        change: row?.kind === 'value' ? changeOf(region) : '',
      };
    }),
  };
}

function besideOf(sheets: RegionSheets, indicator: IndicatorId): readonly BesideFigure[] {
  const { dataset, locale } = sheets;
  const { t, texts } = locale;
  const { context, strip } = sheetFor(sheets, indicator);
  if (strip === null || context.indicator.kind === 'share') return [];
  const rows = context.drawn.map(({ observation }) => observation);
  const axis = createClasses(context)?.axis;
  const median = strip.median === null ? null : regionalMedian(rows);
  const without = regionalMedian(rows.filter((row) => !isLeftOut(row, dataset.withoutPreset)));
  const { national } = context;
  return [
    ...(median === null
      ? []
      : [
          {
            kind: 'median' as const,
            text: t('explore.legend.medianShort', { value: shownNumber(context, median) }),
            position: strip.median,
          },
        ]),
    ...(national?.kind !== 'value'
      ? []
      : [
          {
            kind: 'national' as const,
            text: t('region.row.national', { value: shownNumber(context, national.value) }),
            position: strip.national,
          },
        ]),
    ...(without === null || median === null || dataset.withoutPreset.length === 0
      ? []
      : [
          {
            kind: 'without' as const,
            text: t('compare.median.without', {
              without: texts.site.withoutPreset,
              value: shownNumber(context, without),
            }),
            position: axis?.position(without) ?? null,
          },
        ]),
  ];
}
