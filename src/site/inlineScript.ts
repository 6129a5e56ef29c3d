/** A module and all that it imports as the text of one classic script, to stand in a page. */
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const built = new Map<string, string>();

/**
 * @param module below `src/`
 * @returns the same for every page: policies name it by one hash
 */
export function inlineScript(module: string): string {
  const text = built.get(module) ?? build(module);
  built.set(module, text);
  return text;
}

function build(module: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, '..', module)],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    target: ['chrome111', 'firefox113', 'safari16.4'],
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`${module} was not built`);
  return file.text.trim();
}
