import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Exploration } from '../explorer/exploration.ts'
import { comparePins } from '../language/pins/compare-pins.ts'
import { programIn } from './pinned.fixture.ts'
import { galleryRaces } from './races.ts'

const folder = new URL('../../public/races/', import.meta.url)

/** What an exhaustive search may come to, so that the verdict is there as soon as the text is. */
const mostStates = 600

/** As long as a page can show without scrolling. */
const mostLines = 30

it('lists every file, and no other', () => {
  const files = readdirSync(folder).map((name) => name.replace(/\.js$/, ''))
  expect(galleryRaces.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
})

describe.each(galleryRaces)('$id', ({ id, title, sentence }) => {
  const program = programIn(readFileSync(new URL(`${id}.js`, folder), 'utf8'))

  it('is short, and called in its first comment what the list calls it', () => {
    const lines = program.text.split('\n').filter((line) => line.trim() !== '')
    expect(lines.length).toBeLessThanOrEqual(mostLines)
    expect(program.title.startsWith(title)).toBe(true)
    expect(program.title.slice(title.length)).toMatch(/^(?:$|[:,])/)
    expect(sentence).toMatch(/^[A-Z].*[a-z]\.$/)
  })

  it('has at most four variants, and a count pinned of each', () => {
    expect(program.variants.length).toBeLessThanOrEqual(4)
    const pinned = program.pins.flatMap(({ counts }) => counts.map(({ variant }) => variant))
    expect(new Set(pinned)).toEqual(new Set(program.variants))
  })

  it.each(program.variants)('%s gives the counts that are pinned', (strategy) => {
    const exploration = new Exploration(program.scenario(id).build({ strategy, options: {} }))
    exploration.advance(Infinity)
    const verdict = exploration.verdict()
    const wrong = comparePins(program, strategy, verdict).filter(({ answer }) => answer !== 'right')
    expect(wrong.map(({ pin, found }) => ({ property: pin.property, found }))).toEqual([])
    expect(verdict.complete).toBe(true)
    expect(verdict.states).toBeLessThanOrEqual(mostStates)
  })
})
