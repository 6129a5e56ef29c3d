import { join } from 'node:path';
import { Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../root.ts';
import { LAYERS, layers } from './layers.js';
import { noCountry } from './noCountry.js';

const linter = new Linter({ cwd: ROOT });
function problems(file: string, code: string): string[] {
  const config: Linter.Config = {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parser,
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
    plugins: { local: { rules: { layers, 'no-country': noCountry } } },
    rules: { 'local/layers': 'error', 'local/no-country': 'error' },
  };
  return linter.verify(code, config, { filename: join(ROOT, file) }).map(({ message }) => message);
}

describe('layers', () => {
  test('a folder may use itself and what stands before it', () => {
    for (const [at, from] of LAYERS.entries()) {
      for (const to of LAYERS.slice(0, at + 1)) {
        expect(problems(`src/${from}/a.ts`, `import { b } from '../${to}/b.ts';`)).toEqual([]);
      }
    }
  });
  test('and nothing that stands after it', () => {
    for (const [at, from] of LAYERS.entries()) {
      for (const to of LAYERS.slice(at + 1)) {
        const said = problems(`src/${from}/deep/a.ts`, `import type { B } from '../../${to}/deeper/b.ts';`);
        expect(said).toEqual([expect.stringContaining(`src/${from} may not use src/${to}: `)]);
      }
    }
  });
  test.each([
    "import '../pages/a.ts';",
    "import styles from '../pages/a.css?inline';",
    "export * from '../pages/a.ts';",
    "export { a } from '../pages/a.ts';",
    "const a = import('../pages/a.ts');",
    "type A = import('../pages/a.ts').A;",
  ])('seen in %s', (code) => {
    expect(problems('src/domain/a.ts', code)).toHaveLength(1);
  });
  test('a test keeps the direction too', () => {
    expect(problems('src/domain/a.test.ts', "import '../map/a.ts';")).toHaveLength(1);
  });
  test('a new folder has to be given its place', () => {
    expect(problems('src/utils/a.ts', "import '../domain/a.ts';")).toEqual([
      expect.stringContaining('src/utils is no layer'),
    ]);
  });
  test.each(['tests/unit/a.ts', 'tools/serve.ts', 'node:fs', 'fs'])('%s: only for what runs in Node', (target) => {
    const code = `import '${target.includes('/') ? '../../' : ''}${target}';`;
    expect(problems('src/map/a.ts', code)).toHaveLength(1);
    expect(problems('src/pages/explore/client.tsx', code.replace('../../', '../../../'))).toHaveLength(1);
    expect(problems('src/site/a.ts', code)).toEqual([]);
    expect(problems('src/map/a.test.ts', code)).toEqual([]);
    expect(problems('src/map/testTexts.ts', code)).toEqual([]);
  });
  test('data and geo use the domain, and only the site uses them', () => {
    for (const folder of ['data', 'geo']) {
      const use = `import '../${folder}/a.ts';`;
      expect(problems('src/site/a.ts', use)).toEqual([]);
      expect(problems('src/pages/a.ts', use)).toHaveLength(1);
      expect(problems(`src/${folder}/a.ts`, "import '../domain/a.ts'; import 'node:fs';")).toEqual([]);
      expect(problems(`src/${folder}/a.ts`, "import '../map/a.ts';")).toHaveLength(1);
    }
  });
  test('packages may be used, and outside src/ everything', () => {
    expect(problems('src/domain/a.ts', "import { median } from 'simple-statistics';")).toEqual([]);
    expect(problems('tools/a.ts', "import '../src/pages/a.ts'; import 'node:fs';")).toEqual([]);
  });
});

describe('no-country', () => {
  test.each([
    "const capital = 'KZ-71';",
    'const path = `region/KZ-71/`;',
    "const name = 'in Kazakhstan';",
    'const name = <p>Қазақстан</p>;',
    'const name = <p title="Казахстан" />;',
    'const pattern = /^KZ-\\d\\d$/u;',
    "const name = 'Алматы облысы';",
    "const country = 'KZ';",
    "const id = 'population';",
    'const file = `series/rd-spending.json`;',
    "const id = 'local-budget-rd' as IndicatorId;",
  ])('%s', (code) => {
    expect(problems('src/map/a.tsx', code)).toEqual([expect.stringContaining('belongs in data/')]);
  });
  test.each([
    "const table = 'needs';",
    "const table = 'initiatives';",
    "const words = 'population of a region';",
    "const name = 'rd-spending-unknown';",
  ])('but not %s', (code) => {
    expect(problems('src/map/a.tsx', code)).toEqual([]);
  });
  test('comments may give examples', () => {
    expect(problems('src/map/a.ts', '/** @example KZ-71 */\nconst id = country;')).toEqual([]);
  });
});
