/** The scripts of the pages. */
import { basename, dirname } from 'node:path';
import { bundle } from './bundle.ts';

export interface BuiltScripts {
  /** Entry → file of the site. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Ids of all modules that are in them. */
  readonly modules: readonly string[];
}

/**
 * Each is built by itself. A part that two pages use is in both scripts, so that neither page loads another file.
 * @param entries modules below `src/`: `pages/explore/client.tsx`
 */
export async function buildClient(outFolder: string, entries: readonly string[]): Promise<BuiltScripts> {
  const scripts: Record<string, string> = {};
  const modules: string[] = [];
  for (const entry of entries) {
    const input = { [basename(dirname(entry))]: `src/${entry}` };
    const chunks = await bundle({ build: { outDir: outFolder, rolldownOptions: { input } } });
    const built = chunks.find(({ isEntry }) => isEntry);
    if (built === undefined) throw new Error(`the build of ${entry} wrote no entry`);
    scripts[entry] = built.fileName;
    modules.push(...chunks.flatMap(({ moduleIds }) => moduleIds));
  }
  return { scripts, modules };
}
