/** What the data page is drawn from: facts about the data, not the figures themselves. */
import type { CoverageRun, DatasetExtent, YearCoverage } from '../../domain/coverage.ts';
import type { Registers } from '../../domain/registers.ts';
import type { Indicator, IndicatorId, Region } from '../../domain/types.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { PageLink } from '../../view/pageLinks.ts';

/** A column of a published table; columns that differ only by language are one. */
export interface ColumnFacts {
  /** As in the file's head: `name_kk, name_ru, name_en`. */
  readonly name: string;
  /** Part of the message key: `name`; `text` where the columns are named by the language alone. */
  readonly key: string;
  readonly type: 'string' | 'number' | 'integer' | 'year' | 'list';
  /** Between the items of a list. */
  readonly separator: string;
  /** English, of the schema: for a column that no message explains yet. */
  readonly description: string;
}

export interface DownloadFacts {
  /** Relative to the site's folder. */
  readonly path: string;
  /** Message `data.file.{key}`. */
  readonly key: string;
  readonly bytes: number;
  /** English title of the schema, for a table that no message describes yet. */
  readonly title: string;
  /** Empty for what is no table. */
  readonly columns: readonly ColumnFacts[];
}

/** What rests on a source, or what a note concerns. */
export interface Use<Id extends string> {
  readonly id: Id;
  readonly indicators: readonly IndicatorId[];
}

export interface IndicatorCoverage {
  readonly indicator: Indicator;
  readonly years: readonly YearCoverage[];
  readonly runs: readonly CoverageRun[];
}

/** What is published, as the page speaks of it. */
export interface PublishedFacts {
  readonly downloads: readonly DownloadFacts[];
  readonly sources: readonly Use<string>[];
  readonly notes: readonly Use<string>[];
  /** Of data and boundaries: those that message `data.licence.{id}` explains, and where they can be read. */
  readonly licences: readonly { readonly id: string; readonly url: string }[];
}

export interface DataState extends PublishedFacts {
  readonly locale: Locale;
  /** From the page up to the site's folder. */
  readonly root: string;
  /** All pages of the site. */
  readonly pages: readonly PageLink[];
  /** Absolute address of this page, where the site's is known. */
  readonly url: string | null;
  readonly release: string;
  /** Code of the country: names of files begin with it. */
  readonly country: string;
  readonly regions: readonly Region[];
  readonly registers: Registers;
  readonly extent: DatasetExtent;
  /** Every indicator, in the order of the chooser. */
  readonly coverage: readonly IndicatorCoverage[];
  /** Address of an indicator's map; its latest year when none is given. */
  readonly mapHref: (indicator: IndicatorId, year?: number) => string;
  /** The indicator and year of the example of a citation: those of the first page. */
  readonly example: { readonly indicator: IndicatorId; readonly year: number };
}

export interface DataPartProps {
  readonly state: DataState;
}
