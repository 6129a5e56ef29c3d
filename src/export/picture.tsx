/** A view as one file that stands alone: the picture next to each map page. Made where no browser is. */
import { renderToString } from 'preact-render-to-string';
import type { Geography } from '../domain/geography.ts';
import type { Locale } from '../i18n/locale.ts';
import type { DrawnModel, MapModel } from '../map/model.ts';
import type { PictureOrigin } from './PictureFrame.tsx';
import { standalone } from './standalone.ts';
import { settledPicture, viewPicture, type PictureDrawing, type SettledWords } from './viewPicture.tsx';

/** @returns a complete SVG document, 1200 × 630, light theme */
export function pictureSvg(model: MapModel, geography: Geography, locale: Locale, origin: PictureOrigin): string {
  return written(viewPicture(model, geography, locale, origin));
}

/** The same where all words and their places are known. */
export function settledPictureSvg(model: DrawnModel, geography: Geography, words: SettledWords): string {
  return written(settledPicture(model, geography, words));
}

/** Any drawing as a file, where no browser is. */
export function written({ drawing, css }: PictureDrawing): string {
  return standalone(renderToString(drawing), css);
}
