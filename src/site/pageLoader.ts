/** The small script in each page that fetches the page's own (`ui/pageLoader.ts`), as text. */
import { join } from 'node:path';
import { buildSync } from 'esbuild';

let text: string | undefined;

/** @returns the same for every page: its policy names it by one hash */
export function pageLoader(): string {
  return (text ??= built());
}

function built(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, '../ui/pageLoader.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    target: ['chrome111', 'firefox113', 'safari16.4'],
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('the page loader was not built');
  return file.text.trim();
}
