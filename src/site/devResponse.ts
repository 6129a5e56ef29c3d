/** What `npm run dev` answers: a page, a file of the app, or the gallery. */
import { parsePath } from '../view/paths.ts';
import { appFiles } from './appFiles.ts';
import { explorePages, stylesOfAllTopics } from './explorePage.tsx';
import { writeGalleryPage } from './gallery/galleryPage.tsx';
import { PAGE_KINDS } from './pageKinds.ts';
import { writeChoicePage } from './plainPages.tsx';
import type { Site } from './site.ts';

export interface DevAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const APP = 'app/dev/';
const SCRIPTS = { script: 'src/pages/explore/client.tsx', registersScript: 'src/pages/registers/client.ts' };

export function devResponse({ pathname }: URL, site: Site): DevAnswer {
  const html = (text: string): DevAnswer => ({ status: 200, type: 'text/html; charset=utf-8', text });

  if (pathname.startsWith(`/${APP}`)) {
    const text = appFiles(site).get(pathname.slice(APP.length + 1));
    return text === undefined ? notFound(pathname) : { status: 200, type: 'application/json', text };
  }
  if (pathname === '/') return html(writeChoicePage(site, null));
  if (pathname === '/gallery/') return html(writeGalleryPage(site, stylesOfAllTopics(site)));
  if (parsePath(pathname) === null) return notFound(pathname);
  const path = pathname.slice(1);
  // An address that only the page in use knows (an unknown indicator) shows what it falls back to.
  const kind = PAGE_KINDS.find(({ paths }) => paths(site).includes(path)) ?? explorePages;
  return html(kind.write(site, path, { ...SCRIPTS, app: APP, siteUrl: null }).html);
}

function notFound(pathname: string): DevAnswer {
  return { status: 404, type: 'text/plain; charset=utf-8', text: `nothing at ${pathname}` };
}
