/** Keeps what was built under .cache/geo, by the content of everything it was built from. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { threadId } from 'node:worker_threads';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const CACHE = join(HERE, '../../.cache/geo');
/** Code outside this folder whose change changes the result. */
const ALSO = [
  ...['geography', 'bubbles', 'freePlaces', 'nearestPlace', 'obstacles'].map((name) => `../domain/${name}.ts`),
  '../../package-lock.json',
];

/**
 * @param files what the result depends on besides our code: their content counts, not their path
 * @param parameters likewise
 */
export function cached<T>(files: readonly string[], parameters: readonly string[], build: () => T): T {
  const code = readdirSync(HERE).sort().map((name) => join(HERE, name)); // prettier-ignore
  const hash = createHash('sha256').update(JSON.stringify(parameters));
  for (const file of [...files, ...code, ...ALSO.map((path) => join(HERE, path))]) {
    hash.update(createHash('sha256').update(readFileSync(file)).digest());
  }
  const path = join(CACHE, `${hash.digest('hex').slice(0, 24)}.json`);
  const stored = readStored(path);
  if (stored !== null) return stored as T;

  // Also what was just built goes through JSON: a first and a later run must give the same.
  const text = JSON.stringify(build());
  mkdirSync(CACHE, { recursive: true });
  // Several processes may build at once: a half-written file must never be read.
  writeFileSync(`${path}.${process.pid}-${threadId}`, text);
  renameSync(`${path}.${process.pid}-${threadId}`, path);
  return JSON.parse(text) as T;
}

function readStored(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
