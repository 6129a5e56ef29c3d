/**
 * D3 on the client, by hand: d3-geo, d3-scale and d3-fetch only, shapes from TopoJSON that is
 * projected already. The least that a careful author ships: paths are made once, a change sets 20
 * attributes and the words.
 */
import { csv, json } from 'd3-fetch';
import { geoIdentity, geoPath } from 'd3-geo';
import { scaleThreshold } from 'd3-scale';
import { feature } from 'topojson-client';
import { colours, indicators, onChange, rowsOf, showLegend, showWords } from '../shared/page.js';

const [topology, rows] = await Promise.all([json('data/plane.topojson'), rowsOf(indicators[0], csv, 'csv')]);
const regions = feature(topology, topology.objects.regions);
// As wide as it is shown, so that names keep their size.
const width = document.getElementById('map').clientWidth;
const height = (width * 3) / 5;
const path = geoPath(geoIdentity().fitSize([width, height], regions)).digits(1);

const element = (name, attributes) => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
};
const svg = element('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img' });
const shapes = new Map(
  regions.features.map((region) => {
    const shape = element('path', { d: path(region), stroke: '#fff', 'stroke-width': 1 });
    svg.append(shape);
    return [region.id, shape];
  }),
);
for (const region of regions.features) {
  const [x, y] = path.centroid(region);
  const name = element('text', { x, y, class: 'name' });
  name.textContent = region.properties.name;
  svg.append(name);
}

function show(indicator, figures) {
  const colour = scaleThreshold(indicator.breaks, colours);
  for (const { region, value } of figures) shapes.get(region).setAttribute('fill', colour(+value));
  showWords(indicator);
  showLegend(indicator);
}
show(indicators[0], rows);
document.getElementById('map').append(svg);
onChange(show, csv, 'csv');
