/** Names that several files export: who searches for one of them finds the other. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** @returns for each exported name the programs of a folder that declare and export it, as paths from `root` */
export function exportedNames(root: string, folder: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test|\.d)\.tsx?$/u.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();
  for (const file of files)
    for (const name of namesIn(readFileSync(join(root, file), 'utf8'))) {
      const others = found.get(name) ?? [];
      // Overloads export one name more than once.
      found.set(name, others.includes(file) ? others : [...others, file]);
    }
  return found;
}

/** Names that a text declares and exports; what it hands on from another file (`export … from`) is not its own. */
export function namesIn(text: string): readonly string[] {
  const source = ts.createSourceFile('a.tsx', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
  return source.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    if (!isExported) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
    const { name } = statement as ts.DeclarationStatement;
    return name !== undefined && ts.isIdentifier(name) ? [name.text] : [];
  });
}
