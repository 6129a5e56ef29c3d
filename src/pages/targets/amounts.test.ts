import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAmount } from './amounts.ts';

test('an amount is read as people write it', () => {
  expect(readAmount('10')).toEqual({ value: 10 });
  expect(readAmount(' 1 000,5 ')).toEqual({ value: 1000.5 });
  expect(readAmount('1\u00a0000')).toEqual({ value: 1000 });
  expect(readAmount('0.25')).toEqual({ value: 0.25 });
});

test('what is no amount says why', () => {
  expect(readAmount('  ')).toEqual({ problem: 'empty' });
  expect(readAmount('ten')).toEqual({ problem: 'notNumber' });
  expect(readAmount('1e9')).toEqual({ problem: 'notNumber' });
  expect(readAmount('1,000')).toEqual({ problem: 'ambiguous' });
  expect(readAmount('10.000')).toEqual({ problem: 'ambiguous' });
  expect(readAmount('0,125')).toEqual({ value: 0.125 });
  expect(readAmount('1.000,5')).toEqual({ problem: 'notNumber' });
  expect(readAmount('0')).toEqual({ problem: 'notPositive' });
  expect(readAmount('−5')).toEqual({ problem: 'notPositive' });
  expect(readAmount('99999999999')).toEqual({ problem: 'tooLarge' });
});

test('nothing that is typed throws, and every value is above 0', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readAmount(text);
      if ('value' in read) expect(read.value).toBeGreaterThan(0);
    }),
  );
});
