/** Keys of messages.csv: a type that is up to date, and none that nothing asks for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readMessages } from '../src/i18n/compileMessages.ts';
import { MESSAGE_KEYS_FILE, messageKeysText } from './messageKeys.ts';
import { ROOT } from './root.ts';
import { sourceTexts, unusedMessages } from './unusedMessages.ts';

test('the type of keys is that of messages.csv (npm run typecheck writes it)', () => {
  expect(readFileSync(MESSAGE_KEYS_FILE, 'utf8')).toBe(messageKeysText());
});

test('no message is there that nothing asks for', () => {
  const rows = readMessages(readFileSync(join(ROOT, 'src/i18n/messages.csv'), 'utf8'));
  const keys = rows.map(({ key }) => key);
  expect(unusedMessages(keys, sourceTexts())).toEqual([]);
});

test.each([
  ['a key in a string', "t('map.title')", ['map.title']],
  ['a key in a table of keys', 'const WORDS = { map: "map.title" };', ['map.title']],
  ['what a template can become', 't(`map.layer.${layer}.count`)', ['map.layer.towns.count', 'map.layer.a.b.count']],
  ['a longer form of a used key', "const key = 'map.title'; t(`${key}.about`)", ['map.title', 'map.title.about']],
])('%s is used', (_what, source, keys) => {
  expect(unusedMessages(keys, [source])).toEqual([]);
});

test.each([
  ['a key in a comment', '// map.title, `map.title`', ['map.title']],
  ['another ending than a template has', 't(`map.layer.${layer}.count`)', ['map.layer.towns', 'map.layers.a.count']],
  ['a longer form of a key that nothing asks for', 't(`${key}.about`)', ['map.title.about']],
])('%s is not used', (_what, source, keys) => {
  expect(unusedMessages(keys, [source])).toEqual(keys);
});
