/** The code that a host pastes: a frame that needs no script, and a link that stands where frames are taken out. */

export interface SnippetParts {
  /** Absolute address of the page for frames. */
  readonly src: string;
  /** What the frame is called for who hears the page. */
  readonly title: string;
  /** px: enough without any script. */
  readonly height: number;
  /** Absolute address of the whole page, and its words. */
  readonly href: string;
  readonly link: string;
}

/** px for the line that later releases put below a frozen frame: three lines of small type in the narrowest. */
export const STATUS_ROOM_PX = 60;

/** What the frame may: run its own script, and open links outside. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** For any system that takes HTML. */
export function snippetOf({ src, title, height, href, link }: SnippetParts): string {
  return (
    `<iframe src="${attribute(src)}" title="${attribute(title)}" width="100%" height="${height}" loading="lazy"` +
    ` frameborder="0" sandbox="${SANDBOX}"></iframe>\n` +
    `<p><a href="${attribute(href)}">${attribute(link)}</a></p>`
  );
}

/** For oEmbed: only tags and attributes that WordPress keeps; it adds a sandbox of its own. */
export function oembedHtml({ src, title, height, href, link }: SnippetParts): string {
  return (
    `<blockquote><a href="${attribute(href)}">${attribute(link)}</a></blockquote>` +
    `<iframe src="${attribute(src)}" title="${attribute(title)}" width="${OEMBED_WIDTH_PX}" height="${height}" frameborder="0"></iframe>`
  );
}

/** What a host that asks for no width is told. */
export const OEMBED_WIDTH_PX = 600;

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
