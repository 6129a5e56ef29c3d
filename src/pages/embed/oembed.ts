/** What oEmbed (https://oembed.com, 1.0) says of a page that can be embedded: a file beside the page. */
import type { Locale } from '../../i18n/locale.ts';
import type { PageFile } from '../pageKind.ts';
import { oembedHtml, OEMBED_WIDTH_PX, type SnippetParts } from './snippet.ts';

/** In the folder of the page. */
export const OEMBED_FILE = 'oembed.json';

interface OembedParts extends SnippetParts {
  readonly locale: Locale;
  /** Absolute address of the site's folder. */
  readonly siteUrl: string;
  /** Absolute address of the picture of 1200 × 630. */
  readonly picture: string;
}

export function oembedFile({ locale, siteUrl, picture, ...parts }: OembedParts): PageFile {
  const { site } = locale.texts;
  const told = {
    version: '1.0',
    type: 'rich',
    title: parts.title,
    provider_name: site.publisher,
    provider_url: siteUrl,
    width: OEMBED_WIDTH_PX,
    height: parts.height,
    html: oembedHtml(parts),
    thumbnail_url: picture,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
  return { name: OEMBED_FILE, text: `${JSON.stringify(told)}\n` };
}
