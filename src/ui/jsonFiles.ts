/** Files of JSON that a page loads, each once; a failure is forgotten, so that one can try again. */

/** Nobody waits longer than this. A second try may find a better line. */
const PATIENCE_MS = 20_000;

type Json = Readonly<Record<string, unknown>>;
export type LoadJson = <T>(name: string, read: (json: Json) => T | Promise<T>) => Promise<T>;

/**
 * @param folder    absolute address of the files, with a slash at the end
 * @param onFailure called when a file cannot be had or read: the host may have another release by now
 * @returns loads a file once, and again after a failure: one that could not be read is forgotten too
 */
export function jsonFiles(folder: string, onFailure: () => void = () => undefined): LoadJson {
  const loaded = new Map<string, Promise<unknown>>();
  return <T>(name: string, read: (json: Json) => T | Promise<T>): Promise<T> => {
    const known = loaded.get(name) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const loading = fetchJson(folder + name).then(read);
    loaded.set(name, loading);
    loading.catch(() => {
      loaded.delete(name);
      onFailure();
    });
    return loading;
  };
}

/** JSON that is not ours must not reach the page. An object with these keys is taken for ours. */
export function withKeys<T>(...keys: readonly (keyof T & string)[]): (json: Json) => T {
  return (json) => {
    const missing = keys.find((key) => !(key in json));
    if (missing !== undefined) throw new Error(`no ${missing} in what was loaded`);
    return json as T;
  };
}

/** @throws Error naming the address: an error page with status 200 is no JSON and fails here too */
async function fetchJson(url: string): Promise<Json> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  const json = (await response.json()) as unknown;
  if (typeof json !== 'object' || json === null) throw new Error(`no figures in ${url}`);
  return json as Json;
}
