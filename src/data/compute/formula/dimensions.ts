/**
 * Units of a formula: tenge are not added to people, nor millions to thousands. Units are compared
 * by id, so a conversion is stated in the formula, and shows.
 */
import { quoted, phrase } from '../../../i18n/dataProblem.ts';
import type { IndicatorId, UnitId } from '../../../domain/types.ts';
import type { Expression } from './formula.ts';
import type { FormulaProblem } from './parseFormula.ts';

/** Powers of units, none of which is 0; empty for a pure number. */
type Dimension = ReadonlyMap<UnitId, number>;

/**
 * @returns the first sum or difference of two things that cannot be added, or null
 * @param unitOf of an indicator; an unknown one has its own problem, and fits everything
 */
export function unlikeUnits(
  expression: Expression,
  unitOf: (indicator: IndicatorId) => UnitId | undefined,
): FormulaProblem | null {
  let problem: FormulaProblem | null = null;
  const visit = (node: Expression): Dimension | null => {
    switch (node.kind) {
      case 'number':
        return new Map();
      case 'cell': {
        const unit = unitOf(node.indicator);
        return unit === undefined ? null : new Map([[unit, 1]]);
      }
      case 'minus':
      case 'round':
        return visit(node.of);
      case 'operation': {
        const [left, right] = [visit(node.left), visit(node.right)];
        if (left === null || right === null) return null;
        if (node.operator === '*') return product(left, right, 1);
        if (node.operator === '/') return product(left, right, -1);
        if (!isSame(left, right)) {
          problem ??= {
            at: node.at,
            what: phrase('check.formula.units', { sign: quoted(node.operator), place: node.at + 1 }),
            expected: phrase('check.expected.sameUnits', { left: nameOf(left), right: nameOf(right) }),
          };
          return null;
        }
        return left;
      }
    }
  };
  visit(expression);
  return problem;
}

function product(left: Dimension, right: Dimension, sign: 1 | -1): Dimension {
  const powers = new Map(left);
  for (const [unit, power] of right) powers.set(unit, (powers.get(unit) ?? 0) + sign * power);
  return new Map([...powers].filter(([, power]) => power !== 0));
}

function isSame(left: Dimension, right: Dimension): boolean {
  return left.size === right.size && [...left].every(([unit, power]) => right.get(unit) === power);
}

function nameOf(dimension: Dimension): string {
  const name = [...dimension].map(([unit, power]) => (power === 1 ? unit : `${unit}^${power}`)).join(' ');
  return name === '' ? '1' : name;
}
