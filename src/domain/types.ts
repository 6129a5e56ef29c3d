/**
 * The shape of the data: what every other folder relies on. No language, no address, no pixel.
 *
 * An observation has a value *or* a reason why it has none, never both: code that has a `missing`
 * observation in hand finds no `.value` on it to misuse as a zero.
 */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Code of a region as it is today (ISO 3166-2, for example), the join key of everything. */
export type RegionId = Branded<'RegionId'>;
/** Kebab-case id of an indicator: also its file name and its part of the address. */
export type IndicatorId = Branded<'IndicatorId'>;
export type SourceId = Branded<'SourceId'>;
export type NoteId = Branded<'NoteId'>;
export type UnitId = Branded<'UnitId'>;

/** Languages are columns of the text files: adding one is adding a column and a file of formats. */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * Status of a value (SDMX CL_OBS_STATUS): A normal, B break in the series at this year,
 * D definition differs (an old territory, for example), E estimated,
 * I imputed, derived or reconstructed, N not significant (a zero that the source rounded, which is
 * not nothing), P provisional. Several may hold at once; A stands alone (`domain/statuses.ts`).
 */
export const VALUE_STATUSES = ['A', 'B', 'D', 'E', 'I', 'N', 'P'] as const;
export type ValueStatus = (typeof VALUE_STATUSES)[number];

/**
 * Why there is no value (SDMX CL_OBS_STATUS): M cannot exist (the region was not formed yet),
 * L exists but is not collected or not published, O missing, Q suppressed for confidentiality.
 */
export const MISSING_REASONS = ['M', 'L', 'O', 'Q'] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** One input of a computed value: a cell of the table, and where that cell comes from. */
export interface ObservationInput {
  readonly indicator: IndicatorId;
  /** The region whose cell it is, or the country's code. */
  readonly place: string;
  readonly year: number;
  /** In the unit of that indicator. */
  readonly value: number;
  readonly source: SourceId;
  /** Place in that source; `computed` where the input is itself computed. */
  readonly locator: string;
}

interface ObservationBase {
  /** The region of today under whose code the row is filed; for an old territory, its main heir. */
  readonly region: RegionId;
  readonly year: number;
  /** Regions of today that the row covers: one, unless the row is of an old, larger territory. */
  readonly territory: readonly RegionId[];
  readonly source: SourceId;
  /** Place in the source, in the small grammar of docs/tables.md ("table 1, section 5.1"). */
  readonly locator: string;
  readonly notes: readonly NoteId[];
  /** What a computed value was computed from; empty for what a source prints. */
  readonly inputs: readonly ObservationInput[];
}

/**
 * The value by the indicator's own formula, alike in all years: spending ÷ average population, where a
 * source prints spending ÷ population of 1 January, or a percentage with two decimals.
 */
export interface ComparableValue {
  /** In the unit of the indicator; absent where the row's own value is it. */
  readonly value?: number;
  /** One of its inputs breaks in this year. */
  readonly isBreak?: true;
  /** One of its inputs is so small that a ratio to it is no news (`SMALL_BASE` in change.ts). */
  readonly isSmall?: true;
}

export interface PresentObservation extends ObservationBase {
  readonly kind: 'value';
  /** Finite, unrounded, in the unit of the indicator. */
  readonly value: number;
  /** At least one, in alphabetical order; several where several hold: a break and computed, say. */
  readonly statuses: readonly ValueStatus[];
  /** A note calls it a possible mistake of its source: shown, but no fact is told on it alone. */
  readonly isDoubtful?: true;
  /** A note says that it rests on one organisation of the region: it speaks of that rather than of the region. */
  readonly isSingle?: true;
  /** What changes are computed from where the printed figure is of another basis, or rounded; see `ComparableValue`. */
  readonly comparable?: ComparableValue;
}

export interface MissingObservation extends ObservationBase {
  readonly kind: 'missing';
  readonly reason: MissingReason;
}

