/** The scripts of the pages. */
import { bundle } from './bundle.ts';

/** Addresses of the scripts, relative to the site's folder. */
export interface Scripts {
  readonly script: string;
  readonly registersScript: string;
}

export interface BuiltScripts extends Scripts {
  /** Ids of all modules that are in them. */
  readonly modules: readonly string[];
}

/**
 * Each built by itself: a part that both use stands in both, and neither page asks for one file more.
 */
export async function buildClient(outFolder: string): Promise<BuiltScripts> {
  const explore = await buildEntry(outFolder, 'src/pages/explore/client.tsx', 'explore');
  const registers = await buildEntry(outFolder, 'src/pages/registers/client.ts', 'registers');
  return {
    script: explore.fileName,
    registersScript: registers.fileName,
    modules: [...explore.modules, ...registers.modules],
  };
}

async function buildEntry(outFolder: string, input: string, name: string) {
  const chunks = await bundle({ build: { outDir: outFolder, rolldownOptions: { input: { [name]: input } } } });
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error(`the build of ${input} wrote no entry`);
  return { fileName: entry.fileName, modules: chunks.flatMap(({ moduleIds }) => moduleIds) };
}
