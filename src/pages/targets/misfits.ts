/** Where two places of one document do not fit together: the share that a target sets, and the one that a rule asks for. */
import type { Registers, Target } from '../../domain/registers.ts';

export interface Misfit {
  readonly target: Target;
  /** What the rules ask for at least, per cent, ascending. */
  readonly percents: readonly number[];
  /** What the target sets for its years, per cent. */
  readonly least: number;
  readonly most: number;
}

/** @returns targets whose highest value lies below what each rule that names them asks for at least */
export function misfits({ targets, coFinancing }: Pick<Registers, 'targets' | 'coFinancing'>): readonly Misfit[] {
  return targets.flatMap((target): readonly Misfit[] => {
    const values = target.values.flatMap(({ target: value }) => value ?? []);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const rules = coFinancing.filter((rule) => rule.target === target.id && rule.localPercent > most);
    const percents = [...new Set(rules.map(({ localPercent }) => localPercent))].toSorted((a, b) => a - b);
    return values.length === 0 || percents.length === 0 ? [] : [{ target, percents, least, most }];
  });
}
