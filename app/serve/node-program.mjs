import { join } from 'node:path'

/**
 * How a program for Node is built by the page's own transforms: one file, with all that it needs.
 *
 * @param {string} root of the project.
 * @param {string} entry the program, from the root.
 * @returns {import('vite').InlineConfig & { build: import('vite').BuildEnvironmentOptions }}
 */
export function nodeProgram(root, entry) {
  return {
    root,
    // The other way to read vite.config.ts writes beside the packages.
    configLoader: 'runner',
    logLevel: 'error',
    publicDir: false,
    // Where it is run there are no packages.
    ssr: { noExternal: true },
    build: { ssr: join(root, entry), target: 'node20', minify: false },
  }
}
