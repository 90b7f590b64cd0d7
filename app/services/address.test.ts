import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { firstSystem, lazySystems } from '../../src/index.ts'
import { pause, play, setSpeed } from '../commands/play.ts'
import { compareWith, showView } from '../commands/show-view.ts'
import { step } from '../commands/step.ts'
import { back, forward, travel } from '../commands/travel.ts'
import { createDeriver } from '../derived/derived-run.ts'
import { writeLink } from '../link/grammar.ts'
import { LazyCatalogue } from '../session/lazy-catalogue.ts'
import { sessionAt, toldIn } from '../session/session.fixture.ts'
import { createSession, type SessionStore } from '../session/session.ts'
import { runPlayback } from './playback.ts'
import { syncAddress } from './address.ts'
import { FakeBrowser } from './fake-browser.fixture.ts'

const racy = '#/rename/racy'
/** For what is loaded, on a machine that is busy. */
const patience = { timeout: 20_000 }
let browser: FakeBrowser
let store: SessionStore
let ends: (() => void)[]

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  for (const end of ends) end()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Writes an address at once, in the place of behind a frame: here is none. */
function atOnce(write: () => void): void {
  write()
}

function open(hash: string): void {
  browser = new FakeBrowser(hash)
  store = sessionAt(hash)
  ends = [syncAddress(store, atOnce), runPlayback(store)]
}

/** A page with the first system, which loads the others when they are wanted. */
function openLazily(hash: string) {
  browser = new FakeBrowser(hash)
  const catalogue = new LazyCatalogue(firstSystem, lazySystems)
  const load = vi.spyOn(catalogue, 'load')
  store = createSession(hash, { catalogue, derive: createDeriver(catalogue) })
  ends = [syncAddress(store, atOnce)]
  return load
}
function loading() {
  return store.getState().loading
}

function link(): string {
  return writeLink(store.getState().moment)
}

/** One move of a drag: the run as it is under the pointer. */
function drag(run: string): void {
  const { moment } = store.getState()
  const schedule = run.split('')
  store.setState({ moment: { ...moment, schedule, at: schedule.length }, dragging: true })
}

/** Moves of a drag, one every so many milliseconds, and the pointer let go. */
function dragOver(moves: number, milliseconds: number): void {
  for (let move = 0; move < moves; move++) {
    drag(move % 2 === 0 ? 'AB' : 'BA')
    vi.advanceTimersByTime(milliseconds)
  }
  store.setState({ dragging: false })
}

describe('the address', () => {
  it('is that of the moment after each act, and each act is an entry', () => {
    open(racy)
    for (const name of 'AAB') step(store, name)
    expect(browser.entries).toEqual([racy, `${racy}?run=A`, `${racy}?run=AA`, `${racy}?run=AAB`])
  })

  it('brings a moment back when the browser goes through its history', () => {
    open(racy)
    step(store, 'A')
    step(store, 'B')
    browser.go(-1)
    expect(link()).toBe(`${racy}?run=A`)
    browser.go(1)
    expect(link()).toBe(`${racy}?run=AB`)
    expect(browser.writes).toBe(2)
  })

  it('of a link is left as it came', () => {
    open('#/rename/racy?listener=none&run=AB')
    expect(browser.writes).toBe(0)
    step(store, 'A')
    expect(browser.entries).toHaveLength(2)
  })

  it('has an entry for each view, and for what the run is compared with', () => {
    open(`${racy}?run=AB`)
    showView(store, 'proof')
    compareWith(store, 'fixed')
    browser.go(-1)
    expect(link()).toBe(`${racy}?run=AB&view=proof`)
    browser.go(-1)
    expect(link()).toBe(`${racy}?run=AB`)
    expect(browser.entries).toEqual([
      `${racy}?run=AB`,
      `${racy}?run=AB&view=proof`,
      `${racy}?run=AB&beside=fixed&view=compare`,
    ])
  })

  it('is not written again for a moment that it stands for', () => {
    open(racy)
    store.setState(({ moment }) => ({ moment: { ...moment } }))
    expect(browser.writes).toBe(0)
  })
})

