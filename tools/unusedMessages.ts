/** Messages that no line asks for: found in the source, without running it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './root.ts';

/** What stands in `${…}` of a key: a part of it, or several. */
const HOLE = '[\\w-]+(?:\\.[\\w-]+)*';

/**
 * A key is used where it stands in a string, or where a template can become it: `explore.layer.${layer}` uses
 * all of `explore.layer.…`. What is added to a key (`${key}.about`) is used where the key before it is.
 */
export function unusedMessages(keys: readonly string[], sources: readonly string[]): readonly string[] {
  const strings = new Set<string>();
  const patterns: RegExp[] = [];
  const endings = new Set<string>();
  for (const source of sources) {
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node)) strings.add(node.text);
      else if (ts.isTemplateExpression(node)) {
        const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
        const [first = '', ...rest] = parts;
        if (/^[a-z]\w*\./u.test(first)) patterns.push(new RegExp(`^${parts.map(escaped).join(HOLE)}$`, 'u'));
        else if (first === '' && rest.length === 1 && /^\.\w+$/u.test(rest[0] ?? '')) endings.add(rest[0] ?? '');
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile('source.tsx', source, ts.ScriptTarget.Latest));
  }
  const isNamed = (key: string) => strings.has(key) || patterns.some((pattern) => pattern.test(key));
  return keys.filter((key) => {
    const ending = key.slice(key.lastIndexOf('.'));
    return !isNamed(key) && !(endings.has(ending) && isNamed(key.slice(0, -ending.length)));
  });
}

/** Of the site and of the commands that speak, without tests and without the list of keys. */
export function sourceTexts(): readonly string[] {
  return ['src', 'tools'].flatMap((name) => {
    const folder = join(ROOT, name);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file) && !/\.test\.tsx?$|messageKeys\.ts$/u.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8'));
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
