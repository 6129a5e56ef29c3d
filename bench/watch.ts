/** Watches a tab from outside: its frames, and what came over the line when. */
import { PHONE, type Tab } from './browser.ts';
import type { Frame } from './frames.ts';
import { decodePng, type Picture } from './png.ts';

interface Request {
  readonly url: string;
  readonly startedAt: number;
  /** Decoded bytes that have come, with their time. */
  readonly parts: { readonly at: number; readonly bytes: number }[];
  /** Bytes on the wire, head included; known at the end. */
  encoded: number;
}

export interface Watch {
  /** Those with a time of at least `from`, ms since 1970. */
  readonly frames: (from?: number) => Frame[];
  readonly lastFrameBefore: (at: number) => Picture | undefined;
  /** Bytes on the wire and requests begun until then. */
  readonly received: (until: number) => { readonly bytes: number; readonly requests: number };
  readonly urls: () => ReadonlySet<string>;
  /**
   * Waits until nothing has been painted or received for so long, and the last frame shows what is
   * awaited: a page that computes for a second is quiet too, but not done.
   * @returns false when that did not come in time
   */
  readonly settled: (forMs: number, atMostMs: number, isAwaited?: (last: Picture) => boolean) => Promise<boolean>;
  readonly stop: () => Promise<void>;
}

export async function watch({ cdp }: Tab): Promise<Watch> {
  const shots: { at: number; data: string; picture?: Picture }[] = [];
  const requests = new Map<string, Request>();
  /** Chromium's own clock against that of the day, ms. */
  let clock = 0;
  let active = Date.now();
  const stir = (): void => {
    active = Date.now();
  };

  cdp.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    // Two frames may be under way at once: answered at once, so that none is left out.
    void cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
    stir();
    shots.push({ at: (metadata.timestamp ?? 0) * 1000, data });
  });
  cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime }) => {
    clock = wallTime * 1000 - timestamp * 1000;
    stir();
    if (!request.url.startsWith('http')) return;
    requests.set(requestId, { url: request.url, startedAt: wallTime * 1000, parts: [], encoded: 0 });
  });
  cdp.on('Network.dataReceived', ({ requestId, timestamp, dataLength }) => {
    stir();
    requests.get(requestId)?.parts.push({ at: timestamp * 1000 + clock, bytes: dataLength });
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    stir();
    const request = requests.get(requestId);
    if (request !== undefined) request.encoded = encodedDataLength;
  });
  await cdp.send('Page.startScreencast', {
    format: 'png',
    maxWidth: PHONE.width,
    maxHeight: PHONE.height,
    everyNthFrame: 1,
  });

  const pictureOf = (shot: (typeof shots)[number]): Picture => {
    shot.picture ??= decodePng(Buffer.from(shot.data, 'base64'));
    return shot.picture;
  };
  return {
    frames: (from = 0) =>
      shots.filter(({ at }) => at >= from).map((shot) => ({ at: shot.at, picture: pictureOf(shot) })),
    lastFrameBefore: (moment) => {
      const shot = shots.findLast(({ at }) => at < moment);
      return shot === undefined ? undefined : pictureOf(shot);
    },
    received: (until) => {
      const begun = [...requests.values()].filter(({ startedAt }) => startedAt <= until);
      return { bytes: begun.reduce((sum, request) => sum + receivedOf(request, until), 0), requests: begun.length };
    },
    urls: () => new Set([...requests.values()].map(({ url }) => url)),
    settled: async (forMs, atMostMs, isAwaited = () => true) => {
      const end = Date.now() + atMostMs;
      while (Date.now() < end) {
        stir();
        while (Date.now() - active < forMs && Date.now() < end) await new Promise((done) => setTimeout(done, 50));
        const last = shots.at(-1);
        if (last !== undefined && isAwaited(pictureOf(last))) return true;
      }
      return false;
    },
    stop: async () => {
      await cdp.send('Page.stopScreencast').catch(() => undefined);
    },
  };
}

/** Compressed bytes are told at the end only: what has come of the decoded ones is their share. */
function receivedOf({ parts, encoded }: Request, until: number): number {
  const all = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const come = parts.filter(({ at }) => at <= until).reduce((sum, { bytes }) => sum + bytes, 0);
  return all === 0 ? 0 : Math.round((encoded * come) / all);
}
