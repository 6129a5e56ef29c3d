/**
 * What a map shows, in full: both renderers, the table, the legend and the spoken texts read this
 * and nothing else, so eye and ear cannot disagree. Made by `describeMap`. Plain data, no pixel.
 */
import type { CountedRegister, IndicatorId, Language, MissingReason, RegionId, Topic } from '../domain/types.ts';
import type { CountryAloneModel } from './alone/countryAloneModel.ts';
import type { RecordMark } from './marks/recordMarks.ts';
import type { Ramp, Shade } from './palette.ts';

/** What all legends say besides what they are of. */
interface LegendWords {
  readonly missing: readonly MissingEntry[];
  /** Which regions the visitor leaves out; '' for none. */
  readonly leftOut: string;
  /** Whose figures rest on one organisation, where some do. */
  readonly hollow?: string;
}

export type Fill =
  /** A class of the choropleth; `shade` is the step of the ramp that it is drawn in. */
  | { readonly kind: 'class'; readonly index: number; readonly shade: Shade }
  /** Hatch by kind: direction and word differ, never a colour of the ramp. */
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  /** Two indicators at once: thirds of the first (x) and of the second (y), 0 lowest. */
  | { readonly kind: 'bivariate'; readonly x: ThirdIndex; readonly y: ThirdIndex }
  /** Land under bubbles: carries no value. */
  | { readonly kind: 'land' }
  /** An outline on paper: of a region of which no record is found yet. */
  | { readonly kind: 'none' };
export type ThirdIndex = 0 | 1 | 2;

/** One drawn territory: a region of today, or an old one that covers several. */
export interface TerritoryMark {
  /** `KZ-10` or `KZ-19+KZ-33`: also its `data-region`. */
  readonly key: string;
  readonly regions: readonly RegionId[];
  /** The region whose row this is. */
  readonly region: RegionId;
  readonly fill: Fill;
  /** 0–1: share of the largest bubble's *area*; null without one. */
  readonly bubble: number | null;
  /** 0–1: share of the largest Dorling circle's area; null where there is nothing to size it by. */
  readonly circle: number | null;
  readonly value: number | null;
  readonly reason: MissingReason | null;
  /** Name variants from long to short; the first that fits is drawn. */
  readonly labels: readonly string[];
  /** Number under the name, as few digits as tell the regions apart; '' without value. */
  readonly labelValue: string;
  /** The number on a tile, alike on all tiles: in the legend's unit, or in `MapModel.tileUnit`. */
  readonly tileValue: string;
  readonly name: string;
  /** The whole sentence for tooltip and speech: name, value with unit, year, rank, status. */
  readonly spoken: string;
  readonly pinned: boolean;
  /** Which of the marks of `pinMarks.ts` it has: its place among the pinned, from 0; null unless pinned. */
  readonly pin: number | null;
  /** Left out of breaks, medians and ranks by the visitor. */
  readonly leftOut: boolean;
  /** The headline names it. */
  readonly inHeadline: boolean;
  /** Its figure rests on one organisation: colour or bubble are drawn hollow. */
  readonly isHollow?: true;
}

export interface LegendBand {
  readonly index: number;
  readonly shade: Shade;
  /** 0–1 along the legend's axis. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Bounds in words: '200–710', 'below 41', '1,800 and above'. */
  readonly text: string;
}

export interface LegendTick {
  readonly position: number;
  readonly text: string;
  readonly kind: 'end' | 'break';
  /** 0, or 1 where the text of a nearer tick has its place. */
  readonly row: 0 | 1;
}

export interface LegendDot {
  readonly key: string;
  readonly position: number;
  readonly shade: Shade;
  readonly pinned: boolean;
  readonly pin: number | null;
  /** Stacking level above the axis: dots that would overlap stand on each other. */
  readonly level: number;
}

export interface MissingEntry {
  readonly reason: MissingReason;
  readonly word: string;
  readonly count: number;
  /** Names of the regions, so that a gap is never anonymous. */
  readonly names: string;
}

export interface ChoroplethLegendModel extends LegendWords {
  readonly kind: 'choropleth';
  readonly scale: 'log' | 'linear';
  readonly bands: readonly LegendBand[];
  readonly ticks: readonly LegendTick[];
  readonly dots: readonly LegendDot[];
  readonly levels: number;
  readonly median: { readonly position: number; readonly text: string } | null;
  /** How the classes were made, from which years, in words. */
  readonly method: string;
}

export interface BubbleLegendModel extends LegendWords {
  readonly kind: 'bubbles';
  /** Nested circles, largest first; `area` as `TerritoryMark.bubble`. */
  readonly sizes: readonly { readonly area: number; readonly text: string }[];
  readonly method: string;
}

