import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './app/build/checks/longest-first.ts'
import { contentSecurityPolicy } from './app/build/plugins/content-security-policy.ts'
import { firstVisitLimits } from './app/build/plugins/first-visit-limits.ts'
import { keptAssets } from './app/build/plugins/kept-assets.ts'
import { licenses } from './app/build/plugins/licenses.ts'
import { oldestBrowsers } from './app/build/plugins/oldest-browsers.ts'
import { preloadByWidth } from './app/build/plugins/preload-by-width.ts'
import { programSources } from './app/build/plugins/program-sources.ts'
import { sites } from './app/build/plugins/sites.ts'
import { withoutComments } from './app/build/plugins/without-comments.ts'
import { breakpoints } from './app/theme/breakpoints.ts'

const { page: pageLicenses, worker: workerLicenses } = licenses()

/** What a first visit may transfer, in bytes. */
const firstVisitMay = { toStep: 80_000, inAll: 135_000, faces: 55_000 }

/** What a visit without a link loads before the first race is painted and once it is there. A browser is asked whether that is all of it. */
const firstVisitLoads = {
  wide: 'Score',
  narrow: 'NarrowScore',
  later: [
    'later',
    '_virtual_program-sources',
    'sources-cache-strategies-racy',
    'explorer.worker',
    'explorer-first-system',
  ],
}

const { page: pageLimits, worker: workerLimits } = firstVisitLimits(firstVisitMay, firstVisitLoads)

const preload = preloadByWidth([
  { chunk: firstVisitLoads.wide, media: `(width >= ${breakpoints.narrow}px)` },
  { chunk: firstVisitLoads.narrow, media: `(width < ${breakpoints.narrow}px)` },
])

/** What every form of the page is made of: the page itself, and what both forms of the run take. */
const ofEvery = [
  /\/app\/(?:App|main|Pane)\.tsx/,
  /\/src\/index\.ts/,
  /\/app\/derived\/(?:step-told|score|outlook|scene)/,
  /\/app\/views\/score\/use-(?:score-model|last-move)/,
  /\/app\/views\/score\/code\/(?:code\.css|CodeRowView|SourceFailure|SourceLines|ThreadMarks|use-followed)/,
  /\/app\/views\/score\/memory\/(?:HandsNow|use-memory|(?:hands|memory)\.css)/,
  /\/app\/commands\/reorder/,
  /\/app\/controls\/use-width/,
  /\/app\/session\/use-(?:chances|turning-point)/,
  /\/app\/services\/use-step-drag/,
  /\/src\/threads\/reads-from/,
]

/** Where the core is: see `src/index.ts`. */
const core = fileURLToPath(new URL('src/', import.meta.url))

/** Nothing in src does anything by being imported: of what its one door offers, a chunk takes what it uses. */
const treeshake = { moduleSideEffects: (id: string) => !id.startsWith(core) }

/** Names the files of each system after its folder, and any other after its module. */
function named(prefix: string) {
  return ({ facadeModuleId }: { readonly facadeModuleId?: string | null }) => {
    const module = facadeModuleId ?? ''
    const [, code] = /\/src\/subjects\/([^/]+)\//.exec(module) ?? []
    const [, text] = /virtual:program-sources\/(.+?)(?:\.ts)?$/.exec(module) ?? []
    return `assets/${prefix}${code ?? (text ? `sources-${text.replaceAll('/', '-')}` : '[name]')}-[hash].js`
  }
}

export default defineConfig({
  // Relative addresses: the same build is served from a domain's root or from any folder below it.
  base: './',
  plugins: [
    sites(),
    programSources(),
    contentSecurityPolicy(),
    withoutComments(),
    preload,
    keptAssets(),
    pageLicenses,
    pageLimits,
  ],
  build: {
    target: oldestBrowsers,
    rolldownOptions: {
      treeshake,
      output: {
        chunkFileNames: named(''),
        // One file for all that the first step needs, and one for what comes right after it: each file that
        // two others share would be compressed by itself, which weighs more.
        codeSplitting: {
          groups: [
            {
              name: 'core',
              test: (id) => ofEvery.some((part) => part.test(id)),
            },
            {
              name: 'later',
              test: /\/app\/(?:Beside|Side|Title)\.tsx|\/services\/start-search\.ts|\/views\/(?:score\/(?:memory\/Findings|time\/(?:TraceLine|TurnTold))|header\/HeaderEnd|transport\/ViolationMenu|plate\/PlatePlace|strategies\/Setting|verdict\/Reasons)\.tsx/,
            },
          ],
        },
      },
    },
    modulePreload: {
      // Where it is missing, a module is loaded when it is imported.
      polyfill: false,
      // What a script asks for itself it need not list: the names of all files that come later weigh something.
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === 'html' ? needed : needed.filter((name) => name.endsWith('.css')),
    },
  },
  worker: {
    // A system is loaded when one of its scenarios is searched: only modules can be in parts.
    format: 'es',
    plugins: () => [workerLicenses, workerLimits],
    rolldownOptions: {
      treeshake,
      output: {
        chunkFileNames: named('explorer-'),
        // As above: one file for the search, and one for the first system with all that it needs besides.
        codeSplitting: {
          groups: [
            {
              name: 'core',
              test: /explorer\.worker\.ts|\/src\/objects\/(?:map|bounded-map|map-content|lock|op-under-lock)\.ts|\/(?:system\/(?:thread-name|history)|memory\/heap|subjects\/chosen)\.ts/,
              priority: 2,
            },
            { name: 'first-system', test: /first-system\.ts/, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    include: ['src/**/*.test.ts', 'app/**/*.test.ts'],
    // A limit for what hangs, not a measurement: these machines are busy.
    testTimeout: 60_000,
    // All cores: by default one is left free for whoever watches.
    maxWorkers: '100%',
    // Files share what they import: nothing here keeps state in a module.
    isolate: false,
    // A search makes much that is soon garbage: with room for it, less is moved before it is.
    execArgv: ['--max-semi-space-size=64'],
    sequence: { sequencer: LongestFirst },
  },
})
