/** What `npm run dev` answers: a page, a file of the app, or the gallery. */
import { explorePage } from '../pages/explore/page.ts';
import { REGISTRY } from '../pages/registry.ts';
import { parsePath } from '../view/paths.ts';
import { appFiles } from './appFiles.ts';
import { writeGalleryPage } from './gallery/galleryPage.tsx';
import type { Site } from './site.ts';
import { allFiles, pageStyles, topicsOf } from './styles.ts';
import { scriptsOf, writePage } from './writePage.tsx';

export interface DevAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const APP = 'app/dev/';
const SCRIPTS = Object.fromEntries(scriptsOf(REGISTRY).map((script) => [script, `src/${script}`]));

export function devResponse({ pathname }: URL, site: Site): DevAnswer {
  const html = (text: string): DevAnswer => ({ status: 200, type: 'text/html; charset=utf-8', text });

  if (pathname.startsWith(`/${APP}`)) {
    const text = appFiles(site).get(pathname.slice(APP.length + 1));
    return text === undefined ? notFound(pathname) : { status: 200, type: 'application/json', text };
  }
  if (pathname === '/gallery/') {
    const styles = pageStyles(allFiles(explorePage), topicsOf(site.dataset), site.geography.plane);
    return html(writeGalleryPage(site, styles));
  }
  const path = pathname.slice(1);
  const page = REGISTRY.find(({ paths }) => paths(site).includes(path));
  if (page === undefined && parsePath(pathname) === null) return notFound(pathname);
  // An address that only the page in use knows (an unknown indicator) shows what it falls back to.
  return html(writePage(page ?? explorePage, path, site, { scripts: SCRIPTS, app: APP, siteUrl: null }).html);
}

function notFound(pathname: string): DevAnswer {
  return { status: 404, type: 'text/plain; charset=utf-8', text: `nothing at ${pathname}` };
}
