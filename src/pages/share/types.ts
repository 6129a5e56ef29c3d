/** What the share panel offers of a page: made by each page in its own way, shown alike by all. */
import type { Language } from '../../domain/types.ts';
import type { Citations } from '../../export/citation.ts';
import type { PictureSize } from '../../export/PictureFrame.tsx';

export interface Shared {
  /** Of the page. */
  readonly language: Language;
  /** What it is about, for the sheet of the system. */
  readonly title: string;
  /** Absolute address of exactly this view. */
  readonly link: string;
  readonly pictures: readonly SharedPicture[];
  /** What is in the pictures and what not, in words. */
  readonly pictureNote?: string;
  readonly files: readonly SharedFile[];
  /** Sentences and citations in a language: those of others are loaded when they are asked for. */
  readonly words: (language: Language) => Promise<SharedWords>;
  /** Null for a page that cannot be embedded. */
  readonly embed: SharedEmbed | null;
}

export interface SharedPicture {
  readonly key: 'wide' | 'square';
  readonly size: PictureSize;
  /** Without what says the kind of file. */
  readonly name: string;
  readonly svg: () => Promise<string>;
}

export interface SharedFile {
  /** What it is, in the page's language. */
  readonly label: string;
  readonly name: string;
  /** Why there is nothing to put into it, in words; '' where there is. */
  readonly empty: string;
  /** Made here, or an address from which it comes. */
  readonly content: (() => Promise<Blob>) | string;
}

export interface SharedWords {
  readonly sentences: readonly string[];
  readonly citations: Citations;
}

export interface SharedEmbed {
  /** Of the page for frames. */
  readonly src: string;
  readonly height: number;
  /** Of the frame that goes on with new figures. */
  readonly code: string;
  /** Of the frame that stays as a release has it; null where no release keeps it. */
  readonly frozen: { readonly release: string; readonly code: string } | null;
}
