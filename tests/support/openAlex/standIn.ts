/**
 * Answers as OpenAlex and ROR do, by their documentation, from works that are made up: filters, groups, cursors, merged
 * and deleted institutions, the headers of cost. Faults are put in by a hook.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface MadeInstitution {
  readonly id: string;
  readonly ror: string;
  readonly name: string;
  readonly country: string;
  /** Id of what it belongs to. */
  readonly parent?: string;
}

export interface MadeWork {
  readonly id: string;
  readonly year: number;
  readonly type: string;
  /** Number of the field of its main topic; none: it has no topic. */
  readonly field?: string;
  /** Of each author the ids of institutions. */
  readonly authors: readonly (readonly string[])[];
}

export interface MadeWorld {
  readonly institutions: readonly MadeInstitution[];
  readonly works: readonly MadeWork[];
  /** ROR id that was merged → id of the institution that has its works. */
  readonly merged?: Readonly<Record<string, string>>;
  readonly closed?: readonly { readonly ror: string; readonly name: string; readonly successor?: string }[];
}

/** @returns true where it answered itself */
export type Fault = (request: IncomingMessage, response: ServerResponse, count: number) => boolean;

export interface StandIn {
  readonly url: string;
  /** Every address that was asked, the key in it, decoded. */
  readonly asked: string[];
  world: MadeWorld;
  fault: Fault | null;
  readonly close: () => Promise<void>;
}

/** Pages are short, so that there are several. */
const PAGE = 3;
const OPENALEX = 'https://openalex.org/';
const ROR = 'https://ror.org/';

export async function startStandIn(world: MadeWorld): Promise<StandIn> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(decodeURIComponent(request.url ?? ''));
    if (standIn.fault?.(request, response, asked.length) === true) return;
    const url = new URL(request.url ?? '', 'http://stand.in');
    const [status, body, headers] = url.pathname.startsWith('/ror/')
      ? [200, closedPage(standIn.world, url), {}]
      : answer(standIn.world, url);
    const text = JSON.stringify(body);
    response.writeHead(status, {
      'content-type': 'application/json',
      'x-ratelimit-cost-usd': '0.0001',
      'x-ratelimit-remaining-usd': '0.9',
      ...headers,
    });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const standIn: StandIn = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    world,
    fault: null,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return standIn;
}

type Answer = readonly [status: number, body: unknown, headers?: Record<string, string>];

