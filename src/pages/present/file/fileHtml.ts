/** One file of HTML: slides, figures, words, script. It asks for nothing and may ask for nothing. */
import { APP_ID, DATA_ID, SLIDES_ID, type FileData } from './fileData.ts';

export interface FileParts {
  readonly title: string;
  readonly css: string;
  readonly script: string;
  readonly data: FileData;
  /** Markup of our own components, which escape what they print: of each slide, and of the sides of its further lists. */
  readonly slides: readonly { readonly slide: string; readonly sides: readonly string[] }[];
}

export function fileHtml({ title, css, script, data, slides }: FileParts): string {
  const policy =
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  const stages = slides.map(
    ({ slide, sides }) => `<section>${slide}${sides.map((side) => `<template>${side}</template>`).join('')}</section>`,
  );
  return `<!doctype html>
<html lang="${data.language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>
<link rel="icon" href="data:,"><style>${css.replaceAll('</', '<\\/')}</style></head>
<body><main class="present" id="${APP_ID}"></main><div id="${SLIDES_ID}" hidden>${stages.join('')}</div>
<script type="application/json" id="${DATA_ID}">${json}</script>
<script>${script.replaceAll('</script', '<\\/script')}</script></body></html>
`;
}
