/**
 * The code knows no country: no region, no name of one, no indicator. They come from `data/`, or the
 * same code could not show another country, and what is renamed there would have to be looked for in
 * two places. What is refused is read from `data/` too.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const DATA = new URL('../../data/', import.meta.url);
/** Indicators that are registers: the program counts their records itself. */
const REGISTERS = ['needs', 'initiatives'];

function table(name) {
  return parse(readFileSync(new URL(name, DATA), 'utf8'), { columns: true });
}

const INDICATORS = new Set(
  table('indicators.csv')
    .map(({ id }) => id)
    .filter((id) => !REGISTERS.includes(id)),
);
const { country } = JSON.parse(readFileSync(new URL('site.json', DATA), 'utf8'));
const NAMES = table('names.csv').flatMap(({ full, short }) => [full, short]);
/** A code of a region, also as part of a pattern, or a name with no letter beside it. */
const PLACE = new RegExp(
  `${country}-(?:\\d|\\\\d|\\[)|(?<!\\p{L})(?:${[...new Set(NAMES)].map(escaped).join('|')})(?!\\p{L})`,
  'u',
);

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** A code or an id that is the whole text, or a word of it that only an id can be: one with a hyphen. */
function idIn(text) {
  if (INDICATORS.has(text) || text === country) return text;
  return text.split(/[^a-z0-9-]+/u).find((word) => word.includes('-') && INDICATORS.has(word));
}

/** @type {import('eslint').Rule.RuleModule} */
export const noCountry = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { country: '“{{found}}” belongs in data/, not in the code.' },
  },
  create(context) {
    function check(node, text) {
      if (typeof text !== 'string') return;
      const found = PLACE.exec(text)?.[0] ?? idIn(text);
      if (found !== undefined) context.report({ node, messageId: 'country', data: { found } });
    }
    return {
      Literal: (node) => check(node, node.regex?.pattern ?? node.value),
      TemplateElement: (node) => check(node, node.value.cooked ?? node.value.raw),
      JSXText: (node) => check(node, node.value),
    };
  },
};
