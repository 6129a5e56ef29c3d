/** What a record must have for its frames to be drawn: a line that lacks it is left out, and the build says so. */
import * as v from 'valibot';
import { LANGUAGES, TOPICS } from '../../../domain/types.ts';
import { RECORD_VERSION } from './record.ts';

const NAMES = v.object({
  site: v.object({ title: v.string(), publisher: v.string(), publisherShort: v.string() }),
  country: v.string(),
});

const IN_EACH_LANGUAGE = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.object(Object.fromEntries(LANGUAGES.map((language) => [language, schema])));

/** A release and a file name are parts of addresses: nothing else may stand in them. */
const RELEASE = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/u));

export const HEAD_SCHEMA = v.object({
  version: v.literal(RECORD_VERSION),
  release: RELEASE,
  country: v.string(),
  regions: v.array(v.string()),
  geography: v.pipe(v.string(), v.regex(/^[\da-f]{16}$/u)),
  names: IN_EACH_LANGUAGE(NAMES),
  frames: v.number(),
});

/** Only its version: a record of a later program is said to be one. */
export const VERSION_SCHEMA = v.looseObject({ version: v.number() });

const LAYOUT = v.looseObject({
  labels: v.array(v.looseObject({ key: v.string(), name: v.string(), centre: v.tuple([v.number(), v.number()]) })),
  callouts: v.array(v.looseObject({ key: v.string(), name: v.string() })),
});
const BASE = {
  language: v.picklist(LANGUAGES),
  title: v.string(),
  description: v.string(),
  words: v.record(v.string(), v.string()),
  foot: v.array(v.string()),
};
const TITLES = v.array(v.looseObject({ title: v.string() }));

const MAP = v.looseObject({
  ...BASE,
  kind: v.literal('map'),
  indicator: v.string(),
  model: v.looseObject({
    year: v.number(),
    topic: v.picklist(TOPICS),
    ramp: v.picklist([...TOPICS, 'diverging']),
    headline: v.string(),
    unit: v.string(),
    territories: v.array(
      v.looseObject({
        key: v.string(),
        regions: v.array(v.string()),
        spoken: v.string(),
        fill: v.looseObject({ kind: v.string() }),
      }),
    ),
    legend: v.looseObject({
      kind: v.picklist(['choropleth', 'bubbles', 'bivariate', 'records']),
      missing: v.array(v.any()),
    }),
    rows: v.array(v.looseObject({ region: v.string(), name: v.string(), rankText: v.string(), valueText: v.string() })),
    sources: TITLES,
  }),
  labels: v.nullable(v.record(v.string(), LAYOUT)),
  marks: v.nullable(v.record(v.string(), v.array(v.any()))),
});

const REGION = v.looseObject({
  ...BASE,
  kind: v.literal('region'),
  region: v.string(),
  model: v.looseObject({ name: v.string(), places: v.array(v.looseObject({ region: v.string() })), sources: TITLES }),
  picture: v.looseObject({ title: v.string(), rows: v.array(v.any()) }),
  labels: v.record(v.string(), LAYOUT),
  indicator: v.nullable(v.string()),
});

export const FRAME_SCHEMA = v.variant('kind', [MAP, REGION]);

const CELL = v.tuple([v.nullable(v.number()), v.string(), v.number()]);

export const FIGURES_SCHEMA = v.object({
  version: v.literal(RECORD_VERSION),
  release: RELEASE,
  names: v.record(v.string(), IN_EACH_LANGUAGE(v.string())),
  indicators: v.record(
    v.string(),
    v.object({
      records: v.optional(v.number()),
      places: v.array(v.tuple([v.string(), v.string()])),
      years: v.record(v.string(), v.record(v.string(), CELL)),
    }),
  ),
});