export type Observation = PresentObservation | MissingObservation;

/** What a unit counts: it decides how a change is told. */
export type UnitKind = 'money' | 'percent' | 'count' | 'plain';

/** A formula as it is read out: a number, a sign (`+ - * / ( )`) or a cell. */
export type FormulaPart =
  | number
  | string
  | {
      readonly indicator: IndicatorId;
      /** The country's own row. */
      readonly isCountry?: true;
      /** So many years before the result. */
      readonly yearsBefore?: number;
      /** Always this year. */
      readonly year?: number;
    };

/** One way to compute a value, and for which years; null: no end on that side. */
export interface FormulaWords {
  readonly from: number | null;
  readonly to: number | null;
  readonly parts: readonly FormulaPart[];
}

/**
 * Totals are drawn as bubbles, ratios are painted: a choropleth of totals would show area. A `share` is
 * a region's part of the country's sum: a total in other words, and drawn like one.
 */
export type IndicatorKind = 'ratio' | 'total' | 'share';
export const TOPICS = ['capability', 'demand', 'progress'] as const;
export type Topic = (typeof TOPICS)[number];

/** Registers whose records are counted by region, each as the indicator of the same name. */
export const COUNTED_REGISTERS = ['needs', 'initiatives'] as const;
export type CountedRegister = (typeof COUNTED_REGISTERS)[number];

export interface Indicator {
  /** What it has no figure for was looked for and not found yet: its source does not lack it. */
  readonly isUnfound?: true;
  readonly id: IndicatorId;
  /** Group in the chooser, a key of `data/groups.csv`. */
  readonly group: string;
  readonly kind: IndicatorKind;
  readonly topic: Topic | 'context';
  /**
   * The register whose records it counts; absent for statistics. A count of what was found says how
   * much was found, not how much there is: 8 is more than 1, and nothing is "none found yet".
   */
  readonly register?: CountedRegister;
  readonly unit: UnitId;
  /** Decimals that the source prints; tables show them all. */
  readonly decimals: number;
  /** Whether more is better; `none` where more is only more. */
  readonly direction: 'up' | 'down' | 'none';
  /** Unit and factor that a reader feels: tenge per resident instead of millions per 100,000. */
  readonly human: { readonly unit: UnitId; readonly factor: number; readonly decimals: number };
  /** Years from which a value may not be compared with those before (besides observations with status B). */
  readonly breaks: readonly number[];
  /** Notes that hold for the whole indicator. */
  readonly notes: readonly NoteId[];
  /** How its computed values come about, the first that fits the year; absent for what only sources print. */
  readonly formula?: readonly FormulaWords[];
  /** Its place among the few that matter first; null for the others. */
  readonly featured: number | null;
  /** The sum of which it is a part; absent for what stands by itself. */
  readonly composition?: CompositionPlace;
  /** Years that have at least one row, ascending. */
  readonly years: readonly number[];
}

/** Ways to divide what is spent on research: by who pays, what for, kind of work, field of science. */
export const COMPOSITIONS = ['sources', 'costs', 'types', 'fields'] as const;
export type CompositionId = (typeof COMPOSITIONS)[number];

export interface CompositionPlace {
  readonly id: CompositionId;
  /** The part within which it lies; itself, where it stands beside the sum; null for a part of the whole. */
  readonly within: IndicatorId | null;
}

export interface Region {
  readonly id: RegionId;
  /** `city` regions are compared with oblasts openly: texts say how many of each there are. */
  readonly kind: 'oblast' | 'city';
  /** First year for which the region exists, or null when it always has within our data. */
  readonly since: number | null;
}

/** All years of one indicator. */
export interface Series {
  readonly indicator: IndicatorId;
  readonly years: readonly number[];
  /** Keyed `${region}/${year}`; read through `observationAt`. */
  readonly observations: ReadonlyMap<string, Observation>;
  /** The country's own row per year, as published: never part of classes, ranks or medians. */
  readonly national: ReadonlyMap<number, NationalObservation>;
  /** Of an indicator that counts records: the records themselves. */
  readonly records?: CountedRecords;
}

