/**
 * What all region pages of a language share: each indicator's latest year as its map describes it,
 * and where every region stands. Made once, read twenty times.
 */
import type { ChangeRules } from '../../domain/change.ts';
import type { Registers } from '../../domain/registers.ts';
import { percentilesOf, regionProfile, type IndicatorFact } from '../../domain/regionProfile.ts';
import type { Percentiles } from '../../domain/similarity.ts';
import type { Dataset, IndicatorId, RegionId } from '../../domain/types.ts';
import type { HumanUnit } from '../../i18n/humanValue.ts';
import type { Locale } from '../../i18n/locale.ts';
import { plainName } from '../../i18n/plainName.ts';
import { contextRules, createContext, type Context } from '../../map/describe/context.ts';
import type { Geography } from '../../domain/geography.ts';
import { describeStrip, type Strip } from '../../map/strip.ts';
import { encodeView } from '../../view/codec.ts';
import { defaultView, latestYearOf, type ViewContext } from '../../view/defaults.ts';
import type { PageLink } from '../../view/pageLinks.ts';
import type { View } from '../../view/view.ts';
import { quotientColumns, type QuotientColumn } from '../strengths/quotients.ts';

export interface IndicatorSheet {
  readonly context: Context;
  readonly strip: Strip | null;
  readonly human: HumanUnit;
  readonly name: string;
  /** Noun phrase of the quantity, as in findings. */
  readonly subject: string;
  /** Name within a sentence. */
  readonly plain: string;
}

/** What a country's pages are written from. */
export interface SheetSources {
  /** With all series loaded. */
  readonly dataset: Dataset;
  readonly registers: Registers;
  readonly geography: Geography;
  readonly context: ViewContext;
}

export interface RegionSheets {
  readonly dataset: Dataset;
  readonly registers: Registers;
  readonly geography: Geography;
  readonly viewContext: ViewContext;
  readonly locale: Locale;
  /** All pages of the site. */
  readonly pages: readonly PageLink[];
  readonly quotients: readonly QuotientColumn[];
  readonly indicators: ReadonlyMap<IndicatorId, IndicatorSheet>;
  readonly profiles: ReadonlyMap<RegionId, readonly IndicatorFact[]>;
  readonly percentiles: ReadonlyMap<RegionId, Percentiles>;
}

export function createSheets(
  { dataset, registers, geography, context: viewContext }: SheetSources,
  locale: Locale,
): RegionSheets {
  const standard = defaultView(viewContext, locale.texts.language);
  const indicators = viewContext.indicators
    .filter(({ years }) => years.length > 0)
    .map(
      (entry) =>
        [
          entry.id,
          sheetOf(createContext(dataset, { ...standard, indicator: entry.id, year: latestYearOf(entry) }, locale)),
        ] as const,
    );
  const profiles = new Map(dataset.regions.map(({ id }) => [id, regionProfile(dataset, id)]));
  return {
    dataset,
    registers,
    geography,
    viewContext,
    locale,
    pages: viewContext.pages ?? [],
    quotients: quotientColumns(dataset, registers),
    indicators: new Map(indicators),
    profiles,
    percentiles: new Map([...profiles].map(([id, profile]) => [id, percentilesOf(profile)])),
  };
}

function sheetOf(context: Context): IndicatorSheet {
  const { indicator, locale } = context;
  const words = locale.texts.indicators[indicator.id];
  if (words === undefined) throw new Error(`indicator without texts: ${indicator.id}`);
  return {
    context,
    strip: describeStrip(context),
    human: context.human,
    name: words.short,
    plain: plainName(words),
    subject: words.human,
  };
}

/** @throws Error for an indicator without years: no profile names one */
export function sheetFor({ indicators }: RegionSheets, indicator: IndicatorId): IndicatorSheet {
  const sheet = indicators.get(indicator);
  if (sheet === undefined) throw new Error(`no sheet: ${indicator}`);
  return sheet;
}

/** How changes of an indicator are told. */
export function rulesFor(sheets: RegionSheets, indicator: IndicatorId): ChangeRules {
  return contextRules(sheetFor(sheets, indicator).context);
}

/** @param root from the page up to the site's folder */
export function mapHref({ viewContext, locale }: RegionSheets, root: string, change: Partial<View>): string {
  const { path, query } = encodeView({ ...defaultView(viewContext, locale.texts.language), ...change }, viewContext);
  return `${root}${path}${query}`;
}
