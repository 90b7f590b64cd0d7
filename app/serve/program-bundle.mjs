import { createHash, randomUUID } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { nodeProgram } from './node-program.mjs'
import { ownFolder } from './own-folder.mjs'

const day = 24 * 60 * 60 * 1000

/** What a bundle is made of and by. */
const sources = ['src', 'app', 'vite.config.ts', 'tsconfig.json', 'package-lock.json']

/**
 * Bundles a program for Node by the page's own transforms, or finds the bundle that was made of the same
 * sources. Any number of processes may do so at once: a bundle appears whole, under a name that no other
 * sources share, and one that was cut off or changed since is made anew.
 *
 * @param {string} root of the project.
 * @param {string} entry the program, from the root.
 * @param {string} cache the folder that keeps bundles. Where it cannot be written, nothing is kept.
 * @returns {Promise<string>} the path of the bundle.
 * @throws Error if it cannot be built, or written anywhere.
 */
export async function programBundle(root, entry, cache) {
  const name = basename(entry, '.ts')
  const kept = join(cache, `${name}-${hashOfSources(root)}.mjs`)
  if (isWhole(kept)) return kept
  const bundle = sealed(await built(root, entry))
  try {
    mkdirSync(cache, { recursive: true })
    const unfinished = join(cache, `${name}-${randomUUID()}.unfinished`)
    writeFileSync(unfinished, bundle)
    renameSync(unfinished, kept)
    removeOld(cache, name)
    return kept
  } catch {
    const path = join(ownFolder(cache, name), `${name}.mjs`)
    writeFileSync(path, bundle)
    return path
  }
}

/**
 * @param {string} root
 * @param {string} entry
 */
async function built(root, entry) {
  const { build } = await import('vite')
  const program = nodeProgram(root, entry)
  const result = await build({ ...program, build: { ...program.build, write: false } })
  const [file, ...others] = 'output' in result ? result.output : []
  if (file?.type !== 'chunk' || others.length > 0)
    throw new Error(`${entry} was to become one file, and became ${others.length + 1}`)
  return file.code
}

const seal = '\n// sha256 '

/** @param {string} code */
function sealed(code) {
  return `${code}${seal}${hash(code)}\n`
}

/**
 * Whether a file ends with the hash of all before it.
 *
 * @param {string} path
 */
function isWhole(path) {
  try {
    const text = readFileSync(path, 'utf8')
    return text === sealed(text.slice(0, text.lastIndexOf(seal)))
  } catch {
    return false
  }
}

/** @param {string} root */
function hashOfSources(root) {
  const files = sources.flatMap((source) => filesIn(root, source)).toSorted()
  const parts = files.map((file) => `${file}\0${hash(readFileSync(join(root, file)))}\n`)
  return hash(parts.join('')).slice(0, 16)
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(root, path) {
  if (!statSync(join(root, path)).isDirectory()) return [path]
  return readdirSync(join(root, path)).flatMap((name) => filesIn(root, join(path, name)))
}

/** @param {string | Buffer} content */
function hash(content) {
  return createHash('sha256').update(content).digest('hex')
}

/**
 * Bundles of sources as they were a day ago and more. A younger one may be about to be run.
 *
 * @param {string} cache
 * @param {string} name
 */
function removeOld(cache, name) {
  for (const file of readdirSync(cache).filter((each) => each.startsWith(`${name}-`))) {
    const path = join(cache, file)
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity
    if (Date.now() - changed > day) rmSync(path, { recursive: true, force: true })
  }
}
