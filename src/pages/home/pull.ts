/** A card that stands at the foot of a phone's screen follows the finger down, and goes away when it is pulled far. */

/** px */
const FAR = 72;

export function listenToPull(card: HTMLElement, close: () => void): void {
  let from: number | null = null;
  const end = (isFar: boolean): void => {
    from = null;
    card.style.removeProperty('translate');
    if (isFar) close();
  };
  card.addEventListener('pointerdown', (event) => {
    const isHead = (event.target as Element).closest('h3') !== null;
    if (event.pointerType === 'mouse' || !isHead) return;
    from = event.clientY;
    card.setPointerCapture(event.pointerId);
  });
  card.addEventListener('pointermove', ({ clientY }) => {
    if (from !== null) card.style.setProperty('translate', `0 ${Math.max(0, clientY - from)}px`);
  });
  card.addEventListener('pointerup', ({ clientY }) => {
    if (from !== null) end(clientY - from > FAR);
  });
  card.addEventListener('pointercancel', () => {
    end(false);
  });
}
