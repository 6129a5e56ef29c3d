import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resultOf } from './arithmetic.ts';
import { cellsOf, expressionFor, type Expression, type Formula } from './formula.ts';
import { parseFormula } from './parseFormula.ts';

function formulaOf(text: string): Formula {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`invalid test: ${text}`);
  return parsed.formula;
}

const compute = (text: string, values: Readonly<Record<string, number>> = {}): number | null => {
  const expression = expressionFor(formulaOf(text), 2024);
  return expression === null ? null : resultOf(expression, ({ indicator }) => values[indicator] ?? Number.NaN);
};

describe('a formula', () => {
  test.each([
    ['2 + 3 * 4', 14],
    ['(2 + 3) * 4', 20],
    ['10 - 4 - 3', 3],
    ['24 / 4 / 3', 2],
    ['-2 * -3', 6],
    ['round(7 / 2)', 4],
    ['0.5 * 3', 1.5],
  ])('%s is %d', (text, value) => {
    expect(compute(text)).toBe(value);
  });

  test('names its cells: the same year, years before, one year, the country', () => {
    const [one] = formulaOf('a-b@country[2020] / c[-4] - d');
    expect(one && cellsOf(one.expression).map(({ at: _at, kind: _kind, ...cell }) => cell)).toEqual([
      { indicator: 'a-b', isCountry: true, year: { kind: 'fixed', year: 2020 } },
      { indicator: 'c', isCountry: false, year: { kind: 'before', years: 4 } },
      { indicator: 'd', isCountry: false, year: { kind: 'same' } },
    ]);
  });

  test('has cases, of which the first that fits the year is used', () => {
    const formula = formulaOf('2024: 1 * x; 2020-2022: 2 * x; 2010-: 3 * x');
    const factor = (year: number) => {
      const expression = expressionFor(formula, year);
      return expression === null ? null : resultOf(expression, () => 1);
    };
    expect([2009, 2019, 2020, 2022, 2023, 2024, 2025].map(factor)).toEqual([null, 3, 2, 2, 3, 1, 3]);
  });

  test('of fixed years alone has one result, that of the last of them', () => {
    const growth = formulaOf('x[2024] / x[2020] - 1');
    expect(expressionFor(growth, 2024)).not.toBeNull();
    expect([2020, 2023, 2025].map((year) => expressionFor(growth, year))).toEqual([null, null, null]);
  });

  test('that divides by zero at any depth has no result', () => {
    expect(compute('x / y', { x: 1, y: 0 })).toBeNull();
    expect(compute('1 / (x / y)', { x: 1, y: 0 })).toBeNull();
    expect(compute('0 * (x / y)', { x: 0, y: 0 })).toBeNull();
  });
});

test('every problem is within the text, and nothing is thrown', () => {
  const piece = fc.constantFrom(
    'a',
    'a-b',
    '-',
    '+',
    '/',
    '*',
    '(',
    ')',
    '[',
    ']',
    '@',
    'country',
    ';',
    ':',
    '2020',
    '4',
    ' ',
    '%',
    'Ж',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const parsed = parseFormula(text);
      if (parsed.ok) return;
      expect(parsed.problem.at).toBeGreaterThanOrEqual(0);
      expect(parsed.problem.at).toBeLessThanOrEqual(text.length);
    }),
  );
});

/** An expression as text, each operation in brackets. */
function written(node: Expression): string {
  switch (node.kind) {
    case 'number':
      return String(node.value);
    case 'cell':
      return node.indicator;
    case 'minus':
      return `-(${written(node.of)})`;
    case 'round':
      return `round(${written(node.of)})`;
    case 'operation':
      return `(${written(node.left)} ${node.operator} ${written(node.right)})`;
  }
}

test('an expression that is written out reads back as the same result', () => {
  const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4 },
      fc.nat(999).map((value): Expression => ({ kind: 'number', value })),
      fc.record({
        kind: fc.constant('operation' as const),
        operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
        left: tie('expression'),
        right: tie('expression'),
        at: fc.constant(0),
      }),
      fc.record({ kind: fc.constant('minus' as const), of: tie('expression') }),
    ),
  }));
  fc.assert(
    fc.property(expression, (node) => {
      const direct = resultOf(node, () => Number.NaN);
      expect(compute(written(node))).toBe(direct);
    }),
  );
});
