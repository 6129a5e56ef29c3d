/**
 * Observable Plot: a geo mark on a threshold scale with its own legend, names by the centroid
 * transform. A change plots anew and replaces the figure, as Plot's documentation says.
 */
import * as Plot from '@observablehq/plot';
import { feature } from 'topojson-client';
import { colours, indicators, loadJson, onChange, rowsOf, showWords } from '../shared/page.js';

const [topology, rows] = await Promise.all([loadJson('data/plane.topojson'), rowsOf(indicators[0])]);
const regions = feature(topology, topology.objects.regions);
const holder = document.getElementById('map');

function show({ breaks, unit, ...indicator }, figures) {
  const values = new Map(figures.map(({ region, value }) => [region, value]));
  const width = holder.clientWidth;
  const plot = Plot.plot({
    width,
    height: Math.round((width * 3) / 5),
    margin: 0,
    projection: { type: 'identity', domain: regions },
    color: { type: 'threshold', domain: breaks, range: colours },
    marks: [
      Plot.geo(regions, { fill: ({ id }) => values.get(id), stroke: '#fff' }),
      Plot.text(
        regions.features,
        Plot.centroid({ text: ({ properties }) => properties.name, fontSize: 11, fill: '#14252d', stroke: '#fff' }),
      ),
    ],
  });
  holder.replaceChildren(plot);
  document.getElementById('legend').replaceChildren(plot.legend('color', { label: unit, width }));
  showWords(indicator);
}
show(indicators[0], rows);
onChange(show);