/** One side of the bivariate legend: an indicator with its thirds. */
export interface BivariateAxis {
  readonly title: string;
  /** Shortest form of the unit, since the title often says it, and the year. */
  readonly unit: string;
  readonly scale: 'log' | 'linear';
  /** 0–1, ascending: where the thirds meet. */
  readonly breaks: readonly number[];
  /** The third that each part between the breaks is; one more than breaks. */
  readonly thirds: readonly ThirdIndex[];
  /** Numbers at the ends and at the breaks. */
  readonly ticks: readonly { readonly position: number; readonly text: string }[];
}

/** One of the nine kinds of region. */
export interface BivariateCell {
  readonly x: ThirdIndex;
  readonly y: ThirdIndex;
  /** What it says of the two: 'first low, second high'. */
  readonly words: string;
  readonly count: number;
}

export interface BivariateLegendModel extends LegendWords {
  readonly kind: 'bivariate';
  readonly x: BivariateAxis;
  readonly y: BivariateAxis;
  readonly dots: readonly {
    readonly key: string;
    readonly name: string;
    /** 0–1 along the axes, y upwards. */
    readonly x: number;
    readonly y: number;
    readonly pinned: boolean;
    readonly pin: number | null;
  }[];
  /** All nine, from the top row down, each from left to right. */
  readonly cells: readonly BivariateCell[];
  /** Words for the corners of the plot. */
  readonly corners: {
    readonly highHigh: string;
    readonly lowLow: string;
    readonly highLow: string;
    readonly lowHigh: string;
  };
  readonly method: string;
}

/** An answer that leaves some of the records. */
export interface RecordsLegendEntry {
  /** `field.2`, as addresses and lists have it. */
  readonly answer: string;
  /** The look of these records, where it is one. */
  readonly mark: RecordMark | null;
  readonly name: string;
  /** Records that give it, of those that the other answers leave. */
  readonly count: number;
  /** The filter after a press on it: with it, or without it where it is chosen. */
  readonly only: string;
  readonly isChosen: boolean;
}

/** One mark a record: the legend counts them, and is their filter. */
export interface RecordsLegendModel extends LegendWords {
  readonly kind: 'records';
  readonly groups: readonly {
    readonly question: string;
    readonly title: string;
    readonly entries: readonly RecordsLegendEntry[];
  }[];
  readonly isFiltered: boolean;
  /** What a mark is. */
  readonly method: string;
}

/** A record in words. */
export interface DescribedRecord {
  /** Also the fragment of its place in the register. */
  readonly id: string;
  readonly mark: RecordMark;
  /** The first is its home: there its mark stands. */
  readonly regions: readonly RegionId[];
  /** A key of `geo/towns.csv`, by which a zoomed map finds its place. */
  readonly town: string | null;
  readonly name: string;
  /** Where the name is in another language than the map. */
  readonly language?: Language;
  /** Stage, kind and date. */
  readonly facts: string;
  readonly source: { readonly name: string; readonly url: string | null };
  /** Whether the filter leaves it: all others are pale. */
  readonly isAsked: boolean;
}

export interface RecordsModel {
  readonly register: CountedRegister;
  /** Like by like; a region without any is not in it. A record of several regions has its mark at home, a ring elsewhere. */
  readonly byRegion: ReadonlyMap<RegionId, readonly DescribedRecord[]>;
  readonly national: readonly DescribedRecord[];
  /** Of the country: a record of two regions once. */
  readonly total: number;
  readonly shown: number;
  /** What is asked for, in words; '' for all. */
  readonly asked: string;
  /** The same as addresses have it. */
  readonly only: string;
  /** What the address asks for and no record answers. */
  readonly unknown: readonly string[];
}

/** Where one number comes from. */
export interface Provenance {
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    /** Of the file with the figure, else of the source; '' where there is none. */
    readonly url: string;
    readonly retrieved: string;
    /** A document that is not on the web: the place in it is all there is. */
    readonly isDocument: boolean;
  };
  /** As it is stored, in the unit of the source, with its digits; '' without a value. */
  readonly exact: string;
  readonly locator: string;
  /** `code`: the letters as a file has them, `B;I`. */
  readonly status: { readonly code: string; readonly word: string; readonly meaning: string };
  /** How a computed value came about: 'R&D spending ÷ population × 100,000'; '' for a printed one. */
  readonly formula: string;
  /** The cells of a computed value, each with its own place in its own source. */
  readonly inputs: readonly {
    /** Distinguishes the inputs of one value. */
    readonly key: string;
    readonly indicator: IndicatorId;
    readonly year: number;
    /** With the place where it is another than that of the value. */
    readonly name: string;
    readonly text: string;
    readonly source: string;
    readonly url: string;
    readonly locator: string;
  }[];
  readonly notes: readonly string[];
}

