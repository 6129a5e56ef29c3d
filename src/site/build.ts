/**
 * `npm run build`: data and boundaries → dist/, a whole static site for any folder of any host.
 *
 * `DATA_DIR`, `GEO_DIR`, `OUT_DIR` name other folders (another country's site, tests); `SITE_URL`
 * is the absolute address it will have, for what must be absolute.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ROOT } from '../../tools/root.ts';
import { publishData } from '../data/publish/publish.ts';
import { documentsOf, type PageDocument } from '../pages/documents.ts';
import { REGISTRY } from '../pages/registry.ts';
import { compressFolder } from './compress.ts';
import { writeOfflineList } from './offline/offlineList.ts';
import { buildServiceWorker } from './offline/serviceWorker.ts';
import { writeHosting, writeServerSettings } from './hosting/writeHosting.ts';
import { buildErrorText, buildWords } from './buildErrors.ts';
import { withBuildLock } from './buildLock.ts';
import { writeAppFiles } from './appFiles.ts';
import { writeArchives } from './archive.ts';
import { buildClient } from './client.ts';
import { FACE_PACKAGE } from './face/faceFile.ts';
import { foldersFrom, type SiteFolders } from './folders.ts';
import { publishGeography } from './geoFiles.ts';
import { LICENCES_FILE, licencesText } from './licences.ts';
import { drawPictures } from './pictures.ts';
import { inlineScript } from './inlineScript.ts';
import { createProgress, SILENT, type Progress } from './progress.ts';
import { loadSite, type LoadOptions, type Site } from './site.ts';
import type { ReleaseProblem } from './releases/readReleases.ts';
import { replaceFolder } from './swap.ts';
import { scriptsOf, writePage } from './writePage.tsx';

/** What hosts of frames include: its address stands in their articles, so that it never changes. */
const HOST_SCRIPT = { file: 'embed.js', module: 'pages/embed/host/element.ts' } as const;

export interface BuildOptions extends SiteFolders, LoadOptions {
  readonly siteUrl: string | null;
  readonly progress?: Progress;
  /** Told where another process builds the same site: this build waits for its end. */
  readonly onWait?: (pid: number) => void;
  /** Told what could not be read of earlier releases: the rest is built. */
  readonly onReleaseProblem?: (problem: ReleaseProblem) => void;
}

/** @returns number of pages written */
export async function buildSite(options: BuildOptions): Promise<number> {
  // What the tables hold when it is this build's turn counts.
  return withBuildLock(options.out, options.onWait ?? (() => undefined), () => buildNow(options));
}

async function buildNow(options: BuildOptions): Promise<number> {
  const { data, geo, out, progress = SILENT } = options;
  const site = loadSite(data, geo, { ...options, say: progress.say });
  for (const problem of site.releaseProblems) options.onReleaseProblem?.(problem);
  const documents = documentsOf(REGISTRY, site);
  await replaceFolder(out, (folder) => writeSite(site, documents, folder, options));
  writeServerSettings(out, options.siteUrl, documents);
  return documents.length;
}

async function writeSite(
  site: Site,
  documents: readonly PageDocument[],
  out: string,
  options: BuildOptions,
): Promise<void> {
  const { geo, siteUrl, progress = SILENT } = options;
  progress.say('bundling scripts');
  cpSync(join(ROOT, 'public'), out, { recursive: true });
  write(join(out, HOST_SCRIPT.file), inlineScript(HOST_SCRIPT.module));
  const { scripts, modules } = await buildClient(out, scriptsOf(REGISTRY));
  const app = writeAppFiles(site, REGISTRY, out);
  const published = publishData(site, join(out, 'data'));
  await writeArchives(site, join(out, 'data'), published, siteUrl);
  publishGeography(site, geo, join(out, 'geo'));

  const pictures: string[] = [];
  for (const [index, { page, path, file }] of documents.entries()) {
    const { html, files } = writePage(page, path, site, { scripts, app, siteUrl });
    write(join(out, file), html);
    for (const { name, text, isPicture } of files) {
      write(join(out, path, name), text);
      if (isPicture === true) pictures.push(join(out, path, name));
    }
    progress.count('pages', index + 1, documents.length);
  }
  await drawPictures(pictures, (drawn) => progress.count('pictures', drawn, pictures.length));
  const workerModules = await buildServiceWorker(out, documents);
  write(join(out, LICENCES_FILE), licencesText([...modules, ...workerModules, FACE_PACKAGE]));
  writeHosting(out, siteUrl, documents);
  await compressFolder(out, (done, of) => progress.count('compressing', done, of));
  await writeOfflineList(out, app, documents);
}

function write(file: string, text: string) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  const started = performance.now();
  const url = process.env['SITE_URL'];
  const folders = foldersFrom();
  const progress = createProgress(process.stdout);
  const words = buildWords();
  const onWait = (pid: number) => progress.say(words('build.waiting', { pid: String(pid) }));
  try {
    const siteUrl = url === undefined || url === '' ? null : url.replace(/\/*$/u, '/');
    const problems: string[] = [];
    const onReleaseProblem = ({ key, args }: ReleaseProblem) => problems.push(words(key, args));
    const pages = await buildSite({ ...folders, siteUrl, progress, onWait, onReleaseProblem });
    progress.end();
    for (const problem of problems) console.warn(problem);
    console.log(`built ${pages} pages in ${((performance.now() - started) / 1000).toFixed(1)} s → ${folders.out}`);
  } catch (error) {
    progress.end();
    console.error(buildErrorText(error, words));
    process.exitCode = 1;
  }
}
