/** The unit of measure: the default map as a page that is nothing else, and runs nothing. */
import { renderToString } from 'preact-render-to-string';
import { placeLabels } from '../src/map/labels/placeLabels.ts';
import { Legend } from '../src/map/legend/Legend.tsx';
import { MapLabels } from '../src/map/svg/MapLabels.tsx';
import { MapShapes } from '../src/map/svg/MapSvg.tsx';
import type { SizeClass } from '../src/domain/geography.ts';
import { pageStyles } from '../src/site/styles.ts';
import { modelOf, realSite } from '../tests/support/sites.ts';

/** Names for the one width that is measured; our own page carries those of all widths. */
const SIZE: SizeClass = 'tiny';
const STYLE = `
body{margin:8px;font:16px/1.4 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h1{font-size:20px}
.legend{font-size:13px}
.legend>svg{display:block;width:100%;overflow:visible}
.legend text{text-anchor:middle;font-size:12px}
.legend text:not(.count){fill:var(--ink)}
.legend .tick,.legend .median{stroke:none}`;

export function staticPage(): string {
  const { geography, dataset } = realSite();
  const model = modelOf(realSite(), {}, 'kk');
  const layout = placeLabels(geography, model.territories, SIZE);
  const body = renderToString(
    <>
      <h1>{model.headline}</h1>
      <div class="map">
        <MapShapes model={model} geography={geography} idPrefix="map" label={model.headline} />
        <svg class="map-words" aria-hidden="true">
          <MapLabels
            model={model}
            geography={geography}
            layouts={{ tiny: layout, narrow: layout, medium: layout, wide: layout }}
            sizes={[SIZE]}
          />
        </svg>
      </div>
      <Legend model={model} geography={geography} title={model.unit} idPrefix="map" />
      <p>{dataset.release}</p>
    </>,
  );
  const css = pageStyles(['map/svg/MapSvg.css'], ['capability'], geography.plane) + STYLE.replaceAll('\n', '');
  return [
    '<!doctype html><html lang="kk"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${model.title}</title><link rel="icon" href="data:,"><style>${css}</style></head>`,
    `<body class="topic-${model.topic}">${body}</body></html>\n`,
  ].join('');
}
