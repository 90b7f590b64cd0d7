/** A part of the project, and what its files may import besides each other. */
export interface Room {
  /** A folder with all below it, a folder's own files (`folder/*`), or one file. */
  readonly place: string
  /** Places. */
  readonly imports: readonly string[]
  /** Places of which only the types may be known; their tests may run them as well. */
  readonly types?: readonly string[]
  /** Places that its tests may import besides. */
  readonly tests?: readonly string[]
  /** `node:` stands for all of Node's own modules. */
  readonly packages: readonly string[] | 'any'
  /** Each file or folder directly in it is a room of its own, with the same rights. */
  readonly apart?: true
}

const page = ['preact', 'zustand']

/** Who may import whom, from the bottom up. Where several places match a file, the longest is its room. */
export const rooms: readonly Room[] = [
  { place: 'src/memory', imports: [], tests: ['src/steps', 'src/objects'], packages: [] },
  {
    place: 'src/steps',
    imports: ['src/memory'],
    tests: ['src/objects', 'src/threads'],
    packages: [],
  },
  { place: 'src/objects', imports: ['src/memory', 'src/steps'], packages: [] },
  { place: 'src/system', imports: ['src/memory', 'src/steps'], packages: [] },
  {
    place: 'src/threads',
    imports: ['src/memory', 'src/steps', 'src/system'],
    tests: ['src/objects', 'src/schedule', 'src/subjects'],
    packages: [],
  },
  { place: 'src/schedule', imports: [], packages: [] },
  // It has to answer for any system under study, so it can know none.
  { place: 'src/explorer/learn', imports: ['src/memory', 'src/steps', 'src/system'], packages: [] },
  {
    place: 'src/explorer/moves',
    imports: ['src/memory', 'src/steps', 'src/system', 'src/explorer/learn'],
    packages: [],
  },
  {
    place: 'src/explorer/search',
    imports: ['src/memory', 'src/steps', 'src/system', 'src/explorer/learn', 'src/explorer/moves'],
    // A part is tested in its place: a search for endings, of a system of shared objects.
    tests: ['src/objects', 'src/explorer'],
    packages: [],
  },
  {
    place: 'src/explorer/answers',
    imports: [
      'src/memory',
      'src/schedule',
      'src/system',
      'src/explorer/moves',
      'src/explorer/search',
    ],
    tests: ['src/steps', 'src/objects', 'src/threads', 'src/explorer', 'src/subjects', 'src/known'],
    packages: [],
  },
  {
    place: 'src/explorer',
    imports: [
      'src/memory',
      'src/steps',
      'src/objects',
      'src/system',
      'src/threads',
      'src/explorer/learn',
      'src/explorer/moves',
      'src/explorer/search',
      'src/explorer/answers',
    ],
    tests: ['src/schedule', 'src/subjects'],
    packages: [],
  },
  // A system under study is one folder, and knows no other.
  {
    place: 'src/subjects',
    imports: [
      'src/memory',
      'src/steps',
      'src/objects',
      'src/system',
      'src/threads',
      'src/schedule',
      'src/subjects/*',
    ],
    packages: [],
    apart: true,
  },
  // What they have in common, and the list of all of them.
  {
    place: 'src/subjects/*',
    imports: ['src/memory', 'src/system', 'src/threads', 'src/schedule', 'src/subjects'],
    packages: [],
  },
  {
    place: 'src/report',
    imports: [
      'src/memory',
      'src/steps',
      'src/system',
      'src/threads',
      'src/schedule',
      'src/explorer',
    ],
    types: ['src/subjects/*'],
    tests: ['src/objects', 'src/schedule', 'src/subjects'],
    packages: [],
  },
  // What is told of the systems under study, and what has to be so for that to be true.
  {
    place: 'src/lessons',
    imports: [
      'src/memory',
      'src/system',
      'src/threads',
      'src/schedule',
      'src/explorer',
      'src/report',
      'src/subjects/*',
    ],
    tests: ['src/known'],
    packages: [],
  },
  // Words that look alike, whatever they name.
  { place: 'src/text', imports: [], packages: [] },
  // What a person writes: read, checked and interpreted into the steps that every system takes.
  {
    place: 'src/language',
    imports: [
      'src/memory',
      'src/steps',
      'src/objects',
      'src/system',
      'src/threads',
      'src/schedule',
      'src/explorer',
      'src/subjects/*',
      'src/text',
    ],
    tests: ['src/subjects', 'src/report'],
    packages: ['acorn'],
  },
  // What a person writes for one system under study.
  {
    place: 'src/language/merge',
    imports: ['src/memory', 'src/objects', 'src/steps', 'src/language', 'src/subjects'],
    tests: ['src/explorer'],
    packages: [],
  },
  // Races that people begin with: what is offered, and built-ins written in the language.
  {
    place: 'src/gallery',
    imports: [],
    tests: ['src/memory', 'src/system', 'src/explorer', 'src/language', 'src/subjects'],
    packages: [],
  },
  // Runs and figures as data, which unit tests and end-to-end tests both read.
  { place: 'src/known', imports: [], packages: [] },
  // src/index.ts, the one door to all of them.
  { place: 'src/*', imports: ['src'], packages: [] },

  { place: 'app/clock.ts', imports: [], packages: [] },
  { place: 'app/theme', imports: [], packages: [] },
  // Where things go, in numbers: no layout runs what it is a layout of.
  {
    place: 'app/layout',
    imports: [],
    types: ['src/index.ts', 'app/derived'],
    tests: ['app/search'],
    packages: [],
  },
  {
    place: 'app/search',
    imports: ['src/index.ts', 'app/clock.ts', 'app/layout', 'app/link/own.ts', 'app/link/pack.ts'],
    types: ['app/session'],
    tests: ['app/derived'],
    packages: [],
  },
  {
    place: 'app/link',
    imports: ['src/index.ts'],
    types: ['app/session'],
    tests: ['app/derived'],
    packages: [],
  },
  {
    place: 'app/derived',
    imports: ['src/index.ts', 'app/search'],
    types: ['app/session'],
    tests: ['app/link'],
    packages: ['virtual:program-sources'],
  },
  // Tests alone: what the page says, held against memory as it lies there.
  { place: 'app/sentences', imports: ['src/index.ts', 'app/derived', 'app/search'], packages: [] },
  {
    place: 'app/session',
    imports: ['src/index.ts', 'app/clock.ts', 'app/link', 'app/derived', 'app/search'],
    // What takes long is what a person does.
    tests: ['app/commands'],
    packages: page,
  },
  // What a person does.
  {
    place: 'app/commands',
    imports: [
      'src/index.ts',
      'app/clock.ts',
      'app/search',
      'app/link',
      'app/derived',
      'app/session',
    ],
    packages: page,
  },
  // What runs for the life of the page.
  {
    place: 'app/services',
    imports: [
      'src/index.ts',
      'app/clock.ts',
      'app/search',
      'app/link',
      'app/derived',
      'app/session',
      'app/commands',
    ],
    packages: page,
  },
  { place: 'app/terminal', imports: ['src/index.ts'], packages: ['node:'] },
  // It says which version it is.
  {
    place: 'app/terminal/racescope.ts',
    imports: ['app/terminal', 'package.json'],
    packages: ['node:'],
  },
  // Measures with a family of systems that nobody is offered.
  {
    place: 'app/terminal/bench',
    imports: [
      'src/index.ts',
      'src/subjects/cache/scenarios/writers.ts',
      'src/subjects/cache/scenarios/rename.ts',
      'src/subjects/counter/scenarios/lost-update.ts',
      'app/terminal',
    ],
    packages: ['node:'],
  },
  {
    place: 'app/terminal/walkthroughs',
    imports: ['src/index.ts', 'src/known/solutions.ts', 'src/lessons/list.ts', 'app/terminal'],
    packages: ['node:'],
  },
  // Marks know the shape of what they draw, and run none of it.
  {
    place: 'app/draw',
    imports: ['app/layout', 'app/theme'],
    types: ['src/index.ts', 'app/derived'],
    packages: ['d3'],
  },
  { place: 'app/controls', imports: ['app/clock.ts', 'app/theme'], packages: page },
  {
    place: 'app/views',
    imports: [
      'src/index.ts',
      'app/clock.ts',
      'app/search',
      'app/link',
      'app/derived',
      'app/session',
      'app/commands',
      'app/services',
      'app/layout',
      'app/draw',
      'app/controls',
    ],
    packages: page,
    apart: true,
  },
  // Writing: what an editor is made of is known here alone.
  {
    place: 'app/views/own',
    imports: [
      'src/index.ts',
      'app/clock.ts',
      'app/search',
      'app/link',
      'app/derived',
      'app/session',
      'app/commands',
      'app/services',
      'app/layout',
      'app/controls',
    ],
    packages: [
      ...page,
      '@codemirror/autocomplete',
      '@codemirror/commands',
      '@codemirror/lang-javascript',
      '@codemirror/language',
      '@codemirror/lint',
      '@codemirror/search',
      '@codemirror/state',
      '@codemirror/view',
    ],
  },
  // App.tsx and main.tsx, where the page comes together.
  { place: 'app/*', imports: ['src/index.ts', 'app'], packages: page },
  { place: 'app/serve', imports: [], packages: ['node:', 'vite'] },
  { place: 'app/build/plugins', imports: ['app/serve'], packages: 'any' },
  {
    place: 'app/build/checks',
    imports: ['app/serve', 'src/index.ts', 'app/link', 'app/theme'],
    packages: 'any',
  },

  // The tests know what a person knows: the page and what it must say, not its code.
  { place: 'e2e', imports: ['src/known', 'src/lessons', 'src/subjects/*'], packages: 'any' },
]

/** Places that a test file of any room may import besides. */
export const testPlaces = ['src/known']

/** Packages that a test file of any room may import besides. */
export const testPackages = ['vitest', 'fast-check', 'node:']
