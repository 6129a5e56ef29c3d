/** From the registry: what pages say of each other. */
import { parsePath } from '../view/paths.ts';
import type { PageLink } from '../view/pageLinks.ts';
import type { Holdings, PageKind } from './pageKind.ts';

/** @returns the pages with a place in the navigation that the country has, in the order of the registry */
export function pageLinks(registry: readonly PageKind[], has: Holdings): readonly PageLink[] {
  return registry.flatMap((page): PageLink[] => {
    const { id, section, navigation, related, register } = page;
    const [path] = page.paths(has);
    if (path === undefined || section === null) return [];
    return [
      {
        id,
        folder: folderOf(path),
        section,
        ...(navigation === undefined ? {} : { navigation }),
        ...(related === undefined ? {} : { related }),
        ...(register === undefined ? {} : { register: { ...register, count: register.count?.(has) ?? 0 } }),
      },
    ];
  });
}

/** @example folderOf('kk/region/KZ-10/') // 'region/KZ-10/' */
function folderOf(path: string): string {
  return parsePath(path) === null ? path : path.slice(path.indexOf('/') + 1);
}
