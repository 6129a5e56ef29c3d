/** The mark of a chosen region at a place of a picture, in its hue. */
import { pinMark } from '../../map/pins/pinMarks.ts';

interface PinShapeProps {
  readonly pin: number;
  readonly x: string;
  readonly y: string;
  /** The figure is of another territory: an outline. */
  readonly isHollow?: boolean;
}

export function PinShape({ pin, x, y, isHollow = false }: PinShapeProps) {
  return (
    <svg class={`pin-shape compared-${pin}${isHollow ? ' hollow' : ''}`} x={x} y={y}>
      <path d={pinMark(pin)} />
    </svg>
  );
}
