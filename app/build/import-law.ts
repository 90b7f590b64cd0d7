/** A part of the project, and what its files may import besides each other. */
export interface Room {
  /** A folder with all below it, a folder's own files (`folder/*`), or one file. */
  readonly place: string
  /** Places. */
  readonly imports: readonly string[]
  /** Places of which only the types may be known; their tests may run them as well. */
  readonly types?: readonly string[]
  /** `node:` stands for all of Node's own modules. */
  readonly packages: readonly string[] | 'any'
  /** Each file or folder directly in it is a room of its own, with the same rights. */
  readonly apart?: true
}

const page = ['react', 'react-dom', 'zustand']

/** Who may import whom, from the bottom up. Where several places match a file, the longest is its room. */
export const rooms: readonly Room[] = [
  { place: 'src/memory', imports: [], packages: [] },
  { place: 'src/threads', imports: ['src/memory'], packages: [] },
  { place: 'src/schedule', imports: ['src/memory', 'src/threads'], packages: [] },
  // It has to answer for any scenario, so it can know none.
  { place: 'src/explorer', imports: ['src/memory', 'src/threads'], packages: [] },
  { place: 'src/cache', imports: ['src/memory'], packages: [] },
  { place: 'src/receive', imports: ['src/memory'], packages: [] },
  { place: 'src/classics', imports: ['src/memory'], packages: [] },
  {
    place: 'src/scenarios',
    imports: [
      'src/memory',
      'src/threads',
      'src/schedule',
      'src/cache',
      'src/receive',
      'src/classics',
    ],
    packages: [],
  },
  {
    place: 'src/report',
    imports: ['src/memory', 'src/threads', 'src/schedule', 'src/explorer'],
    types: ['src/scenarios'],
    packages: [],
  },
  // src/index.ts, the one door to all of them.
  { place: 'src/*', imports: ['src'], packages: [] },

  { place: 'app/clock.ts', imports: [], packages: [] },
  // Layouts of many states are worked out where nobody waits for them.
  {
    place: 'app/workers',
    imports: ['src/index.ts', 'app/clock.ts', 'app/draw/states/order.ts'],
    types: ['app/store'],
    packages: [],
  },
  { place: 'app/terminal', imports: ['src/index.ts'], packages: ['node:'] },
  {
    place: 'app/store',
    imports: ['src/index.ts'],
    packages: [...page, 'virtual:program-sources'],
  },
  {
    place: 'app/commands',
    imports: ['src/index.ts', 'app/clock.ts', 'app/workers', 'app/store'],
    packages: page,
  },
  { place: 'app/walkthroughs', imports: ['src/index.ts'], types: ['app/store'], packages: [] },
  // Layouts and marks know the shape of what they draw, and run none of it.
  {
    place: 'app/draw',
    imports: [],
    types: ['src/index.ts', 'app/store'],
    packages: ['d3', 'd3-transition'],
  },
  { place: 'app/controls', imports: ['app/clock.ts'], packages: page },
  {
    place: 'app/views',
    imports: [
      'src/index.ts',
      'app/clock.ts',
      'app/store',
      'app/commands',
      'app/walkthroughs',
      'app/draw',
      'app/controls',
    ],
    packages: page,
    apart: true,
  },
  // App.tsx and main.tsx, where the page comes together.
  { place: 'app/*', imports: ['src/index.ts', 'app'], packages: page },
  { place: 'app/serve', imports: [], packages: ['node:', 'vite'] },
  { place: 'app/build', imports: ['app/serve'], packages: 'any' },

  // The tests know what a person knows: the page, not its code.
  { place: 'e2e', imports: [], packages: 'any' },
]

/** What a test file of any room may import besides. */
export const testPackages = ['vitest', 'fast-check', 'node:']
