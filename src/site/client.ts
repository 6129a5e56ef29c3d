/** The scripts of the pages, built by Vite. */
import { basename, dirname, join } from 'node:path';
import { minify } from 'terser';
import { build, type Plugin } from 'vite';

/** Whether a module belongs to the detailed map, which is kept for a room without network only on request. */
const isOfDetail = (id: string): boolean =>
  /\/(?:maplibre-gl|@deck\.gl|@luma\.gl|@loaders\.gl|@math\.gl|@probe\.gl|map\/webgl)\//u.test(id);

/**
 * Vite wraps each `import()` in a helper that fetches the part's styles first, 1 KB of each page's scripts.
 * Our parts bring no style files of their own, so that the import alone does the same.
 */
const importWithoutHelper: Plugin = {
  name: 'import-without-helper',
  enforce: 'pre',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/**
 * Terser behind Vite's own minifier takes off another 1.6 % of what each page waits for. Not of the
 * detailed map's megabytes, which would take it a minute. A file keeps the name that Vite gave it:
 * what another version of Terser makes of the same file does the same.
 */
const minifyOnceMore: Plugin = {
  name: 'minify-once-more',
  generateBundle: async (_, files) => {
    for (const file of Object.values(files)) {
      if (file.type !== 'chunk' || file.moduleIds.some(isOfDetail)) continue;
      const { code } = await minify(file.code, { module: true, ecma: 2020, compress: { passes: 3 } });
      if (code !== undefined) file.code = code;
    }
  },
};

const ROOT = join(import.meta.dirname, '../..');

/**
 * Each built by itself: a part that two use stands in both, and neither page asks for one file more.
 * @param entries modules below `src/`: `pages/explore/client.tsx`
 * @returns entry → file of the site
 */
export async function buildClient(
  outFolder: string,
  entries: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {};
  for (const entry of entries) {
    files[entry] = await buildEntry(outFolder, `src/${entry}`, basename(dirname(entry)));
  }
  return files;
}

async function buildEntry(outFolder: string, input: string, name: string): Promise<string> {
  const output = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    plugins: [importWithoutHelper, minifyOnceMore],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: outFolder,
      emptyOutDir: false,
      modulePreload: false,
      // MapLibre with deck.gl is that large, and loaded on request only.
      chunkSizeWarningLimit: 2000,
      target: ['chrome111', 'firefox113', 'safari16.4'],
      rolldownOptions: {
        input: join(ROOT, input),
        // Terser takes most of a build of four seconds, and is meant to.
        checks: { bundlerTimings: false },
        output: {
          entryFileNames: `assets/${name}-[hash].js`,
          chunkFileNames: ({ moduleIds }) => `assets/${moduleIds.some(isOfDetail) ? 'webgl/' : ''}[name]-[hash].js`,
          // MapLibre's worker, the only file that is copied as it is.
          assetFileNames: 'assets/webgl/[name]-[hash][extname]',
        },
      },
    },
  });
  const chunks = Array.isArray(output) ? output.flatMap((one) => one.output) : 'output' in output ? output.output : [];
  const entry = chunks.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  if (entry === undefined) throw new Error(`the build of ${input} wrote no entry`);
  return entry.fileName;
}
