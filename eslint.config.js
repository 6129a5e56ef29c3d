import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { layers } from './tools/eslint/layers.js';
import { noCountry } from './tools/eslint/noCountry.js';

const TESTS = ['**/*.test.{ts,tsx,mjs}', 'tests/**', 'src/**/test[A-Z]*.ts'];
const CONFIGS = ['*.config.{js,ts}'];
const UNTYPED = ['**/*.{js,mjs,cjs}'];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: one name for one thing, wherever it is used.',
};
const noBareAssertion = {
  selector: 'TSNonNullExpression:not([expression.type="MemberExpression"][expression.computed=true])',
  message: 'Say what happens when it is missing; `!` is only for an index that cannot miss.',
};
const noStyleAttribute = {
  selector: "JSXAttribute[name.name='style']",
  message: 'The CSP blocks style attributes: use a class or an SVG attribute.',
};
const noInnerHtml = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Only src/site writes HTML as text: the pages require trusted types.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
    message: 'The pages require trusted types: build elements instead.',
  },
];
const ownFormats = 'Chromium gets Kazakh wrong: use src/i18n/format.ts.';

export default defineConfig(
  globalIgnores(['dist/', 'dist.*/', 'coverage/', 'test-results/', '.cache/', 'bench/peers/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  prettier,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { local: { rules: { layers, 'no-country': noCountry } } },
    rules: {
      // `== null` asks for both kinds of nothing at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      'no-restricted-syntax': ['error', noDefaultExport],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      // Text is taken apart by code points on purpose; what must be kept together has its own rule.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `list[i]!` states an index that the loop around it guards; in `src/` any other `!` is refused below.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'local/layers': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': ['error', noDefaultExport, noBareAssertion, noStyleAttribute, ...noInnerHtml],
      'no-restricted-globals': ['error', { name: 'Intl', message: ownFormats }],
      'no-restricted-properties': [
        'error',
        ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'localeCompare'].map((property) => ({
          property,
          message: ownFormats,
        })),
      ],
    },
  },
  { files: ['src/**'], ignores: TESTS, rules: { 'local/no-country': 'error' } },
  {
    // Preact's hooks have React's rules and names. The plugin's other rules are for React's compiler,
    // which Preact has not: they refuse `ref.current = props` while drawing, our way to read the latest.
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/site/**'],
    rules: {
      'no-console': 'off',
      'no-restricted-syntax': ['error', noDefaultExport, noBareAssertion, noStyleAttribute],
    },
  },
  {
    files: TESTS,
    rules: {
      // Tables of cases are long, and a test may insist.
      'max-lines': 'off',
      'no-restricted-syntax': ['error', noDefaultExport],
      '@typescript-eslint/no-misused-spread': 'off',
      // A test may build what it checks from anywhere: a whole site, for example.
      'local/layers': 'off',
    },
  },
  { files: [...CONFIGS, '**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: UNTYPED,
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
  {
    // What a Node must be able to read that is too old for modules.
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { __dirname: 'readonly', require: 'readonly', module: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
