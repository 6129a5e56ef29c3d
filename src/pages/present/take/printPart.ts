/** Prints one part alone: put into the page for paper, and taken away again. */
export function printPart(draw: (place: HTMLElement) => void): void {
  const place = document.createElement('div');
  place.className = 'print-place';
  document.body.append(place);
  draw(place);
  document.documentElement.classList.add('prints-part');
  addEventListener(
    'afterprint',
    () => {
      document.documentElement.classList.remove('prints-part');
      place.remove();
    },
    { once: true },
  );
  print();
}
