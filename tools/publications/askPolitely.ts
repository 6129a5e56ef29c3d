/**
 * The network, and nothing else of the press touches it: one request at a time with a pause between, again with
 * growing pauses where a server is busy, never past the time limit. The key is added here, at the last moment, and taken
 * out of every text that comes back.
 */
import { EXIT, PressFault } from './pressFault.ts';

/** A place that answers: OpenAlex, ROR, a mirror of either. */
export interface Service {
  readonly name: string;
  /** Ends without `/`. */
  readonly base: string;
  /** `api_key` of the query; null where none is asked for. */
  readonly key: string | null;
}

export interface Manners {
  /** Between the beginnings of two requests. OpenAlex allows 100 in a second; five are polite. */
  readonly pauseMs: number;
  /** Of one request, its body included. */
  readonly timeoutMs: number;
  readonly attempts: number;
  /** The first pause after a failure; each one after that is twice as long. */
  readonly backOffMs: number;
  /** `Date.now()` at which all ends. */
  readonly until: number;
  readonly userAgent: string;
  /** What no text may hold, whoever sent it. */
  readonly secret: string;
  /** Told of each answer that cost something. */
  readonly onAnswer?: (spent: Spent) => void;
  /** Told of each wait that is longer than a pause. */
  readonly onWait?: (seconds: number, why: string) => void;
}

/** What an answer's headers say of the day's allowance; null where they are silent. */
export interface Spent {
  readonly cost: number | null;
  readonly remaining: number | null;
}

/** @returns the parsed body, or 'gone' where a single record does not exist */
export type Ask = (service: Service, question: string) => Promise<unknown>;

export const GONE = 'gone';
const MAX_REDIRECTS = 3;

type Outcome =
  | { readonly kind: 'answer'; readonly json: unknown }
  | { readonly kind: 'again'; readonly afterMs: number | null; readonly why: string }
  | { readonly kind: 'redirect'; readonly to: string };

export function createAsk(manners: Manners): Ask {
  let earliest = 0;
  return async (service, question) => {
    let asked = question;
    let redirects = 0;
    let failures = 0;
    for (;;) {
      await waitUntil(earliest, manners);
      earliest = Date.now() + manners.pauseMs;
      const outcome = await askOnce(service, asked, manners);
      if (outcome.kind === 'answer') return outcome.json;
      if (outcome.kind === 'redirect') {
        redirects += 1;
        if (redirects > MAX_REDIRECTS) throw new PressFault('press.refused.redirects', { service: service.name });
        asked = outcome.to;
        continue;
      }
      failures += 1;
      if (failures >= manners.attempts) {
        throw new PressFault('press.failed', { service: service.name, why: outcome.why }, EXIT.stopped);
      }
      const pause = outcome.afterMs ?? manners.backOffMs * 2 ** (failures - 1);
      if (Date.now() + pause > manners.until) {
        const seconds = String(Math.ceil(pause / 1000));
        throw new PressFault('press.stopped.wait', { service: service.name, seconds, why: outcome.why }, EXIT.stopped);
      }
      if (pause > manners.pauseMs) manners.onWait?.(Math.ceil(pause / 1000), outcome.why);
      await waitUntil(Date.now() + pause, manners);
    }
  };
}

async function askOnce(service: Service, question: string, manners: Manners): Promise<Outcome> {
  const url = new URL(`${service.base}/${question}`);
  if (service.key !== null) url.searchParams.set('api_key', service.key);
  const left = manners.until - Date.now();
  if (left <= 0) throw new PressFault('press.stopped.time', {}, EXIT.stopped);
  let response: Response;
  let body: string;
  try {
    response = await fetch(url, {
      headers: { accept: 'application/json', 'user-agent': manners.userAgent },
      // A redirect is followed by us: the key must not go to another host.
      redirect: 'manual',
      signal: AbortSignal.timeout(Math.min(manners.timeoutMs, left)),
    });
    body = await response.text();
  } catch (error) {
    return { kind: 'again', afterMs: null, why: withoutSecret(causeOf(error), manners) };
  }
  const { status, headers } = response;
  if (status >= 300 && status < 400) return { kind: 'redirect', to: questionAt(headers.get('location'), service) };
  if (status === 404 && !question.includes('?filter=')) return { kind: 'answer', json: GONE };
  if (status === 401 || status === 403) {
    throw new PressFault('press.refused.key', { service: service.name, status: String(status) });
  }
  if (status === 429 || status >= 500) {
    return { kind: 'again', afterMs: retryAfterMs(headers.get('retry-after'), Date.now()), why: String(status) };
  }
  if (status !== 200) {
    const said = withoutSecret(body, manners).replaceAll(/\s+/gu, ' ').slice(0, 200);
    throw new PressFault('press.refused.status', { service: service.name, status: String(status), said });
  }
  manners.onAnswer?.(spentOf(headers));
  try {
    return { kind: 'answer', json: JSON.parse(body) as unknown };
  } catch {
    return { kind: 'again', afterMs: null, why: 'JSON' };
  }
}

/** @throws where the server sends us to another host: nothing there is known to be OpenAlex */
function questionAt(location: string | null, service: Service): string {
  const base = new URL(`${service.base}/`);
  const url = URL.canParse(location ?? '', base) ? new URL(location ?? '', base) : null;
  if (url === null || url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) {
    throw new PressFault('press.refused.redirects', { service: service.name });
  }
  url.searchParams.delete('api_key');
  return `${url.pathname.slice(base.pathname.length)}${url.search}`;
}

/** @returns null for a header that is absent or says nothing; it holds seconds or a date */
export function retryAfterMs(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  if (/^\d+(\.\d+)?$/u.test(header.trim())) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** Dollars since 2026; older pages count credits under other names, which are not the same unit. */
export function spentOf(headers: Headers): Spent {
  const number = (name: string): number | null => {
    const text = headers.get(name);
    return text === null || text === '' || Number.isNaN(Number(text)) ? null : Number(text);
  };
  return { cost: number('x-ratelimit-cost-usd'), remaining: number('x-ratelimit-remaining-usd') };
}

function withoutSecret(text: string, { secret }: Manners): string {
  if (secret === '') return text;
  return text.replaceAll(secret, '***').replaceAll(encodeURIComponent(secret), '***');
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'timeout';
  const cause = error.cause as { code?: unknown } | undefined;
  return typeof cause?.code === 'string' ? cause.code : error.message;
}

async function waitUntil(time: number, { until }: Manners): Promise<void> {
  const now = Date.now();
  if (now >= until) throw new PressFault('press.stopped.time', {}, EXIT.stopped);
  if (time > now) await new Promise((resolve) => setTimeout(resolve, Math.min(time, until) - now));
}
