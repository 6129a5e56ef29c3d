/** What a region's page shows, in words and positions: plain data, made by `describeRegion`. */
import type { IndicatorId, MissingReason, RegionId } from '../../domain/types.ts';
import type { LocatorMapPlace } from '../../map/svg/LocatorMap.tsx';
import type { Strip } from '../../map/strip.ts';
import type { YearBars } from './portrait/yearBars.ts';
import type { RegionScience } from './science/describeScience.ts';

/** One indicator: where the region stands, or why it has no place. */
export interface ProfileRow {
  readonly indicator: IndicatorId;
  readonly name: string;
  /** Its map, with the region pinned. */
  readonly href: string;
  /** Unit and year; the status where it is not the usual one. */
  readonly about: string;
  /** The status alone; '' where it is the usual one. */
  readonly status: string;
  readonly value: ProfileValue;
  /** Median and the country's figure or the share of it, in words. */
  readonly beside: string;
  /** Null when no region has a value. */
  readonly strip: Strip | null;
}

export type ProfileValue =
  | {
      readonly kind: 'value';
      /** Number alone, as in the map's table; its unit is in `about`. */
      readonly text: string;
      /** Of the row on the map's page that says where the number comes from. */
      readonly href: string;
      /** '5th of 20'. */
      readonly rank: string;
      readonly position: number | null;
    }
  | {
      readonly kind: 'missing';
      readonly reason: MissingReason;
      readonly word: string;
      /** The last known figure, or ''. */
      readonly last: string;
    };

/** What stands for a region's capability: one number, its place among all, its years. */
export interface CapabilityFact {
  /** Its row among all indicators. */
  readonly row: ProfileRow;
  /** As in sentences, with what its sign says; null without a value. */
  readonly number: string | null;
  /** What the number is. */
  readonly noun: string;
  /** Place, year, status and the country's own figure. */
  readonly about: string;
  /** Below the strip: who stands at its ends, with the figures, and the median; null where nobody has a value. */
  readonly scale: { readonly low: string; readonly median: string; readonly high: string } | null;
  /** Null where there are too few years. */
  readonly years: YearBars | null;
}

export interface ProfileGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ProfileRow[];
}

/** A small chart of one indicator: `d` of paths in a box of `SPARK` units. */
export interface Spark {
  readonly indicator: IndicatorId;
  readonly name: string;
  readonly href: string;
  readonly unit: string;
  /** Pieces of the region's line. */
  readonly line: string;
  /** Points within today's borders, and within former ones. */
  readonly dots: string;
  readonly oldDots: string;
  readonly median: string;
  readonly from: string;
  readonly to: string;
  /** Last value with its year. */
  readonly last: string;
  /** Change over the comparable years, or why there is none. */
  readonly change: string;
  /** For listeners: first, last, highest. */
  readonly spoken: string;
}

export interface MissingPart {
  readonly reason: MissingReason;
  readonly word: string;
  readonly meaning: string;
  /** '2022: A; B' */
  readonly items: readonly string[];
  /** What the sources' rows say about it, with the indicators that they are about. */
  readonly notes: readonly string[];
}

export interface RegionLink {
  readonly region: RegionId;
  readonly name: string;
  readonly href: string;
}

export interface ComparedRegion extends RegionLink {
  /** The two of them side by side. */
  readonly compareHref: string;
}

export interface AlikeRegion extends ComparedRegion {
  readonly about: string;
}

export interface RegionModel {
  readonly region: RegionId;
  /** Full name, as a heading begins. */
  readonly name: string;
  /** Kind, and since when. */
  readonly kind: string;
  /** How many live there, with the year; null where no source says so. */
  readonly size: { readonly text: string; readonly href: string } | null;
  /** What its borders were: sentences without full stops. */
  readonly formerly: readonly string[];
  /** Sentences without full stops. */
  readonly about: readonly string[];
  /** The first sentence about its figures: title of its picture. */
  readonly lead: string;
  readonly notable: readonly string[];
  /** Null where the country has no indicator that stands for it. */
  readonly capability: CapabilityFact | null;
  /** Null for a country without registers. */
  readonly science: RegionScience | null;
  /** Sheets of A4 that it takes: with many records, the indicators have the second one. */
  readonly sheetCount: 1 | 2;
  readonly groups: readonly ProfileGroup[];
  /** First indicator of each group that has a value: what a picture shows. */
  readonly leadRows: readonly ProfileRow[];
  readonly sparks: readonly Spark[];
  readonly missing: readonly MissingPart[];
  /** Where others are chosen to stand beside it. */
  readonly compareHref: string;
  readonly neighbours: readonly ComparedRegion[];
  readonly alike: readonly AlikeRegion[];
  readonly places: readonly LocatorMapPlace[];
  /** Sources of all figures on the page, each once. */
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}
