import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { Exploration } from '../explorer/exploration.ts'
import { readProgram } from './read-program.ts'

/** The five that the language was begun with, as they stand in the gallery. */
function race(id: string): string {
  return readFileSync(new URL(`../../public/races/${id}.js`, import.meta.url), 'utf8')
}

const lostUpdate = race('lost-update')
const checkThenAct = race('check-then-act')
const dining = race('dining-philosophers')
const polaris = race('polaris')
const dns = race('dns-outage')

it.each([
  ['lost update', lostUpdate, 'racy 4/6, locked 0/2'],
  [
    'check, then act',
    checkThenAct,
    'racy 18/20, lock after check 8/12, double-checked 0/14, locked 0/2',
  ],
  ['dining philosophers', dining, 'left first 6/168, ordered 0/142'],
  ['apache/polaris', polaris, 'racy 56/70, fixed 11/20'],
  ['DNS', dns, 'program 12/28'],
])('%s gives the counts that are printed beside it', (_name, text, counts) => {
  const { program, problems } = readProgram(text)
  expect(problems).toEqual([])
  const scenario = program?.scenario('own')
  const found = program?.variants.map((strategy) => {
    const system = scenario!.build({ strategy, options: {} })
    const exploration = new Exploration(system)
    exploration.advance(Infinity)
    const { properties, schedules, deadlocks } = exploration.verdict()
    const own = properties.find(({ id }) => id === program.properties[0]?.sentence)
    return `${strategy} ${own ? own.violating : deadlocks}/${schedules}`
  })
  expect(found?.join(', ')).toBe(counts)
})

it('says in a sentence who runs what', () => {
  const { program } = readProgram(dining)
  expect(program?.scenario('own').sentence).toBe('A runs eat(0); B runs eat(1); C runs eat(2).')
  const { program: alike } = readProgram(lostUpdate)
  expect(alike?.scenario('own').sentence).toBe('A and B run add.')
  const { program: long } = readProgram(
    'let n = 0\nrun(() => { n = 1; n = 2; n = 3; n = 4; n = 5; n = 6; n = 7; n = 8 })',
  )
  const [thread] = long!.scenario('own').build({ strategy: 'program', options: {} }).threads
  expect(thread?.title).toBe('n = 1; n = 2; n = 3; n = 4; n = 5; n = …')
})
