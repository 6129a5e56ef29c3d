/**
 * All wording of one language that a page needs: plain JSON, compiled from `data/*.csv` and
 * `messages.csv`, loaded by the page beside the figures (`figureTexts.ts`: those of an indicator come with its figures).
 */
import type { Language, UnitKind } from '../domain/types.ts';
import type { PluralCategory } from './formats/types.ts';

/** A message compiled by Lingui: a string, or a token list for ICU arguments and plurals. */
export type CompiledMessage = string | readonly unknown[];

export interface RegionTexts {
  readonly full: string;
  readonly short: string;
  readonly label: string;
  /** Settled short form, or '' where the language has none. */
  readonly abbreviation: string;
  /** `full` in the genitive and in the locative as a sentence needs them. */
  readonly genitive: string;
  readonly locative: string;
  readonly synonyms: readonly string[];
}

export interface UnitTexts {
  readonly kind: UnitKind;
  /** Power of ten of one unit of money: 6 for millions. */
  readonly scale: number;
  /** After many, and alone as a label: "mln ₸ per 100,000 inhabitants", "universities". */
  readonly text: string;
  /** After other numbers, where the word changes with them: "university". */
  readonly forms?: Readonly<Partial<Record<PluralCategory, string>>>;
  /** Shortest form, for table heads and the legend. */
  readonly short: string;
}

export interface IndicatorTexts {
  readonly name: string;
  readonly short: string;
  /** Noun phrase of the quantity in human units ("R&D spending per resident"). */
  readonly human: string;
  readonly definition: string;
  readonly synonyms: readonly string[];
}

export interface SourceTexts {
  readonly title: string;
  readonly publisher: string;
  /** ISO date, possibly partial (`2025`, `2025-06`), or ''. */
  readonly published: string;
  readonly url: string;
  /** Of the file with the figures; `{file}` stands for the file that a place in the source names; or ''. */
  readonly fileUrl: string;
  readonly licence: string;
  readonly retrieved: string;
}

export interface SiteTexts {
  readonly title: string;
  readonly publisher: string;
  /** As the head of a page has it. */
  readonly publisherShort: string;
  readonly publisherUrl: string;
  readonly description: string;
  readonly boundariesCredit: string;
  readonly dataLicence: string;
  /** Name of the switch that leaves out `Dataset.withoutPreset`; '' without one. */
  readonly withoutPreset: string;
  readonly contact: string;
}

export interface Texts {
  readonly language: Language;
  readonly site: SiteTexts;
  /** By region id, and the country under its own code. */
  readonly regions: Readonly<Record<string, RegionTexts>>;
  readonly groups: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<string, UnitTexts>>;
  readonly indicators: Readonly<Record<string, IndicatorTexts>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, SourceTexts>>;
  /** Only the messages of the page that asked (and `common.*`). */
  readonly messages: Readonly<Record<string, CompiledMessage>>;
}
