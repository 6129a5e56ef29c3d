/** What any host should send with which file: one list, written in the words of each (`servers.ts`). */

export interface HostRules {
  /** Sent with everything. */
  readonly always: Readonly<Record<string, string>>;
  /** The policy of all pages but embeds, and that of embeds, which other sites may frame. */
  readonly pagePolicy: string;
  readonly embedPolicy: string;
  readonly cache: readonly CacheRule[];
}

export interface CacheRule {
  /** Path below the site's folder, as a regular expression without anchors at its start. */
  readonly pattern: string;
  /** The same as a path with `*`, for hosts that have no regular expressions. */
  readonly glob: string;
  readonly value: string;
}

/** A year: names of these files carry a hash of what is in them. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/** Kept, but asked about each time: a new release is seen at once. */
const ASK = 'no-cache';
const AN_HOUR = 'public, max-age=3600';

const CACHE: readonly CacheRule[] = [
  { pattern: 'assets/', glob: 'assets/*', value: FOR_EVER },
  { pattern: 'app/', glob: 'app/*', value: FOR_EVER },
  { pattern: 'sw\\.js$', glob: 'sw.js', value: ASK },
  { pattern: 'data/', glob: 'data/*', value: AN_HOUR },
  { pattern: 'geo/', glob: 'geo/*', value: AN_HOUR },
];
export const CACHE_OTHERWISE = ASK;

/**
 * @param policies contents of the pages' own policies: the header must allow what each of them does,
 *   since a browser obeys both
 */
export function hostRules(policies: Iterable<string>): HostRules {
  const union = unionOf(policies);
  return {
    always: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
    pagePolicy: `${union}; frame-ancestors 'self'`,
    embedPolicy: `${union}; frame-ancestors *`,
    cache: CACHE,
  };
}

/** Each directive with every source that some policy has; one that a policy has without sources stays so. */
export function unionOf(policies: Iterable<string>): string {
  const directives = new Map<string, Set<string>>();
  for (const policy of policies) {
    for (const directive of policy.split(';')) {
      const [name = '', ...sources] = directive.trim().split(/\s+/u);
      if (name === '') continue;
      const known = directives.get(name) ?? new Set<string>();
      directives.set(name, known);
      for (const source of sources) known.add(source);
    }
  }
  return [...directives]
    .map(([name, sources]) => {
      const real = [...sources].filter((source) => source !== "'none'" || sources.size === 1);
      return [name, ...real].join(' ');
    })
    .join('; ');
}
