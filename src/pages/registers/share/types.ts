/** What the share panel of a register's page is told: what every page tells its panel, and how to speak of what a filter leaves. */
import type { Language, RegionId, Topic } from '../../../domain/types.ts';
import type { MatrixPicture } from '../../../export/matrixPicture.tsx';
import type { SiteTexts, Texts } from '../../../i18n/texts.ts';
import type { Choice, Facet } from '../../../records/filter/filter.ts';
import type { RegisterKey } from '../../../records/recordsState.ts';
import type { SharedFileContents } from '../../share/sharedFile.ts';

/** `share.json` beside the page. */
export interface RegisterFile extends SharedFileContents {
  /** Null for a page that shows no records. */
  readonly records: {
    readonly register: RegisterKey;
    readonly told: Readonly<Record<Language, ToldRecords>>;
    /** By id, in the page's language. */
    readonly names: Readonly<Record<string, string>>;
    /** Why there is nothing to take away, where the filter leaves nothing. */
    readonly nothing: string;
  } | null;
  readonly drawn: DrawnPage;
}

/** A register in one language, as sentences and pictures speak of it. */
export interface ToldRecords {
  readonly title: string;
  /** What the page says of itself in a sentence or two. */
  readonly description: string;
  /** Whose it is, and of which release. */
  readonly source: string;
  /** All questions of its filter, whatever is asked. */
  readonly facets: readonly ToldFacet[];
  /** Records in all. */
  readonly total: number;
  /** What records of no region answer: that they are of the whole country, or outside of its regions. */
  readonly elsewhere: Pick<Choice, 'value' | 'label'> | null;
  readonly texts: DrawnPage['texts'];
}

export interface ToldFacet extends Pick<Facet, 'key' | 'label'> {
  readonly choices: readonly Pick<Choice, 'value' | 'label'>[];
}

/** What pictures of the page are drawn from. */
export interface DrawnPage {
  /** Of a file, without what says its kind. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly release: string;
  readonly topic: Topic;
  readonly texts: Pick<Texts, 'language' | 'messages'> & {
    readonly site: Pick<SiteTexts, 'title' | 'publisher' | 'publisherShort'>;
  };
  /** Names from long to short. */
  readonly regions: readonly { readonly region: RegionId; readonly labels: readonly string[] }[];
  /** A table that is its picture; null where it is drawn as a map. */
  readonly matrix: Omit<MatrixPicture, 'topic' | 'title' | 'foot'> | null;
  /** Of the country's shapes, relative to the page. */
  readonly catalogue: string;
}

/** The records that the page shows. */
export interface ShownRecords {
  /** Of each, as its `data-answers` has them. */
  readonly answers: readonly (readonly string[])[];
  /** Their names in the page's language. */
  readonly names: readonly string[];
}
