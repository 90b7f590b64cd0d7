import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { bundleBudget } from './app/build/plugins/bundle-budget.ts'
import { contentSecurityPolicy } from './app/build/plugins/content-security-policy.ts'
import { licenses } from './app/build/plugins/licenses.ts'
import { programSources } from './app/build/plugins/program-sources.ts'
import { sites } from './app/build/plugins/sites.ts'

const { page: pageLicenses, worker: workerLicenses } = licenses()

export default defineConfig({
  // Relative addresses: the same build is served from a domain's root or from any folder below it.
  base: './',
  plugins: [
    sites(),
    programSources(),
    react(),
    contentSecurityPolicy(),
    pageLicenses,
    bundleBudget(130_000),
  ],
  // The oldest browsers that the page promises to run in (README.md).
  build: { target: ['chrome111', 'edge111', 'firefox115', 'safari16.4'] },
  worker: { plugins: () => [workerLicenses] },
  test: {
    include: ['src/**/*.test.ts', 'app/**/*.test.ts'],
    // A limit for what hangs, not a measurement: these machines are busy.
    testTimeout: 60_000,
  },
})
