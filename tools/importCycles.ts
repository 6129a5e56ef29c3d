/**
 * Files that import each other in a circle: none of them can be read, tested or moved without the
 * others. Types count too: a type is knowledge.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

export type Imports = ReadonlyMap<string, readonly string[]>;

/** @returns for each program of a folder what it imports from the same folder, as paths from `root` */
export function importsIn(root: string, folder: string): Imports {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => join(folder, file));
  return new Map(
    files.map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true);
      const targets = importedFiles
        .filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => join(root, dirname(file), fileName.replace(/[?#].*$/u, '')))
        .filter((path) => /\.tsx?$/u.test(path) && existsSync(path))
        .map((path) => relative(root, path));
      return [file, [...new Set(targets)]];
    }),
  );
}

/**
 * @returns the way around of one circle for each import that closes one, beginning and ending at the
 *   same file; nothing where no files import each other in circles
 */
export function cyclesIn(imports: Imports): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start !== -1) cycles.push([...way.slice(start), file]);
    if (start !== -1 || done.has(file)) return;
    for (const target of imports.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of [...imports.keys()].sort()) visit(file, []);
  return cycles;
}
