import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMailAddress, mailto } from './mailto.ts';

describe('the link', () => {
  test('is as mail programs read it', () => {
    expect(mailto('a+b@academy.example', { subject: 'Қате & co', lines: ['1:', '2: 50 %'] })).toBe(
      'mailto:a%2Bb@academy.example?subject=%D2%9A%D0%B0%D1%82%D0%B5%20%26%20co&body=1%3A%0D%0A2%3A%2050%20%25',
    );
  });

  test('gives back every subject and body', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' })), (subject, lines) => {
        const url = new URL(mailto('map@academy.example', { subject, lines }));
        // URLSearchParams reads + as a blank, which mail programs do not: there must be none.
        expect(url.search).not.toContain('+');
        expect(url.searchParams.get('subject')).toBe(subject);
        expect(url.searchParams.get('body')).toBe(lines.join('\r\n'));
        expect(url.pathname).toBe('map@academy.example');
      }),
    );
  });

  test.each([
    ['map@academy.example', true],
    ['', false],
    ['https://academy.example/contact', false],
    ['a@b', false],
    ['a@b.kz?cc=everybody@example.org', false],
    ['+7 7172 00 00 00', false],
  ])('%s: a mail address? %s', (contact, expected) => {
    expect(isMailAddress(contact)).toBe(expected);
  });
});
