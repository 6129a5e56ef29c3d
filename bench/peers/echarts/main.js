/**
 * ECharts 6, tree-shaken: map series, piecewise visualMap, canvas. Animation is off, since it would
 * keep the last colours from the eye for 300 ms more; the option on a change is the least one.
 */
import { MapChart } from 'echarts/charts';
import { VisualMapComponent } from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { feature } from 'topojson-client';
import { colours, indicators, loadJson, onChange, rowsOf, showWords } from '../shared/page.js';

use([MapChart, VisualMapComponent, CanvasRenderer]);
const [topology, rows] = await Promise.all([loadJson('data/lonlat.topojson'), rowsOf(indicators[0])]);
const regions = feature(topology, topology.objects.regions);
const names = new Map(regions.features.map(({ id, properties }) => [id, properties.name]));
for (const region of regions.features) region.properties.id = region.id;
registerMap('regions', regions);

const chart = init(document.getElementById('map'));
function optionOf({ breaks, unit }, figures) {
  const pieces = colours.map((color, index) => ({
    color,
    ...(index > 0 ? { gte: breaks[index - 1] } : {}),
    ...(index < breaks.length ? { lt: breaks[index] } : {}),
  }));
  return {
    visualMap: { pieces, text: [unit] },
    series: { data: figures.map(({ region, value }) => ({ name: region, value })) },
  };
}
const first = optionOf(indicators[0], rows);
chart.setOption({
  animation: false,
  visualMap: {
    type: 'piecewise',
    orient: 'horizontal',
    left: 0,
    bottom: 0,
    itemGap: 4,
    itemWidth: 10,
    ...first.visualMap,
  },
  series: {
    type: 'map',
    map: 'regions',
    nameProperty: 'id',
    top: 0,
    bottom: 56,
    itemStyle: { borderColor: '#fff' },
    label: { show: true, fontSize: 11, formatter: ({ name }) => names.get(name) ?? '' },
    labelLayout: { hideOverlap: true },
    ...first.series,
  },
});
showWords(indicators[0]);
onChange((indicator, figures) => {
  chart.setOption(optionOf(indicator, figures));
  showWords(indicator);
});
