/** Changes that a document shows step by step, read from its fenced blocks and made in a copy. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface FileChange {
  /** Path inside the copy, as the block's first line has it after the language. */
  readonly path: string;
  readonly how: 'create' | 'append' | 'diff';
  readonly text: string;
}

export interface DocExample {
  readonly changes: readonly FileChange[];
  /** What the document says: "Files touched: 2". */
  readonly filesTouched: number;
}

/**
 * @param title of the section, without `## `
 * @throws when the document has no such section, or it does not say how many files it touches
 */
export function readExample(markdown: string, title: string): DocExample {
  const section = markdown.split(/^## /mu).find((part) => part.startsWith(`${title}\n`));
  if (section === undefined) throw new Error(`no section "${title}"`);
  const touched = /\*\*Files touched: (\d+)\.\*\*/u.exec(section)?.[1];
  if (touched === undefined) throw new Error(`"${title}" does not say how many files it touches`);
  const blocks = [...section.matchAll(/^```(\S+) (\S+)(?: (append))?\n(.*?)^```$/gmsu)];
  const changes = blocks.map(([, language = '', path = '', append, text = '']): FileChange => ({
    path,
    how: append === undefined ? (language === 'diff' ? 'diff' : 'create') : 'append',
    text,
  }));
  return { changes, filesTouched: Number(touched) };
}

/** @throws when a new file is there already, or what a block changes is not there exactly once */
export function applyChanges(changes: readonly FileChange[], folder: string): void {
  for (const { path, how, text } of changes) {
    const file = join(folder, path);
    if (how === 'create') {
      if (existsSync(file)) throw new Error(`${path} is there already`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    } else if (how === 'append') {
      if (!existsSync(file)) throw new Error(`no ${path} to add to`);
      appendFileSync(file, text);
    } else {
      writeFileSync(file, changed(readFileSync(file, 'utf8'), text, path));
    }
  }
}

/** Lines of a diff begin with a blank (stays), `-` (goes) or `+` (comes). */
function changed(before: string, diff: string, path: string): string {
  const lines = diff.replace(/\n$/u, '').split('\n');
  const side = (sign: '-' | '+') =>
    lines
      .filter((line) => line === '' || line.startsWith(' ') || line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const parts = before.split(side('-'));
  if (parts.length !== 2) throw new Error(`the lines to change stand ${parts.length - 1} times in ${path}`);
  return parts.join(side('+'));
}
