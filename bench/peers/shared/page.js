/** What every peer's page does besides its map: title, legend, and the button that changes the indicator. */
import { colours, indicators } from 'bench:config';

export { colours, indicators };

/** Class colour of a value: a bound belongs to the class above it, as in d3's threshold scale. */
export function colourOf(value, { breaks }) {
  return colours[breaks.filter((bound) => value >= bound).length];
}

export async function loadJson(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response.json();
}

/** Rows of an indicator, fetched when first asked for and kept. */
const kept = new Map();
export function rowsOf({ id }, load = loadJson, ending = 'json') {
  if (!kept.has(id)) kept.set(id, load(`data/${id}.${ending}`));
  return kept.get(id);
}

export function showWords(indicator) {
  document.getElementById('title').textContent = indicator.title;
}

/** For libraries that bring no legend of classes. */
export function showLegend({ unit, breaks }) {
  const legend = document.getElementById('legend');
  legend.replaceChildren(
    unit,
    document.createElement('br'),
    ...colours.flatMap((colour, index) => {
      const swatch = document.createElement('i');
      swatch.style.background = colour;
      return [swatch, index === 0 ? `< ${breaks[0]}` : `≥ ${breaks[index - 1]}`];
    }),
  );
}

/** @param show draws an indicator that it is given the rows of */
export function onChange(show, ...how) {
  let at = 0;
  document.getElementById('change').addEventListener('click', async () => {
    at = 1 - at;
    show(indicators[at], await rowsOf(indicators[at], ...how));
  });
}
