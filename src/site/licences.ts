/**
 * `licences.txt`: the notices of the packages whose code is in the scripts, and of the face, as their licences ask. Which
 * packages those are is read from the modules that were bundled, and from the source maps of packages that
 * come bundled themselves (MapLibre).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The file that stands at the site's root. */
export const LICENCES_FILE = 'licences.txt';

interface Package {
  readonly name: string;
  /** SPDX identifier. */
  readonly licence: string;
  readonly notice: string;
}

const PACKAGE_IN_PATH = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//u;
const NOTICE_FILE = /^(?:licen[cs]e|copying|notice)/iu;
/** Some say it at the end of their README only. */
const NOTICE_IN_README = /^#+ *licen[cs]e.*/imsu;
const RULE = `\n\n${'-'.repeat(80)}\n\n`;

/**
 * @param modules ids of all bundled modules, as the bundler names them
 * @throws Error that names a package without a notice
 */
export function licencesText(modules: readonly string[]): string {
  const folders = new Set(modules.map(fileOf).flatMap((file) => [...packageFolderOf(file), ...packagesWithin(file)]));
  const packages = [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
  const byNotice = new Map<string, Package[]>();
  for (const one of packages) byNotice.set(one.notice, [...(byNotice.get(one.notice) ?? []), one]);
  return [
    'The scripts of this site contain code of the following packages, and its face is cut from one, under the licences that follow.',
    ...[...byNotice].map(([notice, ones]) => {
      const names = ones.map(({ name, licence }) => `${name} (${licence})`);
      return `${names.join('\n')}\n\n${notice}`;
    }),
  ]
    .join(RULE)
    .concat('\n');
}

/** Bundlers mark virtual modules in front, and say behind how a file is read. */
function fileOf(module: string): string {
  return module.replace(/^\0/u, '').replace(/\?.*$/u, '').replaceAll('\\', '/');
}

/** None for our own modules. */
function packageFolderOf(file: string): readonly string[] {
  const [, folder] = PACKAGE_IN_PATH.exec(file) ?? [];
  return folder === undefined ? [] : [folder];
}

/** Folders of the packages whose code a file of another package holds, by the source map beside it. */
function packagesWithin(file: string): readonly string[] {
  const [own] = packageFolderOf(file);
  const map = `${file}.map`;
  if (own === undefined || !existsSync(map)) return [];
  const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { readonly sources: readonly string[] };
  const names = new Set(sources.flatMap((source) => PACKAGE_IN_PATH.exec(source)?.[2] ?? []));
  return [...names].map((name) => installedFolder(name, own));
}

/** As Node looks for a package: in the `node_modules` nearest to who uses it. */
function installedFolder(name: string, user: string): string {
  for (let folder = user; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name).replaceAll('\\', '/');
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) throw new Error(`${user} holds code of ${name}, which is not installed`);
  }
}

function readPackage(folder: string): Package {
  const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly license: string;
  };
  const files = readdirSync(folder);
  const notices = files.filter((file) => NOTICE_FILE.test(file)).sort();
  const readme = files.find((file) => /^readme/iu.test(file));
  const notice =
    notices.length > 0
      ? notices.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')
      : NOTICE_IN_README.exec(readme === undefined ? '' : readFileSync(join(folder, readme), 'utf8'))?.[0].trim();
  if (notice === undefined)
    throw new Error(`${name} is in the scripts, and its licence (${license}) is not found in ${folder}`);
  return { name, licence: license, notice: notice.replaceAll('\r\n', '\n') };
}
