/** The rules that a picture is drawn by: real colours, since it has no page to ask. `flatten.ts` makes attributes of them. */
import type { Topic } from '../domain/types.ts';
import { bivariateColour, bivariateInk, THIRDS } from '../map/bivariatePalette.ts';
import { colourOf, FIELDS, inkOn, SURFACE, type Ramp, type Shade } from '../map/palette.ts';

const SHADES: readonly Shade[] = [0, 1, 2, 3, 4];
const { paper, land, ink, muted, hatch, outline, border, water, pin, progress } = SURFACE.light;

/** Faces no wider than texts are measured for (`textWidth.ts`), wherever the picture is opened. */
export const FACES = "Inter,Roboto,Arial,'Liberation Sans',Helvetica,'DejaVu Sans Condensed',sans-serif";
export const FOOT_PX = 12;
export const FOOT_LINE_PX = 17;

export interface TitleSize {
  readonly name: string;
  readonly px: number;
  readonly linePx: number;
  readonly mostLines: number;
}
/** From large to small; all end above the map. */
export const TITLES: readonly [TitleSize, ...TitleSize[]] = [
  { name: 'large', px: 30, linePx: 36, mostLines: 2 },
  { name: 'middle', px: 24, linePx: 30, mostLines: 3 },
  { name: 'small', px: 19, linePx: 23, mostLines: 4 },
];

/**
 * @param ramp of the classes, where they are not of the topic's own
 * @param unit of lengths on the map against those of the whole country's plane
 */
export function pictureCss(topic: Topic, ramp: Ramp = topic, unit = 1): string {
  const onMap = (length: number) => Math.round(100 * length * unit) / 100;
  return [
    `text{fill:${ink};font-size:13px}`,
    `.paper,.hatch-paper,.plain{fill:${paper}}`,
    `.title{font-weight:700}`,
    ...TITLES.map(({ name, px }) => `.${name}{font-size:${px}px}`),
    `.centre{text-anchor:middle}`,
    `.known text{font-size:15px}.known-large text{font-size:21px}.bar rect{fill:${muted}}.bar-shown rect{fill:${ink}}`,
    `.heading,.bar-shown text{font-weight:700}`,
    `.year{font-size:22px;font-weight:700}`,
    `.unit,.foot{fill:${muted}}.foot{font-size:${FOOT_PX}px}`,
    `.land{fill:${land}}`,
    `.hatch-line{stroke:${hatch};fill:none}.hatch-dot{fill:${hatch}}`,
    `.map-land path{stroke:${border};stroke-width:${onMap(5)}}`,
    ...markRules(),
    `${['land', 'plain', 'mM', 'mL', 'mO', 'mQ'].map((name) => `.map-land .${name}`).join()}{stroke:${outline}}`,
    `.map-land [data-left-out]{stroke:${muted};stroke-dasharray:${onMap(20)} ${onMap(15)}}`,
    `.map-pin-ground{fill:none;stroke:${paper};stroke-width:${onMap(26)}}`,
    `.map-pin{fill:none;stroke:${pin};stroke-width:${onMap(13)}}`,
    `.map-lakes{fill:${water};fill-opacity:.75}`,
    `.map-bubbles circle{fill:${colourOf(3, topic, 'light')};fill-opacity:.82;stroke:${paper};stroke-width:${onMap(5)}}`,
    `.map-land [data-hollow]{fill:${paper}}.map-hollow{fill:none;stroke-width:${onMap(40)};stroke-linejoin:round}`,
    `.map-bubbles .hollow{fill:${paper};stroke:${colourOf(3, topic, 'light')};stroke-width:${onMap(13)}}.callout .hollow{stroke-width:4px}`,
    ...SHADES.map((shade) => `.h${shade}{stroke:${colourOf(shade, ramp, 'light')}}`),
    `.size{fill:none;stroke:${colourOf(3, topic, 'light')};stroke-width:1.5px}`,
    `.map-bubbles .pinned{stroke:${pin};stroke-width:${onMap(13)}}`,
    `.words-wide text{font-weight:500;text-anchor:middle}.words-wide tspan{font-weight:400}`,
    // Words on a hatch or on bare land stand out by a rim.
    `.im,.il{paint-order:stroke;stroke:${paper};stroke-width:3px;stroke-linejoin:round}.il{stroke:${land}}`,
    `.ob{fill:${inkOn(3, 'light', topic)};paint-order:stroke;stroke:${colourOf(3, topic, 'light')};stroke-width:3px;stroke-linejoin:round}`,
    `.callout line,.callout circle{stroke:${ink};fill:${ink}}`,
    `.callout rect,.frame{stroke:${outline}}.callout .pinned{stroke:${pin};stroke-width:2.5px}`,
    `.callout .hit{fill:none;stroke:none}.callout .im,.callout .il{stroke:none}`,
    ...layoutRules(topic, onMap),
    ...bivariateRules(),
    `.map-pin-marks path{fill:${pin};stroke:${paper};stroke-width:3px;stroke-linejoin:round;paint-order:stroke}`,
    ...SHADES.map(
      (shade) =>
        `.s${shade}{fill:${colourOf(shade, ramp, 'light')}}.words-wide .i${shade}{fill:${inkOn(shade, 'light', ramp)}}`,
    ),
  ].join('');
}

/** As `layouts.css`: tiles, circles, and bubbles over classes. Lengths are those of the plane, in which maps are drawn. */
function layoutRules(topic: Topic, onMap: (length: number) => number): readonly string[] {
  const shade = colourOf(3, topic, 'light');
  return [
    `.map-tiles .map-bubbles circle{fill-opacity:.35;stroke:${shade}}`,
    `.map-dorling .land{fill:${shade};stroke:${border}}.map-dorling .il{fill:${inkOn(3, 'light', topic)};stroke:none}`,
    `.map-dorling .map-land [data-left-out]{fill:${land}}`,
    `.map-bubbles.over-classes circle{fill:${paper};fill-opacity:.45;stroke:${ink};stroke-width:${onMap(7)}}`,
    `.map-bubbles.over-classes .pinned{stroke:${pin};stroke-width:${onMap(13)}}`,
  ];
}

/** As `bivariateCss`. */
function bivariateRules(): readonly string[] {
  return THIRDS.flatMap((x) =>
    THIRDS.map(
      (y) => `.b${x}${y}{fill:${bivariateColour(x, y, 'light')}}.ib${x}${y}{fill:${bivariateInk(x, y, 'light')}}`,
    ),
  );
}

/** As `marks.css`, in the light theme. */
function markRules(): readonly string[] {
  return [
    ...Object.entries(FIELDS.light).map(([shape, colour]) => `.field-${shape}{fill:${colour}}`),
    `.mark-none{fill:none;stroke:${ink}}`,
    `.mark-ring{fill:${paper};stroke:${progress}}.mark-fill,.mark-step{fill:${progress}}`,
    `.mark-away,.mark-link{fill:none;stroke:${ink};stroke-width:1.2px;stroke-linecap:round;stroke-dasharray:0 3px}`,
    `.mark-away{stroke-dasharray:0 2.04px}`,
    `.mark-number{fill:${paper};font-size:6.5px;font-weight:600;text-anchor:middle}`,
    `.city-dots circle{stroke:${outline};stroke-width:1.5px}`,
    `.pale{opacity:0.16}`,
    `.words-wide .at-start{text-anchor:start}.words-wide .at-end{text-anchor:end}`,
    `.leader{stroke:${ink};stroke-width:0.8px}`,
  ];
}
