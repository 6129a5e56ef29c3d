import { expect, test } from 'vitest';
import { realSite } from '../../tests/support/sites.ts';
import { LANGUAGES } from '../domain/types.ts';
import { citationsOf, completed } from './citation.ts';

const PAGE = { title: 'R&D {50%} #1_a\\b~^$', release: '2026-11', key: 'KZ rd-spending 2024' };

test('every form has title, publisher, release, address and day of access, in each language', () => {
  for (const language of LANGUAGES) {
    const locale = realSite().locales[language];
    const { apa, line, bibtex } = citationsOf({ ...PAGE, title: 'R-D' }, locale);
    for (const form of [apa, line, bibtex].map((text) => completed(text, 'https://x.kz/a?b=1&c=2', '2026-11-30'))) {
      for (const part of ['R-D', locale.texts.site.publisher, locale.texts.site.title, '2026-11', '2026-11-30'])
        expect(form).toContain(part);
      expect(form).toContain('https://x.kz/a?b=1&c=2');
      expect(form).not.toMatch(/\.\.|\{url\}|\{date\}/u);
    }
  }
});

test('what TeX would read as its own is written so that it does not', () => {
  const { bibtex } = citationsOf(PAGE, realSite().locales.en);
  expect(bibtex).toContain(
    'title = {R\\&D \\{50\\%\\} \\#1\\_a\\textbackslash{}b\\textasciitilde{}\\textasciicircum{}\\$.',
  );
  expect(bibtex).toMatch(/^@misc\{KZ_rd_spending_2024,\n/u);
  expect(bibtex.split('\n').at(-1)).toBe('}');
});
