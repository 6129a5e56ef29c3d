import { beforeAll, expect, test } from 'vitest';
import { bundle } from './bundle.ts';

let chunks: Awaited<ReturnType<typeof bundle>>;
beforeAll(async () => {
  const input = { explore: 'src/pages/explore/client.tsx' };
  chunks = await bundle({ build: { write: false, rolldownOptions: { input } } });
});

test('a page’s script: named after it, the zoomed map in a folder of its own, nothing of Vite’s in it', () => {
  const [entry, ...others] = chunks.filter(({ isEntry }) => isEntry);
  expect(others).toEqual([]);
  expect(entry?.fileName).toMatch(/^assets\/explore-[\w-]{8}\.js$/u);
  const withMapLibre = chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.includes('/maplibre-gl/')));
  expect(withMapLibre.map(({ fileName }) => fileName)).toEqual([expect.stringMatching(/^assets\/webgl\//u)]);
  for (const { code, fileName } of chunks) expect(code, fileName).not.toMatch(/__vitePreload|modulepreload|__VITE/u);
});

test('a page begins with two files, and what draws records is in neither', () => {
  const entry = chunks.find(({ isEntry }) => isEntry)!;
  const first = chunks.filter(({ fileName }) => [entry.fileName, ...entry.imports].includes(fileName));
  expect(first).toHaveLength(2);
  expect(first.flatMap(({ imports }) => imports).filter((name) => !first.some(({ fileName }) => fileName === name))).toEqual([]); // prettier-ignore
  const ofRecords = ['marks/MarkedMap.tsx', 'marks/regionNames.ts', 'describe/recordLegend.ts', 'RecordLegend.tsx'];
  const holding = (all: typeof chunks) =>
    ofRecords.filter((name) => all.some(({ moduleIds }) => moduleIds.some((id) => id.endsWith(name))));
  expect(holding(first)).toEqual([]);
  expect(holding(chunks)).toEqual(ofRecords);
});
