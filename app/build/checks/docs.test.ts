import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { builtIns } from '../../../src/index.ts'
import { readLink } from '../../link/link.ts'

const systems = ['cache', 'receive', 'counter', 'locks', 'registry'].map(
  (subject) => `src/subjects/${subject}/README.md`,
)
const documents = ['README.md', 'CONTRIBUTING.md', ...systems]

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
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('names files that there are', () => {
    const named = quoted.filter((code) => /^(app|src|e2e)\/[\w./-]+$/.test(code))
    const linked = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target]) => target ?? '')
    const files = [...named, ...linked.map((target) => join(dirname(path), target))]
    expect(files.filter((name) => !existsSync(name))).toEqual([])
  })

  it('gives links that can be followed to the end of a run', () => {
    const links = quoted.filter((code) => code.startsWith('#/') && !code.includes('<'))
    expect(links.flatMap((link) => readLink(link, builtIns).faults)).toEqual([])
  })
})

it('has every strategy in a table of the systems under study', () => {
  const text = systems.map((path) => readFileSync(path, 'utf8')).join('\n')
  const ids = builtIns.scenarios[0]?.subject.strategies.map(({ id }) => id) ?? []
  expect(ids.filter((id) => !new RegExp(`^\\| \`${id}\` +\\|`, 'm').test(text))).toEqual([])
})