export interface TableRow {
  readonly region: RegionId;
  /** Territory it is drawn as. */
  readonly key: string;
  readonly name: string;
  readonly rank: number | null;
  /** '3', '3–4', or '' when unranked. */
  readonly rankText: string;
  /** '5th of 20', '' when unranked. */
  readonly rankLong: string;
  readonly value: number | null;
  /** Number alone; the unit stands in the table's head. Without a value: the word for why. */
  readonly valueText: string;
  readonly valueWithUnit: string;
  readonly year: number;
  /** Position of the value on the legend's axis, 0–1, for the dot strip; null without one. */
  readonly position: number | null;
  /** The second indicator's number, or the word for why there is none; '' with one indicator. */
  readonly secondText: string;
  readonly fill: Fill;
  readonly status: string;
  /** The letters as a file has them: `A`, `B;I`, or the reason. */
  readonly statusCode: string;
  /** Relative change since the last comparable year, for sorting; null when there is none. */
  readonly change: number | null;
  readonly changeText: string;
  /** Since which year, or why there is no comparable figure. */
  readonly changeNote: string;
  readonly pinned: boolean;
  readonly pin: number | null;
  readonly leftOut: boolean;
  readonly provenance: Provenance;
}

/**
 * What one should know of a year before choosing it: the series breaks, some territory is an old
 * one, some value is computed or reconstructed, some region has no value, none has one.
 */
export type YearMark = 'break' | 'old' | 'computed' | 'partial' | 'empty';

/** What the area of circles stands for where the legend's own figures do not say it. */
export interface CircleScale {
  /** Sum of `TerritoryMark.circle` over the territories of the fullest pooled year. */
  readonly fullest: number;
  /** In words: of what, and of which year. */
  readonly title: string;
  /** Nested circles, largest first; empty where all are of one size, or where the legend has them. */
  readonly sizes: BubbleLegendModel['sizes'];
}

/** `records`: a mark for each. */
export type DrawnMode = 'choropleth' | 'bubbles' | 'both' | 'bivariate' | 'records';

export interface MapModel {
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly mode: DrawnMode;
  readonly topic: Topic;
  /** What its shades are of: the topic's own ramp, or the one for losses and gains. */
  readonly ramp: Ramp;
  readonly title: string;
  readonly unit: string;
  readonly unitShort: string;
  /** One sentence from the data: headline, page description and the picture's text alternative. */
  readonly headline: string;
  readonly details: readonly string[];
  /** In drawing order: what is drawn later lies above. */
  readonly territories: readonly TerritoryMark[];
  readonly legend: ChoroplethLegendModel | BubbleLegendModel | BivariateLegendModel | RecordsLegendModel;
  /** Null where there is a map to show. */
  readonly alone: CountryAloneModel | null;
  /** What an indicator counts, where it counts records; else null. */
  readonly records: RecordsModel | null;
  /** Where circles have sizes of their own: bubbles over classes, Dorling circles; else null. */
  readonly circles: CircleScale | null;
  /** What 1 on a tile stands for, in words; '' where tiles are in the legend's unit. */
  readonly tileUnit: string;
  /** The second of two indicators; null unless there are two. */
  readonly second: { readonly title: string; readonly unit: string; readonly year: number } | null;
  /** One per region of today, ranked first, unranked last. */
  readonly rows: readonly TableRow[];
  /** What the changes of all rows have in common, said once: 'since 2023', or why there are none. */
  readonly changeNote: string;
  readonly national: {
    readonly valueText: string;
    readonly valueWithUnit: string;
    readonly changeText: string;
    readonly changeNote: string;
    readonly provenance: Provenance;
  } | null;
  /** Notes that bite in this view, each once. */
  readonly notes: readonly string[];
  /** Sources of this view, each once. */
  readonly sources: readonly {
    readonly title: string;
    readonly publisher: string;
    readonly url: string;
    readonly licence: string;
    readonly retrieved: string;
    readonly published: string;
  }[];
  readonly years: readonly { readonly year: number; readonly marks: readonly YearMark[] }[];
}

/** What map, legend and picture draw: without what stands in words beside them. */
export type DrawnModel = Omit<MapModel, 'rows' | 'national' | 'details' | 'notes' | 'changeNote' | 'sources' | 'years'>;

/** What shapes and words on a map are drawn from. */
export type DrawnTerritories = Pick<DrawnModel, 'mode' | 'territories'>;
