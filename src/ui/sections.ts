/** The site's sections, in the order of its navigation. Adding one is a line here and a message. */

/** Message `common.nav.{key}`. */
export type SectionKey = 'map' | 'regions' | 'registers' | 'data';

export interface Section {
  readonly key: SectionKey;
  /** Folder below that of a language, with a slash at the end; '' for its first page. */
  readonly folder: string;
}

export const SECTIONS: readonly Section[] = [
  { key: 'map', folder: '' },
  { key: 'regions', folder: 'region/' },
  { key: 'registers', folder: 'registers/' },
  { key: 'data', folder: 'data/' },
];
