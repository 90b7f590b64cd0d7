import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { bundleBudget } from './app/build/plugins/bundle-budget.ts'
import { contentSecurityPolicy } from './app/build/plugins/content-security-policy.ts'
import { programSources } from './app/build/plugins/program-sources.ts'
import { sites } from './app/build/plugins/sites.ts'

export default defineConfig({
  // Relative addresses: the same build is served from a domain's root or from any folder below it.
  base: './',
  plugins: [sites(), programSources(), react(), contentSecurityPolicy(), bundleBudget(130_000)],
  test: {
    include: ['src/**/*.test.ts', 'app/**/*.test.ts'],
    // A limit for what hangs, not a measurement: these machines are busy.
    testTimeout: 60_000,
  },
})
