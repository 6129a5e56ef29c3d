/** Puts a region forward on a slide that is drawn: its shape, its circle and its row. */

/** @param region null: all are alike again */
export function spotlight(stage: Element | null, region: string | null): void {
  if (stage === null) return;
  stage.classList.toggle('spotlit', region !== null);
  for (const element of stage.querySelectorAll('[data-region], [data-key], [data-spot]')) {
    const key =
      element.getAttribute('data-region') ?? element.getAttribute('data-key') ?? element.getAttribute('data-spot');
    element.classList.toggle('spot', region !== null && key !== null && key.split('+').includes(region));
  }
}
