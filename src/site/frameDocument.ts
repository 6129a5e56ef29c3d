/** A page for a frame of another site: one file that asks for nothing, with its own policy. */
import { escapeAttribute, escapeText, hashSource } from './document.ts';

export interface FrameParts {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly css: string;
  /** Rendered body, trusted: our own components escape what they print. */
  readonly body: string;
  /** Text of a classic script: a module would not run where the frame's origin is `null`. */
  readonly script: string;
  /** Attributes of `<html>` that scripts read. */
  readonly data?: Readonly<Record<string, string>>;
}

/** Drawn small, and as data: browsers ask for an icon by themselves. */
const ICON = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

export function writeFrameDocument({ language, title, description, css, body, script, data = {} }: FrameParts): string {
  const attributes = Object.entries({ lang: language, ...entriesAsData(data) })
    .map(([name, value]) => `${name}="${escapeAttribute(value)}"`)
    .join(' ');
  return `<!doctype html>
<html ${attributes}><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(framePolicy(css, script))}">
<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<title>${escapeText(title)}</title><meta name="description" content="${escapeAttribute(description)}">
<link rel="icon" href="${ICON}"><base target="_blank"><style>${css}</style></head>
<body>${body}<script>${script}</script></body></html>
`;
}

function entriesAsData(data: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value]));
}

/** Nothing but what stands in the file. */
function framePolicy(css: string, script: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashSource(script)}`,
    `style-src ${hashSource(css)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
