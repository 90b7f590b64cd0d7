import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtIns, firstSystem } from '../../src/index.ts'
import { parseLink, writeLink } from './grammar.ts'
import { textOf } from './message.ts'
import { resolve, unloadedIn } from './resolve.ts'
import { start } from './start.ts'
import { tell } from './tell.ts'
import type { Moment } from '../session/moment.ts'
import { derive } from '../derived/derive.fixture.ts'
import { walk } from '../derived/walk.fixture.ts'

const moments = fc
  .record({
    scenario: fc.nat(),
    strategy: fc.nat(),
    isOptionOn: fc.boolean(),
    steps: fc.array(fc.nat(), { maxLength: 24 }),
    at: fc.nat(),
  })
  .map(walk)

function at(place: string, run: string, cursor = run.length, options = {}): Moment {
  const [scenario = '', strategy = ''] = place.split('/')
  return { scenario, strategy, options, schedule: run.split(''), at: cursor }
}

/** Where a link leads, and what it is told of. */
function follow(link: string): { readonly moment: Moment; readonly faults: readonly string[] } {
  const { moment, faults } = resolve(parseLink(link), builtIns)
  return { moment, faults: faults.map((fault) => textOf(tell(fault))) }
}

describe('a link', () => {
  it('leads back to the very moment that it was written for', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        expect(follow(writeLink(moment))).toEqual({ moment, faults: [] })
      }),
    )
  })

  it('says no more than it has to', () => {
    const link = '#/rename/racy'
    expect(writeLink(at('rename/racy', ''))).toBe(link)
    expect(writeLink(at('rename/racy', 'AAB'))).toBe(`${link}?run=AAB`)
    expect(writeLink(at('rename/racy', 'AAB', 0))).toBe(`${link}?run=AAB&at=0`)
    expect(writeLink(at('rename/racy', 'AA1', 2, { listener: 'async' }))).toBe(
      `${link}?run=AA1&at=2&listener=async`,
    )
    expect(writeLink({ ...at('rename/racy', ''), schedule: ['9', '10', 'A'], at: 3 })).toBe(
      `${link}?run=9(10)A`,
    )
  })

  it('that is empty leads to the opening', () => {
    const moment = at(
      `${builtIns.opening.scenario}/${builtIns.opening.strategy}`,
      builtIns.opening.run,
    )
    for (const hash of ['', '#']) expect(follow(hash)).toEqual({ moment, faults: [] })
  })

  it('may say what is so anyway, and in any order', () => {
    expect(follow('#/rename/fixed?listener=none&at=2&run=AB')).toEqual({
      moment: at('rename/fixed', 'AB'),
      faults: [],
    })
    expect(follow('#/ren%61me/racy?&&run=%41B&')).toEqual({
      moment: at('rename/racy', 'AB'),
      faults: [],
    })
  })

  it('that names a scenario alone leads to its first strategy, and says nothing of it', () => {
    for (const link of ['#/dns', '#/dns/', '#/dns?'])
      expect(follow(link)).toEqual({ moment: at('dns/racy', ''), faults: [] })
    expect(follow('#/rename?run=AB1&at=1&listener=async&view=proof')).toEqual({
      moment: { ...at('rename/racy', 'AB', 1, { listener: 'async' }), view: 'proof' },
      faults: [expect.stringContaining('Step 3')],
    })
    expect(follow('#/nowhere').faults).toHaveLength(1)
  })

  it('of whatever text leads to a moment that can be shown, and is told of or is a link', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(
        /^#?\/?[a-z-]{0,6}\/[a-z-]{0,6}\?(run=[AB1x(]*)?(&at=-?\d{0,3})?(&\w*=?)*$/,
      ),
      fc.stringMatching(/^#\/(rename|refresh)\/(racy|fixed)\?run=[ABC12]{0,20}(&at=\d)?$/),
    )
    fc.assert(
      fc.property(text, (hash) => {
        const { moment, faults } = follow(hash)
        expect(derive(moment).run.steps).toHaveLength(moment.schedule.length)
        expect(faults.every((fault) => fault.length < 700)).toBe(true)
        expect(follow(writeLink(moment))).toEqual({ moment, faults: [] })
      }),
    )
  })

  it('has every prefix followed as far as it leads', () => {
    fc.assert(
      fc.property(moments, fc.nat(), (moment, length) => {
        const link = writeLink(moment)
        expect(() => follow(link.slice(0, length % link.length))).not.toThrow()
      }),
    )
  })
})

