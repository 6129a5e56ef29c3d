/** The published package against what its profile demands, and the tables against its schemas. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { packageFiles, publishData } from '../../../src/data/publish/publish.ts';
import { loadData } from '../../../src/data/loadData.ts';
import { FIXTURE, REAL } from '../../support/sites.ts';
import { packageFaults } from '../../support/tableSchema.ts';
import { temporaryFolder } from './brokenCountry.ts';

const PROFILE = join(import.meta.dirname, '../../fixtures/datapackage/profile-2.0.json');

/** @returns what the profile has against it, one line a fault */
function profileFaults(descriptor: unknown): readonly string[] {
  const ajv = new Ajv({ allErrors: true });
  const profile = JSON.parse(readFileSync(PROFILE, 'utf8')) as object;
  return ajv.validate(profile, descriptor) === true
    ? []
    : (ajv.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message ?? ''}`);
}

interface Descriptor {
  readonly resources: readonly { readonly name: string; readonly schema: { readonly fields: readonly object[] } }[];
  readonly licenses: readonly { readonly name: string }[];
}

describe.each([
  ['the real country', REAL],
  ['the invented country', FIXTURE],
])('%s', (_name, { data }) => {
  const descriptor = JSON.parse(
    packageFiles(loadData(data))
      .find(({ path }) => path === 'datapackage.json')
      ?.content.toString() ?? '',
  ) as Descriptor;

  test('fits profile 2.0', () => {
    expect(profileFaults(descriptor)).toEqual([]);
  });

  test('holds tables that fit their schemas: types, values, keys, references', () => {
    const out = temporaryFolder();
    publishData(loadData(data), out);
    expect(packageFaults(out)).toEqual([]);
  });

  test('names its licence as programs know it', () => {
    expect(descriptor.licenses.map(({ name }) => name)).toEqual([data === REAL.data ? 'CC-BY-4.0' : 'CC0-1.0']);
  });

  test('says of every column what it is', () => {
    for (const { schema } of descriptor.resources)
      for (const field of schema.fields) expect(field).toHaveProperty('description', expect.stringMatching(/\w/u));
  });
});

describe('the profile refuses', () => {
  const fine = {
    name: 'a',
    resources: [{ name: 'b', path: 'b.csv', type: 'table', schema: { fields: [{ name: 'c', type: 'string' }] } }],
  };
  const broken = (schema: object) => ({ ...fine, resources: [{ ...fine.resources[0], schema }] });

  test.each<[string, unknown]>([
    ['no resources', { ...fine, resources: [] }],
    ['a resource without path', { ...fine, resources: [{ name: 'b' }] }],
    ['a path out of the folder', { ...fine, resources: [{ name: 'b', path: '../geo/regions.geojson' }] }],
    ['a date that is none', { ...fine, created: '2026-11' }],
    ['a licence with blanks', { ...fine, licenses: [{ name: 'CC BY' }] }],
    ['a schema without fields', broken({ fields: [] })],
    ['a field type that it does not know', broken({ fields: [{ name: 'c', type: 'list' }] })],
    ['an empty list of values', broken({ fields: [{ name: 'c', type: 'string', constraints: { enum: [] } }] })],
    ['fieldsMatch as the text of the standard has it', broken({ fields: [{ name: 'c' }], fieldsMatch: 'equal' })],
    ['an empty list of foreign keys', broken({ fields: [{ name: 'c' }], foreignKeys: [] })],
  ])('%s', (_case, descriptor) => {
    expect(profileFaults(fine)).toEqual([]);
    expect(profileFaults(descriptor)).not.toEqual([]);
  });
});

describe('a stranger who reads the tables by their schemas finds', () => {
  test.each<[string, string, string, string, RegExp]>([
    ['a word for a number', 'observations.csv', ',120.5,', ',many,', /value: "many" is no number/u],
    ['an unknown status', 'observations.csv', ',A,', ',Z,', /status: "Z" does not fit the pattern/u],
    ['a reference to nothing', 'observations.csv', ',yearbook,', ',diary,', /diary is not in sources/u],
    ['a name left out', 'notes.csv', 'invented,', ',', /id: "" is required/u],
    ['a file cut short', 'units.csv', 'млн', 'мн', /bytes instead of/u],
  ])('%s', (_case, file, from, to, expected) => {
    const out = temporaryFolder();
    publishData(loadData(FIXTURE.data), out);
    const text = readFileSync(join(out, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(out, file), text.replace(from, to));
    expect(packageFaults(out).join('\n')).toMatch(expected);
  });

  test('a key that stands twice', () => {
    const out = temporaryFolder();
    publishData(loadData(FIXTURE.data), out);
    const text = readFileSync(join(out, 'regions.csv'), 'utf8');
    writeFileSync(join(out, 'regions.csv'), `${text}${text.split('\n')[1] ?? ''}\n`);
    expect(packageFaults(out).join('\n')).toMatch(/stands twice/u);
  });
});
