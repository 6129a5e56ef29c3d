/**
 * amCharts 5: map chart with a polygon series, a fill for each polygon in its data (classes, not a
 * gradient),
 * names as bullets of a point series. No animation theme. Its canvas renderer is the only one.
 */
import { Bullet, color, Label, p50, Root } from '@amcharts/amcharts5';
import { geoMercator, MapChart, MapPointSeries, MapPolygonSeries } from '@amcharts/amcharts5/map';
import { feature } from 'topojson-client';
import { colourOf, indicators, loadJson, onChange, rowsOf, showLegend, showWords } from '../shared/page.js';

const [topology, rows] = await Promise.all([loadJson('data/lonlat.topojson'), rowsOf(indicators[0])]);
const regions = feature(topology, topology.objects.regions);

const root = Root.new('map');
const chart = root.container.children.push(
  MapChart.new(root, { projection: geoMercator(), panX: 'none', panY: 'none', wheelY: 'none' }),
);
const polygons = chart.series.push(MapPolygonSeries.new(root, { geoJSON: regions }));
polygons.mapPolygons.template.setAll({
  stroke: color(0xffffff),
  strokeWidth: 1,
  interactive: false,
  templateField: 'settings',
});
const names = chart.series.push(MapPointSeries.new(root, {}));
names.bullets.push(() =>
  Bullet.new(root, {
    sprite: Label.new(root, { text: '{name}', populateText: true, fontSize: 11, centerX: p50, centerY: p50 }),
  }),
);

function show(indicator, figures) {
  polygons.data.setAll(
    figures.map(({ region, value }) => ({ id: region, settings: { fill: color(colourOf(value, indicator)) } })),
  );
  showWords(indicator);
  showLegend(indicator);
}
show(indicators[0], rows);
names.data.setAll(
  regions.features.map(({ properties: { name, anchor } }) => ({
    name,
    geometry: { type: 'Point', coordinates: anchor },
  })),
);
onChange(show);
