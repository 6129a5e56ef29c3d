import { expect, test } from 'vitest';
import { bundle } from './bundle.ts';

test('a page’s script: named after it, the zoomed map in a folder of its own, nothing of Vite’s in it', async () => {
  const input = { explore: 'src/pages/explore/client.tsx' };
  const chunks = await bundle({ build: { write: false, rolldownOptions: { input } } });
  const [entry, ...others] = chunks.filter(({ isEntry }) => isEntry);
  expect(others).toEqual([]);
  expect(entry?.fileName).toMatch(/^assets\/explore-[\w-]{8}\.js$/u);
  const withMapLibre = chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.includes('/maplibre-gl/')));
  expect(withMapLibre.map(({ fileName }) => fileName)).toEqual([expect.stringMatching(/^assets\/webgl\//u)]);
  for (const { code, fileName } of chunks) expect(code, fileName).not.toMatch(/__vitePreload|modulepreload|__VITE/u);
});
