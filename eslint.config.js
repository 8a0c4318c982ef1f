import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'
import ts from 'typescript-eslint'
import vueParser from 'vue-eslint-parser'

const typescript = ['**/*.ts', '**/*.vue']
const tests = ['**/*.test.ts', '**/*.fixture.ts', 'e2e/**', 'bench/**']

/** Rules that need types and are worth their time: each catches a way to lose work without a word. */
const typeAware = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, arguments: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/only-throw-error': 'error',
}

export default defineConfig(
  { ignores: ['node_modules/**', 'out/**', 'dist/**', 'demo/**', 'test-results/**', 'docs/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...ts.configs.recommended.map((config) => ({ ...config, files: typescript })),
  ...vue.configs['flat/recommended'],
  ...accessibility.configs['flat/recommended'],
  {
    files: typescript,
    languageOptions: {
      parser: vueParser,
      parserOptions: {
        parser: ts.parser,
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.vue'],
      },
    },
    rules: {
      ...typeAware,
      'no-undef': 'off', // TypeScript knows better.
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
      'no-control-regex': 'off', // Control characters are part of what this program reads.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    files: ['**/*.vue'],
    rules: {
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/no-v-html': 'error',
      'vue/define-macros-order': 'error',
      'vue/require-default-prop': 'off', // TypeScript marks what may be left out.
      'vue/no-unused-refs': 'error',
      'vue/no-undef-components': 'error',
      // How a template is laid out is the author's business.
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/attributes-order': 'off',
      // A component is compiled with an implicit default export; nobody writes it.
      'no-restricted-exports': 'off',
      // A label may hold its field or name it by id; either is read out.
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  { files: ['cli/**', 'bench/**'], rules: { 'no-console': 'off' } },
  { files: tests, rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  {
    // Tools and the migration list ask for a default export.
    files: ['*.config.{js,ts}', 'e2e/*.config.ts', 'db/migrations/[0-9]*.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'Buffer', 'console', 'performance', 'fetch', 'URL', 'AbortSignal', 'setTimeout', 'clearTimeout', 'module', 'require', '__dirname'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
)
