import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { broken, firstVisit, namedIn, table, type SiteFile } from './first-visit.ts'

/** A file that does not get smaller when it is compressed, but for about twenty bytes that come with it. */
function file(name: string, size: number, needs: readonly string[] = []): SiteFile {
  return { name, content: randomBytes(size), needs }
}

const site = [
  file('index.html', 100, ['assets/index-a1b2c3d4.js', 'assets/index-a1b2c3d4.css']),
  file('assets/index-a1b2c3d4.js', 1_000, ['assets/core-a1b2c3d4.js', 'assets/index-a1b2c3d4.css']),
  file('assets/index-a1b2c3d4.css', 200),
  file('assets/core-a1b2c3d4.js', 2_000, ['assets/index-a1b2c3d4.js']),
  file('assets/Proof-_-b2c3d4.js', 400, ['assets/core-a1b2c3d4.js', 'assets/Proof-a1b2c3d4.css']),
  file('assets/Proof-a1b2c3d4.css', 50),
  file('assets/search.worker-a1b2c3d4.js', 3_000),
  file('assets/ProofPlace-a1b2c3d4.js', 5_000, ['assets/index-a1b2c3d4.js']),
  file('assets/Score-a1b2c3d4.js', 300, ['assets/core-a1b2c3d4.js']),
  file('assets/Narrow-a1b2c3d4.js', 500, ['assets/core-a1b2c3d4.js']),
  file('assets/face-a1b2c3d4.woff2', 700),
  file('licenses.txt', 9_000),
]
const loaded = { wide: 'Score', narrow: 'Narrow', later: ['Proof', 'search.worker'] }
const visit = firstVisit(site, loaded)

function names(parts: readonly { readonly name: string }[]): readonly string[] {
  return parts.map(({ name }) => name)
}

describe('a first visit', () => {
  it('loads the page with all that it needs before the first race can be stepped', () => {
    expect(names(visit.toStep)).toEqual([
      'assets/core-a1b2c3d4.js',
      'assets/index-a1b2c3d4.js',
      'assets/Score-a1b2c3d4.js',
      'assets/index-a1b2c3d4.css',
      'index.html',
    ])
  })

  it('loads another form of the run in its place where the window is narrow', () => {
    const narrow = names(visit.toStepNarrow)
    expect(narrow).toContain('assets/Narrow-a1b2c3d4.js')
    expect(narrow).not.toContain('assets/Score-a1b2c3d4.js')
    expect(narrow).toHaveLength(visit.toStep.length)
  })

  it('loads later what is said to be loaded, with what that needs, and nothing twice', () => {
    expect(names(visit.later)).toEqual([
      'assets/search.worker-a1b2c3d4.js',
      'assets/Proof-_-b2c3d4.js',
      'assets/Proof-a1b2c3d4.css',
    ])
  })

  it('weighs typefaces apart and as they are', () => {
    expect(visit.faces).toEqual([{ name: 'assets/face-a1b2c3d4.woff2', size: 700 }])
  })
})

describe('the limits', () => {
  const roomy = { toStep: 4_100, inAll: 7_500, faces: 700 }

  it('are kept by what is no heavier', () => {
    expect(broken(visit, roomy)).toEqual([])
  })

  it.each([
    [{ toStep: 3_899 }, 'the same in a window as narrow as a phone'],
    [{ inAll: 7_049 }, 'a first visit in all, gzipped'],
    [{ faces: 699 }, 'typefaces'],
  ])('are broken one by one: %j', (tight, title) => {
    expect(broken(visit, { ...roomy, ...tight })).toEqual([title])
  })

  it('are told with each figure and each part', () => {
    const told = table(visit, { ...roomy, inAll: 190_000 })
    expect(told).toMatch(/^until the first race can be stepped, gzipped +3\.7 kB of +4\.1 kB$/m)
    expect(told).toMatch(/^a first visit in all, gzipped +7\.2 kB of +190\.0 kB$/m)
    for (const part of [...visit.toStep, ...visit.later, ...visit.faces])
      expect(told).toContain(`  ${part.name} `)
  })
})

describe('a list that is not true', () => {
  it('is refused where a file is said to be loaded that is not there', () => {
    expect(() => firstVisit(site, { ...loaded, later: ['Proof', 'Prof'] })).toThrow(
      'is said to load Prof,',
    )
  })

  it('is refused where the page loads what was not built', () => {
    const lost = site.filter(({ name }) => !name.includes('core'))
    expect(() => firstVisit(lost, loaded)).toThrow(
      'loads assets/core-a1b2c3d4.js, and no such file',
    )
  })
})

it('finds in a page the scripts, the preloaded modules and the styles that it names for every window', () => {
  const page = `
    <link rel="icon" href="./favicon.svg" />
    <script src="./check.js"></script>
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/react.js">
    <link rel="modulepreload" crossorigin media="(width < 760px)" href="./assets/narrow.js">
    <link rel="stylesheet" crossorigin href="./assets/index.css">`
  expect(namedIn(page)).toEqual([
    'check.js',
    'assets/index.js',
    'assets/react.js',
    'assets/index.css',
  ])
})