const racy = '#/cold-rename/racy'
const all = `The list at the top of the page has all ${builtIns.scenarios.length}.`
const coldRename = builtIns.scenarios.find(({ id }) => id === 'cold-rename')
const merges = (coldRename?.subject.strategies ?? []).map(({ id }) => id).join(', ')
const keys = [
  'run',
  'at',
  ...(coldRename?.options ?? []).map(({ id }) => id),
  'judge',
  'beside',
  'view',
]
const parts = `It can have ${keys.map((key) => `${key}=…`).join(', ')}, each once.`
const names = 'which names nobody: a step is a thread, A, B, …, or a detached task, 1, 2, ….'

it.each<readonly [link: string, kept: string, fault: string]>([
  ['#/nowhere/racy', 'rename/racy', `There is no scenario “nowhere”: this is rename. ${all}`],
  [
    '#/renamed/racy',
    'rename/racy',
    `There is no scenario “renamed”: this is rename. Nearest to it: rename, cold-rename, and rename-once. ${all}`,
  ],
  ['#//racy', 'rename/racy', `The link names no scenario: this is rename. ${all}`],
  [
    '#/cold-rename/quick',
    'cold-rename/racy',
    `There is no merge strategy “quick”: this is racy. A link can name ${merges}.`,
  ],
  [
    `${racy}?run=x`,
    'cold-rename/racy',
    `Step 1 of the run is “x”, ${names} Nothing of the run is kept.`,
  ],
  [
    `${racy}?run=A-B`,
    'cold-rename/racy?run=A',
    `Step 2 of the run is “-”, ${names} The 1 step before it is kept.`,
  ],
  [
    `${racy}?run=AAAAB`,
    'cold-rename/racy?run=AAA',
    'Step 4 cannot run: A has finished. B could take it. The 3 steps before it are kept.',
  ],
  [
    // What cannot be read comes after what cannot be run.
    `${racy}?run=AAAABB-B`,
    'cold-rename/racy?run=AAA',
    'Step 4 cannot run: A has finished. B could take it. The 3 steps before it are kept.',
  ],
  [
    `${racy}?run=ABC`,
    'cold-rename/racy?run=AB',
    'Step 3 cannot run: there is no thread C. A or B could take it. The 2 steps before it are kept.',
  ],
  [
    `${racy}?run=A1`,
    'cold-rename/racy?run=A',
    'Step 2 cannot run: there is no detached task 1 yet. A or B could take it. The 1 step before it is kept.',
  ],
  [
    `${racy}?run=AAABBBBA`,
    'cold-rename/racy?run=AAABBBB',
    'Step 8 cannot run: A has finished. Nobody could take it. The 7 steps before it are kept.',
  ],
  [
    `${racy}?run=AB&at=3`,
    'cold-rename/racy?run=AB',
    'at=“3” is not a moment of this run, which goes from 0 to 2. It stands at 2.',
  ],
  [
    `${racy}?run=AB&listener=sync`,
    'cold-rename/racy?run=AB',
    'listener=“sync” is not known: listener is none or async. It is none here.',
  ],
  [
    `${racy}?run=AB&x=1`,
    'cold-rename/racy?run=AB',
    `The link’s part “x=1” says nothing here. ${parts}`,
  ],
  [
    `${racy}?run=AB&run=A&at`,
    'cold-rename/racy?run=AB',
    `The link’s parts “run=A” and “at” say nothing here. ${parts}`,
  ],
  [
    `${racy}?${'x&'.repeat(1000)}`,
    'cold-rename/racy',
    `The link’s parts “x”, “x”, “x”, and 997 more say nothing here. ${parts}`,
  ],
  [
    `${racy}/more?run=AB`,
    'cold-rename/racy?run=AB',
    'A link reads #/scenario/strategy?run=…; this one reads “#/cold-rename/racy/more?run=AB”.',
  ],
])('link %# is told of exactly, and leads where it can', (link, kept, fault) => {
  const { moment, faults } = follow(link)
  expect(faults).toEqual([fault])
  expect(writeLink(moment)).toBe(`#/${kept}`)
})

