/**
 * The table schemas of `data/schema/`: one file per table, in the Frictionless Table Schema form
 * that the published Data Package carries. The check and the package read the same files, so what
 * we promise to users is what we hold our own data to.
 *
 * Beyond the standard: `itemReference` on a list field names the table that its items are keys of
 * (the standard has foreign keys for whole cells only), `place` says that cells are regions or the
 * country, so that their names are read too, `optional` allows the file to be absent.
 * A new table is a new file here; nothing in the programs lists the tables.
 */
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

const FieldSchema = v.object({
  name: v.string(),
  type: v.picklist(['string', 'number', 'integer', 'year', 'list']),
  description: v.string(),
  example: v.optional(v.string()),
  delimiter: v.optional(v.string()),
  itemType: v.optional(v.picklist(['string', 'integer'])),
  itemReference: v.optional(v.string()),
  place: v.optional(v.boolean()),
  constraints: v.optional(
    v.object({
      required: v.optional(v.boolean()),
      unique: v.optional(v.boolean()),
      enum: v.optional(v.array(v.string())),
      pattern: v.optional(v.string()),
      minimum: v.optional(v.number()),
      maximum: v.optional(v.number()),
    }),
  ),
});
export type TableField = v.InferOutput<typeof FieldSchema>;

const TableSchemaSchema = v.object({
  $schema: v.string(),
  name: v.string(),
  title: v.string(),
  optional: v.optional(v.boolean(), false),
  fields: v.array(FieldSchema),
  fieldsMatch: v.literal('equal'),
  primaryKey: v.array(v.string()),
  foreignKeys: v.optional(
    v.array(
      v.object({
        fields: v.tuple([v.string()]),
        reference: v.object({ resource: v.string(), fields: v.tuple([v.string()]) }),
      }),
    ),
    [],
  ),
  missingValues: v.array(v.string()),
});
export type TableSchema = v.InferOutput<typeof TableSchemaSchema>;

/** The table of `observations/`: many files of one schema. */
export const OBSERVATIONS = 'observations';

const FOLDER = new URL('../../../data/schema/', import.meta.url);

/** @throws for a broken schema file: our own mistake, not one of the data */
function readSchemas(): ReadonlyMap<string, TableSchema> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  return new Map(
    names.sort().map((name) => {
      const json: unknown = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
      return [name.slice(0, -'.json'.length), v.parse(TableSchemaSchema, json)];
    }),
  );
}

/** All table schemas by table name, in alphabetical order. */
export const SCHEMAS = readSchemas();

/** `towns.csv` of the boundaries' folder, as far as its cells are read: no table of ours, so without a schema. */
export const TOWNS: readonly TableField[] = [
  { name: 'id', type: 'string', description: 'Key' },
  ...['name_kk', 'name_ru', 'name_en', 'region', 'kind', 'source'].map((name): TableField => ({
    name,
    type: 'string',
    description: '',
  })),
  { name: 'lon', type: 'number', description: 'Degrees east' },
  { name: 'lat', type: 'number', description: 'Degrees north' },
];

/** `tiles.csv` of the boundaries' folder. */
export const TILES: readonly TableField[] = ['region', 'column', 'row'].map((name) => ({
  name,
  type: 'string',
  description: '',
}));
