/**
 * A frame tells its height in the shapes that hosts listen to. Each is documented by the host's own code:
 * Datawrapper's embeds, AMP, Medium, NPR's pym.js, WordPress' wp-embed.js; the last is ours.
 */

/** What the frame's address says of its host. */
export interface HostAddress {
  /** Of the location, with `?`. */
  readonly search: string;
  /** Of the location, with `#`. */
  readonly hash: string;
  readonly href: string;
}

/** WordPress gives each frame a secret in the fragment: `#?secret=aBc123`. */
const WORDPRESS_SECRET = /\?secret=(\w+)/u;
/** A child of pym is told its own name in the query. */
const PYM_CHILD = /[?&]childId=([\w-]+)/u;

/**
 * @param height of the contents, px
 * @returns what is posted to the parent, one message each
 */
export function heightMessages(height: number, { search, hash, href }: HostAddress): readonly unknown[] {
  const px = Math.ceil(height);
  const id = PYM_CHILD.exec(search)?.[1] ?? 'science-map';
  const secret = WORDPRESS_SECRET.exec(hash)?.[1];
  return [
    { 'science-map': 1, height: px },
    { 'datawrapper-height': { [id]: px } },
    { sentinel: 'amp', type: 'embed-size', height: px },
    JSON.stringify({ src: href, context: 'iframe.resize', height: px }),
    ...(PYM_CHILD.test(search) ? [`pymxPYMx${id}xPYMxheightxPYMx${px}`] : []),
    ...(secret === undefined ? [] : [{ message: 'height', value: px, secret }]),
  ];
}
