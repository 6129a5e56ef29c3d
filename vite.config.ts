/**
 * The one configuration of Vite: for `npm run dev`, for the scripts of a build (`src/site/bundle.ts`),
 * for the tests (`vitest.config.ts`) and the bench's peers (`bench/pages.ts`).
 */
import { realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { BROWSERS } from './src/site/browsers.ts';
import { devPages } from './src/site/devPages.ts';
import { facePlugin } from './src/site/face/facePlugin.ts';
import { foldersFrom } from './src/site/folders.ts';
import { numberScales } from './src/site/numberScales.ts';
import { pathForVite } from './src/site/pathForVite.ts';
import { zipHere } from './src/site/zipHere.ts';
import { ROOT } from './tools/root.ts';

const root = pathForVite(ROOT);

/** Whether a module belongs to the zoomed map, which is kept for a room without network only on request. */
const isOfWebgl = (id: string): boolean =>
  /\/(?:maplibre-gl|@deck\.gl|@luma\.gl|@loaders\.gl|@math\.gl|@probe\.gl|map\/webgl)\//u.test(id);

/**
 * Vite wraps each `import()` in a helper that fetches the part's style files first, 1 KB of each page's
 * scripts. Our parts have no such files, and no setting of Vite leaves the helper out.
 */
const importWithoutHelper: Plugin = {
  name: 'import-without-helper',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** What programs write into the project's folder. */
const WRITTEN = /^(?:dist[^/\\]*|\.cache|test-results)(?:[/\\]|$)/u;

export default defineConfig({
  root,
  // A link to the project stands for it throughout.
  resolve: { preserveSymlinks: realpathSync(root) !== root },
  // Any folder of any host.
  base: './',
  // Pages are written by src/site, not by Vite.
  appType: 'custom',
  cacheDir: '.cache/vite',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [importWithoutHelper, numberScales, zipHere, facePlugin(join(root, '.cache')), devPages(foldersFrom())],
  // Found before the first page is asked for: a package found later reloads the page.
  optimizeDeps: { entries: ['src/pages/*/client.{ts,tsx}'] },
  server: { watch: { ignored: [(file: string) => WRITTEN.test(relative(root, file))] } },
  build: {
    target: BROWSERS,
    modulePreload: false,
    // A site has several bundles; src/site/build.ts makes its folder and copies public/ once.
    emptyOutDir: false,
    copyPublicDir: false,
    // MapLibre with deck.gl is that large, and loaded on request only.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // A slow machine is no fault of a plugin.
      checks: { bundlerTimings: false },
      output: {
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: ({ moduleIds }) => `assets/${moduleIds.some(isOfWebgl) ? 'webgl/' : ''}[name]-[hash].js`,
        // What a page begins with is one file beside its own script, whoever else needs parts of it: each file is a request.
        codeSplitting: { groups: [{ name: 'shared', tags: ['$initial'], minShareCount: 2 }] },
        // What is copied as it is: the site's face, and MapLibre's worker.
        assetFileNames: ({ names }) =>
          `assets/${names.every((name) => name.endsWith('.woff2')) ? '' : 'webgl/'}[name]-[hash][extname]`,
      },
    },
  },
});
