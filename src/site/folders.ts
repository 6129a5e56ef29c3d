/** Where a site comes from and where it goes: the project's own folders unless the environment names others. */
import { join, resolve } from 'node:path';
import { ROOT } from '../../tools/root.ts';

export interface CountryFolders {
  readonly data: string;
  readonly geo: string;
}

export interface SiteFolders extends CountryFolders {
  readonly out: string;
}

/** `DATA_DIR`, `GEO_DIR`, `OUT_DIR` name other folders: another country's site, tests. */
export function foldersFrom(env: Readonly<Record<string, string | undefined>> = process.env): SiteFolders {
  const folder = (name: string, standard: string) => resolve(env[name] ?? join(ROOT, standard));
  return { data: folder('DATA_DIR', 'data'), geo: folder('GEO_DIR', 'geo'), out: folder('OUT_DIR', 'dist') };
}
