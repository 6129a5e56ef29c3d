/** What a static host says a file is, by its name; every text is UTF-8. */
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  topojson: 'application/json; charset=utf-8',
  ttf: 'font/ttf',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml; charset=utf-8',
  zip: 'application/zip',
};

/** @returns `application/octet-stream` for a name that says nothing */
export function mediaTypeOf(file: string): string {
  const extension = /\.([a-z0-9]+)$/iu.exec(file)?.[1]?.toLowerCase();
  return (extension === undefined ? undefined : TYPES[extension]) ?? 'application/octet-stream';
}

/** Is there something to gain by compressing it? Pictures and archives are compressed already. */
export function isCompressible(mediaType: string): boolean {
  return mediaType.includes('charset=utf-8') || mediaType === 'application/wasm' || mediaType === 'font/ttf';
}
