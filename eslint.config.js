/** Lint rules: the ecosystem's usual ones, and the rules of this house, each beside the sentence that it keeps. */
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The folders of `lib/` in the order in which data flows; each may import those before it. */
const flow = ['page', 'quotation', 'attribution', 'anchor', 'highlight', 'clip', 'collection', 'exchange'];
/** The folders of `lib/attribution` in the order in which a text goes through them (`model` is asked by several). */
const stages = ['language', 'words', 'mentions', 'people', 'features', 'speech', 'stated', 'review', 'settle'];
/** They know neither the DOM nor the browser: text in, spans out. */
const pure = ['quotation', 'attribution', 'clip', 'collection', 'exchange'];
const domGlobals = [
  'document',
  'window',
  'self',
  'location',
  'DOMParser',
  'Range',
  'Node',
  'Element',
  'HTMLElement',
  'ShadowRoot',
  'MutationObserver',
  'CSS',
  'Highlight',
  'getComputedStyle',
  'getSelection',
];

const browserApi = ['browser', 'chrome'].map((name) => ({ name, message: 'Only entrypoints/ and lib/messages know the browser.' }));
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'].map((name) => ({ name, message: 'Saidby makes no network request, ever.' }));
const dom = domGlobals.map((name) => ({ name, message: 'This folder takes text or plain data; the DOM belongs to lib/page, lib/anchor and lib/highlight.' }));

const withExtension = { regex: String.raw`^\.{1,2}/(?!.*\.(ts|tsx|mjs|js|css|json|svg|md)(\?\w+)?$)`, message: 'Write the extension: Node runs these files as they are.' };
const noHttp = { regex: String.raw`^(https?:|node:https?$|node:net$|node:tls$)`, message: 'Saidby makes no network request, ever.' };
const noBrowserImport = { regex: '^(wxt/browser|@wxt-dev/browser|webextension-polyfill)$', message: 'Only entrypoints/ and lib/messages know the browser.' };
/** A folder's door is `index.ts` (`page/extract` and `collection/search` have one of their own); `types.ts` and schemas are what crosses between the rooms, `certainty.ts` what they ask of it without the engine. */
const door = {
  regex: String.raw`/lib/(${flow.join('|')})/(?!((extract/|search/)?index|types|certainty|[\w-]*schema)\.ts$)`,
  message: 'Come in by the door: index.ts, types.ts, certainty.ts or a schema.',
};

/** @param {string} folder What `lib/folder` may not import: what comes after it in the flow, and the rooms. */
function restrictedIn(folder) {
  const later = flow.slice(flow.indexOf(folder) + 1);
  const earlier = flow.slice(0, flow.indexOf(folder));
  return [
    withExtension,
    noHttp,
    noBrowserImport,
    { regex: String.raw`^(\.\./)+(messages|entrypoints|components|scripts|tests)/`, message: 'lib/ stands below the rooms.' },
    ...(later.length ? [{ regex: String.raw`^(\.\./)+(${later.join('|')})/`, message: `Data flows one way: ${folder} comes before ${later.join(', ')}.` }] : []),
    ...(earlier.length ? [{ regex: String.raw`^(\.\./)+(${earlier.join('|')})/(?!(index|types|certainty|[\w-]*schema)\.ts$)`, message: door.message }] : []),
  ];
}

const markupFromStrings = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'Page text is hostile: build nodes, never markup.',
  },
  { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Page text is hostile: build nodes, never markup.' },
  { selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', message: 'Page text is hostile: build nodes, never markup.' },
  { selector: 'MemberExpression[property.name="sendBeacon"]', message: 'Saidby makes no network request, ever.' },
];

export default tseslint.config(
  { ignores: ['.output*/', '.wxt/', '.cache/', 'node_modules/', 'demo-output/', 'test-results/', 'tests/pages/'] },
  ...tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'max-lines': ['error', { max: 350 }],
      'no-restricted-imports': ['error', { patterns: [withExtension] }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', prefer: 'type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  { files: ['**/*.data.ts', 'lib/attribution/language/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['lib/**', 'entrypoints/**', 'components/**'],
    rules: {
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-restricted-syntax': ['error', ...markupFromStrings],
      'no-restricted-globals': ['error', ...network],
      'no-restricted-imports': ['error', { patterns: [withExtension, noHttp, door] }],
    },
  },
  {
    // The welcome page alone runs the reader, in an article of its own.
    files: ['entrypoints/{background,collection,options,popup,rooms,sidepanel}/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [withExtension, noHttp, door, { regex: '/reader[.]content/', message: 'The reader runs in somebody’s page; our rooms share lib/ with it, and nothing else.' }],
        },
      ],
    },
  },
  {
    files: ['components/**'],
    rules: { 'no-restricted-globals': ['error', ...network, ...browserApi], 'no-restricted-imports': ['error', { patterns: [withExtension, noHttp, noBrowserImport, door] }] },
  },
  {
    files: ['entrypoints/**/*.tsx', 'components/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  ...flow.map((folder) => ({
    files: [`lib/${folder}/**`],
    rules: {
      'no-restricted-globals': ['error', ...network, ...browserApi, ...(pure.includes(folder) ? dom : [])],
      'no-restricted-imports': ['error', { patterns: restrictedIn(folder) }],
    },
  })),
  ...stages.slice(0, -1).map((stage, index) => ({
    files: [`lib/attribution/${stage}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...restrictedIn('attribution'),
            { regex: String.raw`^(\.\./)+(${stages.slice(index + 1).join('|')})/`, message: `A text goes one way: ${stage} comes before ${stages.slice(index + 1).join(', ')}.` },
          ],
        },
      ],
    },
  })),
  {
    files: ['tests/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'MemberExpression[object.name=/^(test|it|describe)$/][property.name="only"]', message: 'A focused test hides all the others.' },
        { selector: 'CallExpression[callee.name="setTimeout"]', message: 'Wait for a condition (vi.waitFor), not for a time.' },
      ],
    },
  },
);
