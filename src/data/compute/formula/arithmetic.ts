/** The number that an expression gives. */
import type { CellReference, Expression } from './formula.ts';

/** Beyond the tenth digit there is only the noise of binary fractions: no source prints as many. */
const SIGNIFICANT_DIGITS = 10;

/**
 * @param valueOf of a cell; all of them are known
 * @returns null where something is divided by zero, or the result is too large to be a number
 */
export function resultOf(expression: Expression, valueOf: (cell: CellReference) => number): number | null {
  const result = valueOfNode(expression, valueOf);
  return Number.isFinite(result) ? Number(result.toPrecision(SIGNIFICANT_DIGITS)) + 0 : null;
}

function valueOfNode(node: Expression, valueOf: (cell: CellReference) => number): number {
  switch (node.kind) {
    case 'number':
      return node.value;
    case 'cell':
      return valueOf(node);
    case 'minus':
      return -valueOfNode(node.of, valueOf);
    case 'round':
      return Math.round(valueOfNode(node.of, valueOf));
    case 'operation': {
      const [left, right] = [valueOfNode(node.left, valueOf), valueOfNode(node.right, valueOf)];
      switch (node.operator) {
        case '+':
          return left + right;
        case '-':
          return left - right;
        case '*':
          return left * right;
        case '/':
          // 0 / 0 and 1 / 0 alike, at any depth: no later operation makes a number of it.
          return right === 0 ? Number.NaN : left / right;
      }
    }
  }
}