describe('the address of a moment', () => {
  /** What is to be written behind the next frame. */
  let later: (() => void)[]
  const paint = () => {
    for (const write of later.splice(0)) write()
  }

  beforeEach(() => {
    later = []
    browser = new FakeBrowser(racy)
    store = sessionAt(racy)
    ends = [syncAddress(store, (write) => later.push(write))]
  })

  it('is written behind the frame that shows it', () => {
    step(store, 'A')
    expect(browser.writes).toBe(0)
    paint()
    expect(browser.entries).toEqual([racy, `${racy}?run=A`])
  })

  it('is an entry of its own, though the next came before its frame', () => {
    step(store, 'A')
    step(store, 'B')
    paint()
    expect(browser.entries).toEqual([racy, `${racy}?run=A`, `${racy}?run=AB`])
    expect(browser.writes).toBe(2)
  })

  it('is not written any more by whoever has ended', () => {
    step(store, 'A')
    ends.pop()?.()
    paint()
    expect(browser.writes).toBe(0)
  })
})

describe('one entry of the history', () => {
  it('is a drag, written twice a second and at its end', () => {
    open(`${racy}?run=AABB`)
    dragOver(301, 10)
    expect(browser.entries).toEqual([`${racy}?run=AABB`, `${racy}?run=AB`])
    expect(link()).toBe(`${racy}?run=AB`)
    expect(browser.writes).toBeLessThanOrEqual(2 + 2 * 3)
    step(store, 'B')
    expect(browser.entries).toHaveLength(3)
  })

  it('is a run that plays, of which the address is half a second late at most', () => {
    open(racy)
    setSpeed(store, 8)
    play(store)
    expect(browser.entries).toEqual([racy, `${racy}?run=${store.getState().moment.schedule[0]}`])
    const shown = [link()]
    for (let time = 0; time < 900; time += 25) {
      vi.advanceTimersByTime(25)
      shown.push(link())
      expect(shown.slice(-500 / 25)).toContain(browser.hash)
    }
    vi.advanceTimersByTime(60_000)
    expect(store.getState().playing).toBe(false)
    expect(browser.entries).toEqual([racy, link()])
    expect(browser.writes).toBeLessThanOrEqual(4)
  })

  it('is what was played, and another one what a person does then', () => {
    open(racy)
    setSpeed(store, 8)
    play(store)
    vi.advanceTimersByTime(300)
    const played = link()
    step(store, 'A')
    expect(browser.entries).toEqual([racy, played, link()])
  })

  it('is written as soon as playing is paused', () => {
    open(racy)
    setSpeed(store, 8)
    play(store)
    vi.advanceTimersByTime(300)
    pause(store)
    expect(browser.entries).toEqual([racy, link()])
    expect(store.getState().moment.at).toBe(3)
  })

  it('is a key that is held down, and another one the next press', () => {
    open(`${racy}?run=AABBBBAA`)
    browser.press('ArrowLeft')
    back(store)
    for (let time = 0; time < 5; time++) {
      browser.press('ArrowLeft', true)
      back(store)
      vi.advanceTimersByTime(30)
    }
    browser.release('ArrowLeft')
    expect(browser.entries).toEqual([`${racy}?run=AABBBBAA`, `${racy}?run=AABBBBAA&at=2`])
    expect(browser.writes).toBeLessThanOrEqual(3)
    for (const name of 'AB') {
      browser.press(name)
      step(store, name)
      browser.release(name)
    }
    expect(browser.entries).toHaveLength(4)
  })

  it('is travel without a pause, there and back', () => {
    open(`${racy}?run=AABBBBAA`)
    for (let time = 0; time < 4; time++) {
      back(store)
      vi.advanceTimersByTime(400)
      expect(browser.hash).toBe(link())
    }
    forward(store)
    expect(browser.entries).toEqual([`${racy}?run=AABBBBAA`, `${racy}?run=AABBBBAA&at=5`])
    vi.advanceTimersByTime(501)
    travel(store, 0)
    expect(browser.entries).toHaveLength(3)
    step(store, 'B')
    expect(browser.entries).toHaveLength(4)
  })
})

