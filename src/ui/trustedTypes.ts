/**
 * The page's policy refuses addresses of scripts and workers that are plain strings. This is its one
 * named policy: it vouches for files of the page's own host and for nothing else.
 */
const POLICY = 'science-map';

type MakeUrl = (url: string) => string | object;

let makeUrl: MakeUrl | null = null;

/**
 * @param url absolute address of a script or worker
 * @returns what may be handed to `new Worker` or `register` where they ask for a string
 * @throws TypeError for an address of another host
 */
export function trustedScriptUrl(url: string): string {
  makeUrl ??= createPolicy();
  const trusted = makeUrl(url);
  if (typeof trusted === 'string') return trusted;
  // MapLibre asks how an address ends before it uses it.
  const asText = {
    endsWith: (end: string) => url.endsWith(end),
    split: (separator: string | RegExp) => url.split(separator),
  };
  return Object.assign(trusted, asText) as unknown as string;
}

function createPolicy(): MakeUrl {
  const createScriptURL = (url: string): string => {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError(`not of this site: ${url}`);
    return url;
  };
  interface Factory {
    readonly createPolicy: (name: string, rules: object) => { readonly createScriptURL: MakeUrl };
  }
  const { trustedTypes } = window as { trustedTypes?: Factory };
  // Browsers without trusted types take the string.
  if (trustedTypes === undefined) return createScriptURL;
  const policy = trustedTypes.createPolicy(POLICY, { createScriptURL });
  return (url) => policy.createScriptURL(url);
}
