/**
 * towns.csv of the map from the transcribed towns (coordinates of GeoNames) and the region centres
 * of geokz (names in Kazakh and Russian, and places that the first file lacks).
 *   node make-towns.mjs towns.csv region-centres.geojson regions.geojson > towns.csv
 */
import { readFileSync } from 'node:fs';
import { geoContains, geoDistance } from 'd3-geo';

const [townsFile, centresFile, regionsFile] = process.argv.slice(2);
const EARTH_KM = 6371;
/** A town and a centre nearer than this are the same place, given at two of its corners. */
const SAME_PLACE_KM = 15;

/** Names that changed after geokz (2022), that it spells wrongly, or that it does not have. */
const NAMES = {
  Kurchatov: ['Курчатов', 'Курчатов'],
  Astana: ['Астана', 'Астана'],
  Zhezkazgan: ['Жезқазған', 'Жезказган'],
  Qonayev: ['Қонаев', 'Конаев'],
};
/** English names where the two sources differ: the form that the town's own university uses. */
const ENGLISH = { Baykonyr: 'Baikonur', Qonayev: 'Konaev' };

const [, ...lines] = readFileSync(townsFile, 'utf8').trim().split(/\r?\n/);
const towns = lines.map((line) => {
  const [name, lat, lon, , locator] = line.split(',');
  return { name, lon: Number(lon), lat: Number(lat), source: locator.replace(/ \(.*/, '') };
});
const centres = JSON.parse(readFileSync(centresFile, 'utf8')).features.map(({ geometry, properties }) => ({
  at: geometry.coordinates,
  properties,
}));
/** d3-geo wants rings the other way round than RFC 7946. */
const regions = JSON.parse(readFileSync(regionsFile, 'utf8')).features.map((feature) => ({
  ...feature,
  geometry: {
    type: 'MultiPolygon',
    coordinates: (feature.geometry.type === 'Polygon'
      ? [feature.geometry.coordinates]
      : feature.geometry.coordinates
    ).map((rings) => rings.map((ring) => [...ring].reverse())),
  },
}));

const rows = towns.map((town) => {
  const centre = centres.find(({ at }) => geoDistance(at, [town.lon, town.lat]) * EARTH_KM < SAME_PLACE_KM);
  return { ...town, centre };
});
const matched = new Set(rows.map(({ centre }) => centre));
for (const centre of centres.filter((centre) => !matched.has(centre))) {
  const [lon, lat] = centre.at;
  rows.push({ name: centre.properties.NAME_EN, lon, lat, source: 'geokz 1.0.2', centre, extra: true });
}

const table = rows.map(({ name, lon, lat, source, centre, extra }) => {
  const region = regions.find((feature) => geoContains(feature, [lon, lat]));
  if (region === undefined) throw new Error(`town outside all regions: ${name}`);
  const [kk, ru] = NAMES[name] ?? [centre.properties.NAME_KK, centre.properties.NAME_RU];
  const en = ENGLISH[name] ?? name;
  const kind = region.properties.type === 'city' ? 'city' : centre && !extra ? 'centre' : 'town';
  const id = en.toLowerCase();
  return [id, kk, ru, en, region.id, lon.toFixed(4), lat.toFixed(4), kind, source].join(',');
});
table.sort((a, b) => (a < b ? -1 : 1));
console.log(['id,name_kk,name_ru,name_en,region,lon,lat,kind,source', ...table].join('\n'));
