'use strict';

const OURS = '^(libs|apps|test)/';
const PURE = '^libs/(domain|reference|matching|iati|language|sheets)/';

/** Which of our rooms a room may enter: the picture of docs and README, checked. */
const MAY_IMPORT = {
  'libs/domain': [],
  'libs/platform': [],
  'libs/reference': ['domain'],
  'libs/language': ['domain', 'reference'],
  'libs/matching': ['domain', 'reference'],
  'libs/iati': ['domain', 'reference'],
  'libs/sheets': ['domain'],
  'libs/storage': ['domain', 'platform'],
  'libs/messages': ['domain', 'storage', 'platform'],
  'libs/records': ['domain', 'reference', 'iati', 'matching', 'storage', 'messages'],
};

const rooms = Object.entries(MAY_IMPORT).map(([room, allowed]) => ({
  name: `${room.replace('/', '-')}-imports`,
  severity: 'error',
  comment: allowed.length
    ? `${room} may import only ${allowed.join(', ')} of ours.`
    : `${room} imports nothing of ours.`,
  from: { path: `^${room}/` },
  to: { path: OURS, pathNot: [room, ...allowed.map((lib) => `libs/${lib}`)].map((path) => `^${path}/`) },
}));

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'pure-is-pure',
      severity: 'error',
      comment: 'PURE libs import no framework and do no input or output; they may use these small libraries.',
      from: { path: PURE, pathNot: ['\\.spec\\.ts$', '/samples/'] },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'core'],
        pathNot: 'node_modules/(@types/)?(intl-messageformat|snowball-stemmers|sax|csv-parse|write-excel-file|yauzl)/',
      },
    },
    {
      name: 'api-leaves-the-queue-alone',
      severity: 'error',
      comment: 'The api writes the outbox; only the worker knows the queue.',
      from: { path: '^apps/api/' },
      to: { path: 'node_modules/(bullmq|ioredis|@nestjs/bullmq)/' },
    },
    {
      name: 'api-leaves-the-corpus-alone',
      severity: 'error',
      comment: 'Questions about the whole corpus are the worker’s.',
      from: { path: '^apps/api/' },
      to: { path: '^libs/matching/src/corpus/' },
    },
    {
      name: 'apps-are-strangers',
      severity: 'error',
      comment: 'apps/local starts the others as processes.',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'ground-knows-no-room',
      severity: 'error',
      comment: 'What all rooms of the api stand on knows none of them but who is calling.',
      from: { path: '^apps/api/src/(http|site)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^apps/api/src/', pathNot: '^apps/api/src/(http|site|access)/' },
    },
    {
      name: 'libs-through-their-door',
      severity: 'error',
      comment: 'A lib is entered by its index.ts (matching also by corpus/index.ts).',
      from: { path: '^(libs|apps)/([^/]+)/' },
      to: {
        path: '^libs/',
        pathNot: ['^libs/$2/', '^libs/[^/]+/src/index\\.ts$', '^libs/matching/src/corpus/index\\.ts$'],
      },
    },
    {
      name: 'corpus-has-its-own-door',
      severity: 'error',
      comment: 'Who imports @penc/matching must not load the corpus.',
      from: { path: '^libs/matching/src/', pathNot: ['^libs/matching/src/corpus/', '\\.spec\\.ts$'] },
      to: { path: '^libs/matching/src/corpus/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: '\\.spec\\.ts$' },
      to: { path: ['^test/', '\\.spec\\.ts$'] },
    },
    {
      name: 'no-grab-bags',
      severity: 'error',
      comment: 'A name says what a file is for.',
      from: {},
      to: { path: '/(util|utils|common|shared|helper|helpers)(/|[.]tsx?$)', pathNot: 'node_modules' },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: { path: OURS },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'node', 'default', 'types'] },
  },
};
