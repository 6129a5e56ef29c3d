/** Serves what is measured with the product's own static server, and notes what it sent when. */
import { createStaticServer, listenOn, type ServedResponse } from '../tools/serve.ts';

export interface LoggedResponse extends ServedResponse {
  /** When it had been sent, ms since 1970; the line between is the browser's. */
  readonly at: number;
}

export interface MeasuredServer {
  readonly origin: string;
  /** With a slash at the end. */
  readonly url: string;
  readonly log: () => readonly LoggedResponse[];
  readonly forget: () => void;
  readonly close: () => void;
}

export async function serve(root: string): Promise<MeasuredServer> {
  let log: LoggedResponse[] = [];
  const server = createStaticServer({ root, onResponse: (response) => log.push({ ...response, at: Date.now() }) });
  const origin = `http://127.0.0.1:${await listenOn(server, 0)}`;
  return {
    origin,
    url: `${origin}/`,
    log: () => log,
    forget: () => {
      log = [];
    },
    close: () => server.close(),
  };
}
