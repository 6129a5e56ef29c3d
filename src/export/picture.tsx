/** A view as one file that stands alone: the picture next to each map page. Made where no browser is. */
import { renderToString } from 'preact-render-to-string';
import type { Geography } from '../domain/geography.ts';
import type { Locale } from '../i18n/locale.ts';
import type { MapModel } from '../map/model.ts';
import type { PictureOrigin } from './PictureFrame.tsx';
import { standalone } from './standalone.ts';
import { viewPicture } from './viewPicture.tsx';

/** @returns a complete SVG document, 1200 × 630, light theme */
export function pictureSvg(model: MapModel, geography: Geography, locale: Locale, origin: PictureOrigin): string {
  const { drawing, css } = viewPicture(model, geography, locale, origin);
  return standalone(renderToString(drawing), css);
}
