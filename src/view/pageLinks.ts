/**
 * The pages of a site as other pages speak of them: what the navigation and the links between pages are made
 * of. Plain data, derived from `pages/registry.ts` when the site is built and sent to browsers with the catalogue,
 * so that no page needs the code of another.
 */
import type { Language, Topic } from '../domain/types.ts';
import type { MessageKey } from '../i18n/messageKeys.ts';

export interface PageLink {
  readonly id: string;
  /** Below the folder of a language, with a slash at the end; '' for its first page. Of several pages the first. */
  readonly folder: string;
  /** Id of the entry that stands for this page in the navigation. */
  readonly section: string;
  /** Message with its name in the navigation; absent where it has no entry of its own. */
  readonly navigation?: MessageKey;
  /** The entry leads to the maps of this topic. */
  readonly topic?: Topic;
  /** It holds what is behind the maps of a topic, which lead to it by this message. */
  readonly related?: RelatedPage;
  /** It is listed among the registers. */
  readonly register?: RegisterPage;
}

export interface RelatedPage {
  readonly topic: Topic;
  readonly label: MessageKey;
  /** Only the maps of parts of a sum lead to it. */
  readonly isForParts?: true;
}

export interface RegisterPage {
  readonly title: MessageKey;
  /** Message that says what it holds, with `{count}` records. */
  readonly about: MessageKey;
  readonly count: number;
}

/** A page that says one of these things. */
type Having<Key extends keyof PageLink> = PageLink & { readonly [K in Key]-?: NonNullable<PageLink[K]> };

/** @param root from the page with the link up to the site's folder */
export function pageHref({ folder }: Pick<PageLink, 'folder'>, root: string, language: Language): string {
  return `${root}${language}/${folder}`;
}

/** Entries of the navigation, in their order. */
export function navigationOf(pages: readonly PageLink[]): readonly Having<'navigation'>[] {
  return pages.filter((page) => page.navigation !== undefined) as readonly Having<'navigation'>[];
}

/** Pages of registers and of what is found in them. */
export function registerPagesOf(pages: readonly PageLink[]): readonly Having<'register'>[] {
  return pages.filter((page) => page.register !== undefined) as readonly Having<'register'>[];
}

/**
 * Where the maps of a topic lead on to.
 * @param isPart whether the map is of a part of a sum (`composition` of its indicator)
 */
export function relatedPagesOf(
  pages: readonly PageLink[],
  topic: Topic,
  isPart: boolean,
): readonly Having<'related'>[] {
  return pages.filter(
    ({ related }) => related?.topic === topic && (isPart || related.isForParts !== true),
  ) as readonly Having<'related'>[];
}

export function hasPage(pages: readonly PageLink[], id: string): boolean {
  return pages.some((page) => page.id === id);
}
