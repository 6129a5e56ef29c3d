/**
 * Imports in `src/` point one way: a folder may use what stands before it in LAYERS, never after.
 * `data/` and `geo/` stand beside that line: they use `domain/` and the words of `i18n/`, and only `site/`
 * uses them. What runs in a browser may not use Node's modules nor anything outside `src/`; only
 * NODE_FOLDERS and tests run in Node. Types count too: a type is knowledge.
 */
import { builtinModules } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';

export const LAYERS = ['domain', 'i18n', 'view', 'map', 'export', 'ui', 'records', 'meeting', 'pages', 'site'];
/** Folders beside the line → what they may use. */
export const BESIDE = { data: ['domain', 'i18n'], geo: ['domain'] };
const NODE_FOLDERS = ['data', 'geo', 'site'];
const BUILTINS = new Set(builtinModules);
/** A test, or what only tests use (`testTexts.ts`). */
const IS_TEST = /\.test\.tsx?$|\/test[A-Z]\w*\.tsx?$/u;

/** @param {string} from @param {string} to folders of `src/` @returns {boolean} whether the first may use the second */
export function mayUse(from, to) {
  if (from === to) return true;
  if (from in BESIDE) return BESIDE[from].includes(to);
  if (to in BESIDE) return from === LAYERS.at(-1);
  return LAYERS.indexOf(to) <= LAYERS.indexOf(from);
}

/** @type {import('eslint').Rule.RuleModule} */
export const layers = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      direction: `src/{{from}} may not use src/{{to}}: imports point ${LAYERS.join(' → ')}, never back; data and geo use domain.`,
      unknown: 'src/{{folder}} is no layer; they are {{layers}} (tools/eslint/layers.js).',
      outside: '{{target}} is outside src/: only what runs in Node may use it.',
      node: '{{target}} is not in browsers: only what runs in Node may use it.',
    },
  },
  create(context) {
    const file = placeOf(context.cwd, context.filename);
    if (file[0] !== 'src' || file.length < 3) return {};
    const from = file[1];
    const inNode = NODE_FOLDERS.includes(from) || IS_TEST.test(file.join('/'));
    const known = [...LAYERS, ...Object.keys(BESIDE)];

    function check(source) {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const problem = problemOf(source.value.replace(/[?#].*$/u, ''));
      if (problem !== null) context.report({ node: source, ...problem });
    }

    function problemOf(specifier) {
      if (specifier.startsWith('node:') || BUILTINS.has(specifier)) {
        return inNode ? null : { messageId: 'node', data: { target: specifier } };
      }
      if (!specifier.startsWith('.')) return null;
      const target = placeOf(context.cwd, resolve(dirname(context.filename), specifier));
      if (target[0] !== 'src') {
        return inNode ? null : { messageId: 'outside', data: { target: target.join('/') } };
      }
      if (target.length < 3) return null;
      const to = target[1];
      const unknown = [from, to].find((folder) => !known.includes(folder));
      if (unknown !== undefined) {
        return { messageId: 'unknown', data: { folder: unknown, layers: known.join(', ') } };
      }
      return mayUse(from, to) ? null : { messageId: 'direction', data: { from, to } };
    }

    return {
      ImportDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
    };
  },
};

/** Names from the root to a file. */
function placeOf(root, file) {
  return relative(root, file).split(sep);
}
