/** The mark of a pinned region, beside its name in a line of text. */
import { pinMark } from './pinMarks.ts';

interface PinMarkProps {
  /** Place among the pinned, from 0; nothing is drawn for null. */
  readonly pin: number | null;
  /** In words, where nothing else beside it says that the region is pinned. */
  readonly label?: string;
}

export function PinMark({ pin, label }: PinMarkProps) {
  if (pin === null) return null;
  return (
    <svg
      class="pin-mark"
      viewBox="-7 -7 14 14"
      {...(label === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label })}
    >
      <path d={pinMark(pin)} />
    </svg>
  );
}
