/**
 * d3-scale can run over colours and write the numbers of its ticks. Our scales run over numbers, and
 * numbers are written by `i18n/format.ts`: what d3-scale asks of its helpers for the rest is 8 KB of each visit.
 */
import type { Plugin } from 'vite';

const interpolateNumber = '(from, to) => ((from = +from), (to = +to), (t) => from * (1 - t) + to * t)';
const refused = "() => { throw new Error('numbers are written by src/i18n/format.ts, colours by CSS'); }";

/** Package → all that d3-scale takes of it. */
const REPLACED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'd3-interpolate': {
    interpolate: interpolateNumber,
    interpolateNumber,
    interpolateRound: '(from, to) => ((from = +from), (to = +to), (t) => Math.round(from * (1 - t) + to * t))',
    piecewise: refused,
  },
  'd3-format': Object.fromEntries(
    ['format', 'formatPrefix', 'formatSpecifier', 'precisionFixed', 'precisionPrefix', 'precisionRound'].map((name) => [
      name,
      refused,
    ]),
  ),
};

const PREFIX = '\0number-scales:';

export const numberScales: Plugin = {
  name: 'number-scales',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id in REPLACED && /[\\/]d3-scale[\\/]/u.test(importer ?? '')
      ? { id: PREFIX + id, moduleSideEffects: false }
      : undefined,
  load: (id) => {
    const exported = id.startsWith(PREFIX) ? REPLACED[id.slice(PREFIX.length)] : undefined;
    if (exported === undefined) return undefined;
    return Object.entries(exported)
      .map(([name, code]) => `export const ${name} = ${code};`)
      .join('\n');
  },
};