it('tells of each fault of a link on its own', () => {
  expect(follow('#/rename/slow?run=A?&at=9&x').faults).toHaveLength(4)
})

it('keeps the run to its own scenario, which another would tell another story with', () => {
  expect(follow('#/nowhere/fixed?run=AAB&listener=async').moment).toEqual(at('rename/fixed', ''))
})

it('cuts a quotation, and no character of it in half', () => {
  const [fault = ''] = follow(`#/x${'😀'.repeat(100)}/racy`).faults
  expect(fault).toContain(`“x${'😀'.repeat(15)}…”`)
})

it('begins a scenario under its first strategy, unless another is asked for', () => {
  const [scenario] = builtIns.scenarios
  if (!scenario) throw new Error('no scenario')
  expect(start(scenario)).toEqual(at('rename/racy', ''))
  expect(start(scenario, scenario.subject.strategies[1])).toEqual(at('rename/fixed', ''))
  expect(() => start({ ...scenario, subject: { ...scenario.subject, strategies: [] } })).toThrow(
    'no strategy: rename',
  )
})

it('follows an option of three choices, and leaves out the default, wherever that stands', () => {
  const weather = {
    id: 'weather',
    label: 'Weather',
    sentence: '',
    choices: ['rain', 'sun', 'snow'].map((id) => ({ id, label: id, sentence: '' })),
    default: 'sun',
  }
  const catalogue = {
    ...builtIns,
    scenario: (id: string) => scenarios.find((each) => each.id === id),
    scenarios: builtIns.scenarios.map((each) => ({ ...each, options: [weather] })),
  }
  const { scenarios } = catalogue
  const options = (link: string) => resolve(parseLink(link), catalogue).moment.options
  expect(options('#/rename/racy?weather=snow')).toEqual({ weather: 'snow' })
  expect(options('#/rename/racy?weather=sun')).toEqual({})
  expect(
    resolve(parseLink('#/rename/racy?weather=hail'), catalogue).faults.map(tell).map(textOf),
  ).toEqual(['weather=“hail” is not known: weather is rain, sun, or snow. It is sun here.'])
})

describe('a link to what is not loaded', () => {
  const catalogue = { ...firstSystem, titles: builtIns.titles }
  const unloaded = (link: string) => unloadedIn(parseLink(link), catalogue, null)

  it('names what has to be loaded first, and leads to the opening until it is', () => {
    expect(unloaded('#/dns/quick?run=xyz')).toBe('dns')
    expect(resolve(parseLink('#/dns/quick?run=xyz'), catalogue)).toEqual(
      resolve(parseLink(''), catalogue),
    )
  })

  it.each(['', '#/rename/racy', '#/nowhere/racy', '#/', '#dns/racy', '#/constructor/racy'])(
    'is none of these: %j',
    (link) => {
      expect(unloaded(link)).toBeNull()
    },
  )

  it('can be to any of the scenarios that a bad link is told of', () => {
    const { faults } = resolve(parseLink('#/nowhere/racy'), catalogue)
    expect(faults).toMatchObject([{ kind: 'name', known: builtIns.scenarios.map(({ id }) => id) }])
  })
})
