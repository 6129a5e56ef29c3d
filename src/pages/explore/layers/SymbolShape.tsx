/** A circle for what stands in a town, a square for what stands for its region. */
import type { PlanePoint } from '../../../domain/geography.ts';
import type { SymbolLook } from '../../../map/points/symbols.ts';

interface SymbolShapeProps {
  readonly class: string;
  readonly look: SymbolLook;
  /** px of its middle. */
  readonly at: PlanePoint;
}

export function SymbolShape({ class: name, look: { shape, reach }, at: [x, y] }: SymbolShapeProps) {
  return shape === 'square' ? (
    <rect class={name} x={x - reach} y={y - reach} width={2 * reach} height={2 * reach} />
  ) : (
    <circle class={name} cx={x} cy={y} r={reach} />
  );
}
