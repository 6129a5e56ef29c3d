import { describe, expect, test } from 'vitest';
import { fixtureSite } from '../../../tests/support/sites.ts';
import { LANGUAGES } from '../../domain/types.ts';
import { reportLetter } from './reportMail.ts';

describe('the letter', () => {
  test.each(LANGUAGES)('%s: asks for what is needed to find the figure, in the page’s language', (language) => {
    const locale = fixtureSite().locales[language];
    const { subject, lines } = reportLetter(locale, '2023-05', null);
    expect(subject).toContain('2023-05');
    expect(subject).toContain(locale.texts.site.title);
    expect(lines).toHaveLength(7);
    for (const line of lines) expect(line).toMatch(/^\p{L}[\p{L} ]+:$/u);
  });

  test('names the page where its address is known', () => {
    const { lines } = reportLetter(fixtureSite().locales.en, '2023-05', 'https://academy.example/map/en/data/');
    expect(lines[0]).toBe('Address of the page: https://academy.example/map/en/data/');
  });
});
