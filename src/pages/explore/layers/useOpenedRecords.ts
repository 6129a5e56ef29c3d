/** Which records' card is open. It and the card of a region are never open at once. Closing returns the focus. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlaceKey } from '../../../domain/partnershipFlows.ts';
import { useStore } from '../../../ui/useStore.ts';
import { closeCard } from '../keyboardNavigation/selection.ts';
import type { LayerProps } from '../types.ts';

/** One record, or all that stand at a symbol. */
export interface OpenedRecords {
  readonly record: string | null;
  /** Places of the symbol that was pressed; empty when it was opened from the list. */
  readonly places: readonly PlaceKey[];
}

export function useOpenedRecords({ figure, selection }: Pick<LayerProps, 'figure' | 'selection'>) {
  const [opened, setOpened] = useState<OpenedRecords | null>(null);
  const opener = useRef<Element | null>(null);
  const regionCard = useStore(selection, (now) => now.card);
  useEffect(() => {
    if (regionCard !== null) setOpened(null);
  }, [regionCard]);
  return {
    opened,
    open: (next: OpenedRecords) => {
      const { activeElement } = document;
      if (activeElement?.closest('.record-card') == null) opener.current = activeElement;
      closeCard(selection);
      setOpened(next);
    },
    close: () => {
      setOpened(null);
      const back = opener.current?.isConnected === true ? opener.current : figure.current?.querySelector('.map');
      if (back instanceof HTMLElement || back instanceof SVGElement) back.focus();
    },
  };
}