function answer(world: MadeWorld, url: URL): Answer {
  if ((url.searchParams.get('api_key') ?? '') === '') return [403, { error: 'API key required' }];
  const single = /^\/institutions\/(?:ror:(\w+)|(I\d+))$/u.exec(url.pathname);
  if (single !== null) {
    const [, ror, id] = single;
    const found = world.institutions.find((one) => one.ror === ror || one.id === id);
    if (found !== undefined) return [200, institutionJson(world, found)];
    const to = world.merged?.[ror ?? ''];
    return to === undefined ? [404, { error: 'not found' }] : [301, {}, { location: `/institutions/${to}` }];
  }
  const filters = (url.searchParams.get('filter') ?? '').split(',').map((text): [string, string[]] => {
    const colon = text.indexOf(':');
    return [text.slice(0, colon), text.slice(colon + 1).split('|')];
  });
  if (filters.some(([, values]) => values.length > 100)) return [400, { error: 'too many values' }];
  if (url.pathname === '/institutions') {
    const rors = filters[0]?.[1] ?? [];
    const found = world.institutions.filter(({ ror }) => rors.includes(ror));
    return [
      200,
      page(
        found.map((one) => institutionJson(world, one)),
        url,
      ),
    ];
  }
  const single2 = /^\/works\/(W\d+)$/u.exec(url.pathname);
  if (single2 !== null) {
    const work = world.works.find(({ id }) => id === single2[1]);
    return work === undefined ? [404, { error: 'not found' }] : [200, workJson(world, work, Infinity)];
  }
  const unknown = filters.find(([name]) => !(name in FILTERS));
  if (unknown !== undefined) return [400, { error: 'Invalid filter', message: `Unknown filter field: ${unknown[0]}` }];
  const works = world.works.filter((work) => filters.every(([name, values]) => FILTERS[name]?.(world, work, values)));
  if (url.searchParams.get('group_by') === null)
    return [
      200,
      page(
        works.map((work) => workJson(world, work, 100)),
        url,
      ),
    ];
  const keyOf = GROUPS[url.searchParams.get('group_by') ?? ''];
  if (keyOf === undefined) return [400, { error: 'Invalid group_by' }];
  const counts = new Map<string, number>();
  for (const work of works) {
    const key = keyOf(work);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const groups = [...counts].map(([key, count]) => ({ key, key_display_name: key, count }));
  // The largest group first, as OpenAlex sorts them.
  groups.sort((a, b) => b.count - a.count);
  return [200, { meta: { count: works.length, groups_count: groups.length }, results: [], group_by: groups }];
}

const FILTERS: Readonly<Record<string, (world: MadeWorld, work: MadeWork, values: readonly string[]) => boolean>> = {
  'authorships.institutions.lineage': (world, work, values) =>
    work.authors.flat().some((id) => lineageOf(world, id).some((one) => values.includes(one))),
  'authorships.institutions.country_code': (world, work, values) =>
    countriesOf(world, work).some((country) => values.includes(country)),
  type: (_, { type }, values) => values.includes(type),
  'primary_topic.field.id': (_, { field = '' }, values) => values.includes(field),
  countries_distinct_count: (world, work) => countriesOf(world, work).length > 1,
  publication_year: (_, { year }, [span = '']) => {
    const [from = 0, to = 0] = span.split('-').map(Number);
    return year >= from && year <= to;
  },
};

/** What works are grouped by; those without are left out. */
const GROUPS: Readonly<Record<string, (work: MadeWork) => string | null>> = {
  publication_year: ({ year }) => String(year),
  'primary_topic.field.id': ({ field }) => (field === undefined ? null : `${OPENALEX}fields/${field}`),
};

/** The institution and all that it belongs to. */
export function lineageOf(world: MadeWorld, id: string): readonly string[] {
  const parent = world.institutions.find((one) => one.id === id)?.parent;
  return parent === undefined ? [id] : [id, ...lineageOf(world, parent)];
}

function countriesOf(world: MadeWorld, work: MadeWork): readonly string[] {
  const countries = work.authors.flat().map((id) => world.institutions.find((one) => one.id === id)?.country ?? '');
  return [...new Set(countries)];
}

function page(results: readonly unknown[], url: URL): unknown {
  const cursor = url.searchParams.get('cursor') ?? '*';
  const start = cursor === '*' ? 0 : Number(Buffer.from(cursor, 'base64').toString());
  const end = start + PAGE;
  // As OpenAlex: the last page that holds something still names a next one, which is empty.
  const next = results.length > start ? Buffer.from(String(end)).toString('base64') : null;
  return {
    meta: { count: results.length, page: null, per_page: PAGE, next_cursor: next },
    results: results.slice(start, end),
  };
}

function institutionJson(world: MadeWorld, { id, ror, name, country }: MadeInstitution): unknown {
  const children = world.institutions.filter(({ parent }) => parent === id);
  return {
    id: OPENALEX + id,
    ror: ROR + ror,
    display_name: name,
    country_code: country,
    associated_institutions: children.map((child) => ({
      id: OPENALEX + child.id,
      ror: ROR + child.ror,
      display_name: child.name,
      relationship: 'child',
    })),
  };
}

function workJson(world: MadeWorld, { id, year, type, authors }: MadeWork, most: number): unknown {
  return {
    id: OPENALEX + id,
    publication_year: year,
    type,
    ...(authors.length > most ? { is_authors_truncated: true } : {}),
    authorships: authors.slice(0, most).map((institutions) => ({
      institutions: institutions.map((one) => ({
        id: OPENALEX + one,
        lineage: lineageOf(world, one).map((of) => OPENALEX + of),
      })),
    })),
  };
}

function closedPage({ closed = [] }: MadeWorld, url: URL): unknown {
  const start = (Number(url.searchParams.get('page')) - 1) * PAGE;
  return {
    number_of_results: closed.length,
    items: closed.slice(start, start + PAGE).map(({ ror, name, successor }) => ({
      id: ROR + ror,
      status: 'inactive',
      names: [{ value: name, types: ['ror_display', 'label'] }],
      relationships: successor === undefined ? [] : [{ type: 'successor', id: ROR + successor, label: '' }],
    })),
  };
}
