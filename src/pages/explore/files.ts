/** Files that the page in use loads, each once; a failure is forgotten, so that one can try again. */
import { unpackSeries, type PackedSeries } from '../../domain/packing.ts';
import type { Registers } from '../../domain/registers.ts';
import type { Dataset, IndicatorId, Language, Series } from '../../domain/types.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Geography } from '../../map/geography.ts';
import type { ViewContext } from '../../view/defaults.ts';

/** The dataset without its series, and what an address may name. */
export interface Catalogue extends Omit<Dataset, 'series'> {
  readonly context: ViewContext;
}

export interface Files {
  readonly catalogue: () => Promise<Catalogue>;
  readonly geography: () => Promise<Geography>;
  readonly series: (indicator: IndicatorId) => Promise<Series>;
  readonly texts: (language: Language) => Promise<Texts>;
  readonly registers: () => Promise<Registers>;
  readonly searchWords: () => Promise<Readonly<Record<IndicatorId, readonly string[]>>>;
}

/** @param folder absolute address of this release's files, with a slash at the end */
export function createFiles(folder: string): Files {
  const loaded = new Map<string, Promise<unknown>>();
  const load = (name: string): Promise<unknown> => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const loading = fetchJson(folder + name);
    loaded.set(name, loading);
    loading.catch(() => loaded.delete(name));
    return loading;
  };
  return {
    catalogue: () => load('catalogue.json') as Promise<Catalogue>,
    geography: () => load('geography.json') as Promise<Geography>,
    series: async (indicator) => unpackSeries((await load(`series/${indicator}.json`)) as PackedSeries),
    texts: (language) => load(`texts/${language}.json`) as Promise<Texts>,
    registers: () => load('registers.json') as Promise<Registers>,
    searchWords: () => load('search.json') as ReturnType<Files['searchWords']>,
  };
}

/** @throws Error naming the address: an error page with status 200 is no JSON and fails here too */
async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return response.json();
}