describe.each(['throws', 'ignores'] as const)('a browser that %s what is too much', (refusal) => {
  beforeEach(() => {
    open(racy)
    browser.refusal = refusal
  })

  it('is asked again later, and has the last moment then', () => {
    browser.writesLeft = 1
    for (const name of 'AABB') expect(() => step(store, name)).not.toThrow()
    expect(browser.entries).toEqual([racy, `${racy}?run=A`])
    vi.advanceTimersByTime(5000)
    expect(browser.entries).toHaveLength(2)
    browser.writesLeft = Number.POSITIVE_INFINITY
    vi.advanceTimersByTime(1000)
    expect(browser.entries).toEqual([racy, `${racy}?run=A`, `${racy}?run=AABB`])
  })

  it('goes back to where its history leads, and what it refused is forgotten', () => {
    step(store, 'A')
    browser.writesLeft = 0
    step(store, 'B')
    browser.go(-1)
    expect(link()).toBe(racy)
    browser.writesLeft = Number.POSITIVE_INFINITY
    vi.advanceTimersByTime(5000)
    expect(browser.entries).toEqual([racy, `${racy}?run=A`])
    expect(browser.hash).toBe(racy)
  })
})

it('leaves everything alone when it is ended', () => {
  open(racy)
  for (const end of ends) end()
  step(store, 'A')
  browser.go(0)
  expect(browser.writes).toBe(0)
  expect(link()).toBe(`${racy}?run=A`)
})

it('leaves no timer behind', () => {
  open(`${racy}?run=AABB`)
  back(store)
  back(store)
  for (const end of ends) end()
  expect(vi.getTimerCount()).toBe(0)
})

describe('an address that leads to what is not loaded', () => {
  it('is followed when it has come, and nothing is added to the history', async () => {
    openLazily(racy)
    browser.entries.push('#/dns/racy?run=AB')
    browser.go(1)
    expect(link()).toBe(racy)
    expect(loading()?.scenario).toBe('dns')
    await vi.waitFor(() => expect(link()).toBe('#/dns/racy?run=AB'), patience)
    expect(loading()).toBeNull()
    expect(store.getState().notice).toBeNull()
    expect(browser.entries).toEqual([racy, '#/dns/racy?run=AB'])
    expect(browser.writes).toBe(0)
  })

  it('is told of by what is wrong with it, and not by what has not come', async () => {
    openLazily(racy)
    browser.entries.push('#/lost-update/quick?run=AB')
    browser.go(1)
    await vi.waitFor(() => expect(link()).toBe('#/lost-update/racy?run=AB'), patience)
    expect(toldIn(store)).toContain('strategy “quick”')
  })

  it('is left for the one that is followed meanwhile', async () => {
    openLazily(racy)
    browser.entries.push('#/dns/racy?run=AB')
    browser.go(1)
    browser.go(-1)
    expect(loading()).toBeNull()
    await vi.waitFor(() => expect(store.catalogue.scenario('dns')).toBeDefined(), patience)
    expect(link()).toBe(racy)
  })

  it('is tried again where it could not be loaded before the page was there, and stays', async () => {
    const load = openLazily('#/rename/racy')
    ends.pop()?.()
    load.mockRejectedValueOnce(new TypeError('no network'))
    browser = new FakeBrowser('#/dns/racy?run=AB')
    ends = [syncAddress(store, atOnce)]
    await vi.waitFor(() => expect(loading()?.failure).toBe('no network'), patience)
    expect(browser.entries).toEqual(['#/dns/racy?run=AB'])
    loading()?.retry()
    await vi.waitFor(() => expect(link()).toBe('#/dns/racy?run=AB'), patience)
    expect(browser.writes).toBe(0)
  })
})

describe('an address in Learn', () => {
  it('loads the lessons, and then what a lesson is about', async () => {
    openLazily(racy)
    browser.entries.push('#/learn/lost-update/3')
    browser.go(1)
    expect(loading()?.scenario).toBe('learn')
    await vi.waitFor(() => expect(link()).toBe('#/learn/lost-update/3'), patience)
    expect(store.getState()).toMatchObject({ loading: null, notice: null })
    expect(browser.writes).toBe(0)
  })

  it('of the list keeps the moment that there is, to come back to', async () => {
    openLazily(`${racy}?run=AB`)
    browser.entries.push('#/learn')
    browser.go(1)
    await vi.waitFor(() => expect(link()).toBe('#/learn'), patience)
    expect(store.getState().moment).toMatchObject({ schedule: ['A', 'B'], view: 'learn' })
  })

  it('of the list keeps no lesson', async () => {
    openLazily(racy)
    browser.entries.push('#/learn/lost-update/3', '#/learn')
    browser.go(1)
    await vi.waitFor(() => expect(link()).toBe('#/learn/lost-update/3'), patience)
    browser.go(1)
    expect(link()).toBe('#/learn')
    expect(store.getState().moment).toMatchObject({ scenario: 'lost-update', view: 'learn' })
  })
})
