import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assumptionsOf, builtIns, loadLessons } from '../../../src/index.ts'
import { parseLink } from '../../link/grammar.ts'
import { lessonLinks } from '../../link/lesson-links.ts'
import { resolve } from '../../link/resolve.ts'

const subjects = readdirSync('src/subjects', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/language.md',
  ...subjects.map((subject) => `src/subjects/${subject}/README.md`),
]

describe.each(documents)('%s', (path) => {
  const text = readFileSync(path, 'utf8')
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code ?? '')

  it('names commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly scripts: Record<string, string>
    }
    const named = [...text.matchAll(/npm (?:run )?([a-z][a-z0-9:]*)/g)].map(
      ([, name]) => name ?? '',
    )
    // What npm does by itself needs no script.
    const known = new Set([...Object.keys(scripts), 'install', 'pack'])
    expect(named.filter((name) => !known.has(name))).toEqual([])
  })

  it('names files that there are', () => {
    const named = quoted.filter((code) => /^(app|src|e2e)\/[\w./-]+$/.test(code))
    const linked = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target]) => target ?? '')
    const files = [...named, ...linked.map((target) => join(dirname(path), target))]
    expect(files.filter((name) => !existsSync(name))).toEqual([])
  })

  it('gives links that can be followed to the end of a run', async () => {
    const lessons = lessonLinks(await loadLessons())
    const links = quoted.filter((code) => code.startsWith('#/') && !code.includes('<'))
    expect(links.flatMap((link) => resolve(parseLink(link), builtIns, lessons).faults)).toEqual([])
  })
})

describe.each(builtIns.scenarios)('$id', ({ subject }) => {
  it('has each of its strategies in the table of its system under study', () => {
    const text = readFileSync(`src/subjects/${subject.id}/README.md`, 'utf8')
    const missing = subject.strategies.filter(
      ({ id }) => !new RegExp(`^\\| \`${id}\` +\\|`, 'm').test(text),
    )
    expect(missing.map(({ id }) => id)).toEqual([])
  })
})

it('says once what is assumed of the cache, in the words that the help has for it', () => {
  const text = words('src/subjects/cache/README.md')
  const missing = assumptionsOf({ id: 'cache' }).filter((sentence) => !text.includes(sentence))
  expect(missing).toEqual([])
})

function words(path: string): string {
  return readFileSync(path, 'utf8').replaceAll(/\s+/g, ' ')
}
