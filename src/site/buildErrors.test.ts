import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../domain/types.ts';
import { buildErrorText, buildWords } from './buildErrors.ts';

const failed = (code: string) => Object.assign(new Error(`${code}: open 'dist/index.html'`), { code });

describe.each(LANGUAGES)('%s', (language) => {
  const t = buildWords({ LC_ALL: `${language}.UTF-8` });

  test.each([
    ['ENOSPC', 'build.diskFull'],
    ['EDQUOT', 'build.diskFull'],
    ['EROFS', 'build.notWritable'],
    ['EACCES', 'build.notWritable'],
  ] as const)('%s is said in words, with what the system said', (code, key) => {
    const text = `${t(key)}\n${code}: open 'dist/index.html'`;
    expect(buildErrorText(failed(code), t)).toBe(text);
    // As the swap and the bundler hand it on.
    const wrapped = new Error('the new site cannot take the place', { cause: failed(code) });
    expect(buildErrorText(wrapped, t)).toBe(`${t(key)}\nthe new site cannot take the place`);
    expect(buildErrorText(new Error(`write failed: ${code}`), t)).toContain(t(key));
  });

  test('any other error is left as it is', () => {
    expect(buildErrorText(new Error('no entry'), t)).toBe('no entry');
    expect(buildErrorText('text', t)).toBe('text');
  });
});
