/** A compared region's name with its mark in its hue: the same in every part of the page and on paper. */
import type { RegionId } from '../../../domain/types.ts';
import { PinMark } from '../../../map/pins/PinMark.tsx';
import { compareName } from '../compareName.ts';
import type { CompareProps } from '../types.ts';

interface ComparedNameProps {
  readonly sheets: Pick<CompareProps['sheets'], 'locale'>;
  readonly region: RegionId;
  /** Place among the chosen, from 0; null for one that is not. */
  readonly pin: number | null;
  /** Of its page; a name alone without. */
  readonly href?: string | undefined;
}

export function ComparedName({ sheets, region, pin, href }: ComparedNameProps) {
  const name = compareName(sheets, region);
  return (
    <span class={pin === null ? 'compared' : `compared compared-${pin}`}>
      <PinMark pin={pin} />
      {href === undefined ? name : <a href={href}>{name}</a>}
    </span>
  );
}
