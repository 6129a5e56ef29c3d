/** From the registry: what pages say of each other. */
import { parsePath } from '../view/paths.ts';
import type { PageLink } from '../view/pageLinks.ts';
import type { Holdings, PageKind, TopicEntry } from './pageKind.ts';

/**
 * @returns the pages with a place in the navigation that the country has, in the order of the registry.
 *   Entries of topics stand after their page, as links of their own.
 */
export function pageLinks(registry: readonly PageKind[], has: Holdings): readonly PageLink[] {
  return registry.flatMap((page): PageLink[] => {
    const { id, section, navigation, related, register } = page;
    const [path] = page.paths(has);
    if (path === undefined || section === null) return [];
    const link: PageLink = {
      id,
      folder: folderOf(path),
      section,
      ...(typeof navigation === 'string' ? { navigation } : {}),
      ...(related === undefined ? {} : { related }),
      ...(register === undefined ? {} : { register: { ...register, count: register.count?.(has) ?? 0 } }),
    };
    return typeof navigation === 'function' ? [link, ...topicLinks(navigation(has))] : [link];
  });
}

function topicLinks(entries: readonly TopicEntry[]): readonly PageLink[] {
  return entries.map(({ topic, navigation, path }) => ({
    id: topic,
    folder: folderOf(path),
    section: topic,
    navigation,
    topic,
  }));
}

/** @example folderOf('kk/region/KZ-10/') // 'region/KZ-10/' */
function folderOf(path: string): string {
  return parsePath(path) === null ? path : path.slice(path.indexOf('/') + 1);
}