/**
 * A record that an indicator counts, as its map draws and lists it: it travels with the indicator's figures, so that
 * a map of marks needs no other file. Ids are those of the registers.
 */
export interface CountedRecord {
  readonly id: string;
  /** The first is its home: its mark stands there. Empty: the whole country. */
  readonly regions: readonly RegionId[];
  /** A key of `geo/towns.csv`; null where none is known. Needs have none. */
  readonly town: string | null;
  readonly name: Readonly<Partial<Record<Language, string>>>;
  /** What it answers to the questions of its register's list: `field.2`, `stage.in-work`. */
  readonly answers: readonly string[];
  /** Broad ones, the main one first; initiatives have none. */
  readonly fields: readonly string[];
  readonly kind: string;
  /** Needs have none. */
  readonly stage: string | null;
  /** ISO 8601, partial where its source is: of the statement, or of the latest event; null where none shows one. */
  readonly date: string | null;
  readonly source: string;
}

interface Named {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
}

export interface CountedRecords {
  readonly register: CountedRegister;
  readonly records: readonly CountedRecord[];
  /** What the records name, each in the order of its list. */
  readonly fields: readonly Named[];
  readonly kinds: readonly Named[];
  /** All words for how sure a record is, the surest first. */
  readonly sureness: readonly Named[];
  /** All of them: how far a circle is filled depends on how many there are. */
  readonly stages: readonly (Named & {
    readonly list: 'chain' | 'ladder';
    readonly order: number;
    readonly isEnd: boolean;
  })[];
  readonly sources: readonly {
    readonly id: string;
    readonly publisher: Readonly<Record<Language, string>>;
    readonly url: string | null;
  }[];
}

export type NationalObservation =
  Omit<PresentObservation, 'region' | 'territory'> | Omit<MissingObservation, 'region' | 'territory'>;

export interface Dataset {
  /** Id of the release (data/RELEASE): texts, figures and pages of one release belong together. */
  readonly release: string;
  /** Code of the country's own rows. */
  readonly country: string;
  readonly defaultIndicator: IndicatorId;
  /** Stands for a region's capability in its portrait. */
  readonly portrait: IndicatorId;
  /** The total that gives circles their size where a ratio is shown (population, as a rule); null: none. */
  readonly sizeIndicator: IndicatorId | null;
  /** In the order of the data file, which is the order of official lists. */
  readonly regions: readonly Region[];
  readonly indicators: readonly Indicator[];
  /** Regions so unlike the rest that one often looks at the rest alone; they go together. */
  readonly withoutPreset: readonly RegionId[];
  /** Only the indicators that were loaded. */
  readonly series: ReadonlyMap<IndicatorId, Series>;
}

/** Wrong data or a wrong address is a value, worded by i18n; we throw only for our own mistakes. */
/** What a visitor may have to be told: message `problem.{key}`. */
export type ProblemKey =
  | 'unknown-region'
  | 'too-many-regions'
  | 'bad-number'
  | 'impossible-camera'
  | 'bad-class-count'
  | 'unknown-value'
  | 'unknown-answer'
  | 'too-long'
  | 'words-cut'
  | 'unknown-indicator'
  | 'no-such-year'
  | 'newer-version'
  | 'totals-not-painted'
  | 'bivariate-alone'
  | 'bivariate-same'
  | 'bivariate-total'
  | 'bivariate-count'
  | 'records-on-map'
  | 'data-slow'
  | 'data-not-loaded'
  | 'partly-loaded';

export interface Problem {
  readonly key: ProblemKey;
  /** Where: a query key, a file and line. */
  readonly at: string;
  /** What was found there, cut to 40 characters for display. */
  readonly got: string;
}
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };
