/** Where a territory stands on the screen: its call-out where it has one, else its shape. */
export function shapeRect(figure: HTMLElement, key: string): DOMRect | null {
  const callouts = [...figure.querySelectorAll(`.callout[data-key="${key}"] rect:not(.hit)`)];
  // One for each size of the map; those of other sizes are not drawn.
  const drawn = callouts.find((box) => box.getClientRects().length > 0 && box.getBoundingClientRect().width > 0);
  const shape = drawn ?? figure.querySelector(`.map-shapes [data-region="${key}"]`);
  return shape?.getBoundingClientRect() ?? null;
}
