/** A formula as pages word it: signs, numbers and cells in reading order. */
import type { FormulaPart, FormulaWords } from '../../../domain/types.ts';
import type { Expression, Formula, Operator } from './formula.ts';

/** JSON has no infinity: null is an open end. */
export function formulaWords(formula: Formula): readonly FormulaWords[] {
  return formula.map(({ from, to, expression }) => ({
    from: Number.isFinite(from) ? from : null,
    to: Number.isFinite(to) ? to : null,
    parts: partsOf(expression),
  }));
}

const RANK: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 };

/** @param least rank of the operation around it: a weaker one inside stands in brackets */
function partsOf(node: Expression, least = 0): readonly FormulaPart[] {
  switch (node.kind) {
    case 'number':
      return [node.value];
    case 'cell':
      return [
        {
          indicator: node.indicator,
          ...(node.isCountry ? { isCountry: true as const } : {}),
          ...(node.year.kind === 'before' ? { yearsBefore: node.year.years } : {}),
          ...(node.year.kind === 'fixed' ? { year: node.year.year } : {}),
        },
      ];
    case 'minus':
      return ['-', ...partsOf(node.of, 3)];
    // Rounding to whole people is said by the value itself.
    case 'round':
      return partsOf(node.of, least);
    case 'operation': {
      const rank = RANK[node.operator];
      const inside = [...partsOf(node.left, rank), node.operator, ...partsOf(node.right, rank + 1)];
      return rank < least ? ['(', ...inside, ')'] : inside;
    }
  }
}
