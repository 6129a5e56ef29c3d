/** The stylesheet of a picture that stands alone: real colours, since it has no page to ask. */
import type { Door } from '../domain/types.ts';
import { colourOf, inkOn, SURFACE, type Shade } from '../map/palette.ts';

const SHADES: readonly Shade[] = [0, 1, 2, 3, 4];
const { paper, land, ink, muted, hatch, outline, border, water } = SURFACE.light;

export function pictureCss(door: Door): string {
  return [
    `text{font-family:Inter,system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif;fill:${ink};font-size:13px}`,
    `.paper,.hatch-paper,.plain{fill:${paper}}`,
    `.title{font-size:30px;font-weight:700}`,
    `.year{font-size:22px;font-weight:700}`,
    `.unit,.foot{fill:${muted}}`,
    `.land{fill:${land}}`,
    `.hatch-line{stroke:${hatch};fill:none}.hatch-dot{fill:${hatch}}`,
    `.map-land path{stroke:${border};stroke-width:5}`,
    `.map-land .land{stroke:${outline}}`,
    `.map-lakes{fill:${water};fill-opacity:.75}`,
    `.map-bubbles circle{fill:${colourOf(3, door, 'light')};fill-opacity:.82;stroke:${paper}}`,
    `.map-words text,.words-wide text{font-weight:500;text-anchor:middle}`,
    `.callout line,.callout circle{stroke:${ink};fill:${ink}}`,
    `.callout rect,.frame{stroke:${outline}}`,
    ...SHADES.map(
      (shade) =>
        `.s${shade}{fill:${colourOf(shade, door, 'light')}}.words-wide .i${shade}{fill:${inkOn(shade, 'light')}}`,
    ),
  ].join('');
}
