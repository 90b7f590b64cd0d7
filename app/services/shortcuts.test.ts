import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { showView } from '../commands/show-view.ts'
import { writeLink } from '../link/grammar.ts'
import { sessionAt } from '../session/session.fixture.ts'
import type { SessionStore } from '../session/session.ts'
import { bindShortcuts, shortcuts } from './shortcuts.ts'

/** An element as far as keys need one: it has a selector, and may be a part of what is edited. */
class FakeElement {
  readonly #selector: string
  readonly isContentEditable: boolean

  constructor(selector: string, isContentEditable = false) {
    this.#selector = selector
    this.isContentEditable = isContentEditable
  }

  matches(selectors: string): boolean {
    return selectors.split(', ').includes(this.#selector)
  }
}

let store: SessionStore
let listen: (event: unknown) => void
let removed: unknown

beforeEach(() => {
  vi.stubGlobal('HTMLElement', FakeElement)
  vi.stubGlobal('addEventListener', (_: string, listener: typeof listen) => {
    listen = listener
  })
  vi.stubGlobal('removeEventListener', (_: string, listener: unknown) => {
    removed = listener
  })
  store = sessionAt('#/rename/racy?run=AABB&at=3')
})

afterEach(() => {
  vi.unstubAllGlobals()
})

/** Presses a key within elements, the innermost first, and says whether the page took it for itself. */
function press(key: string, more: object = {}, ...path: readonly FakeElement[]): boolean {
  const preventDefault = vi.fn<() => void>()
  // What a listener outside of a shadow root sees as the target is the root's host.
  const target = path.at(-1) ?? null
  const event = { key, target, ctrlKey: false, metaKey: false, altKey: false, isComposing: false }
  listen({ ...event, composedPath: () => path, preventDefault, ...more })
  return preventDefault.mock.calls.length > 0
}

function link(): string {
  return writeLink(store.getState().moment)
}

describe('a key', () => {
  it('lets a thread step, large or small', () => {
    bindShortcuts(store)
    expect(press('A')).toBe(true)
    expect(link()).toBe('#/rename/racy?run=AABA')
    press('b')
    expect(link()).toBe('#/rename/racy?run=AABAB')
  })

  it('travels, resets, and shows the help', () => {
    bindShortcuts(store)
    press('ArrowLeft')
    expect(link()).toBe('#/rename/racy?run=AABB&at=2')
    press('End')
    expect(link()).toBe('#/rename/racy?run=AABB')
    press('Home')
    press('ArrowRight')
    expect(link()).toBe('#/rename/racy?run=AABB&at=1')
    press('r')
    expect(link()).toBe('#/rename/racy')
    press('?')
    expect(store.getState().help).toBe(true)
  })

  it('plays, and plays faster and slower, but not without end', () => {
    bindShortcuts(store)
    press(' ')
    expect(store.getState().playing).toBe(true)
    press(' ')
    expect(store.getState().playing).toBe(false)
    for (let time = 0; time < 9; time++) press(']')
    expect(store.getState().speed).toBe(8)
    for (let time = 0; time < 9; time++) press('[')
    expect(store.getState().speed).toBe(0.5)
  })

  it('of a thread that this scenario has not got is left alone', () => {
    bindShortcuts(store)
    for (const key of ['c', 'q', '1', '9']) expect(press(key)).toBe(false)
    expect(link()).toBe('#/rename/racy?run=AABB&at=3')
  })

  it('that is nobody’s is left alone', () => {
    bindShortcuts(store)
    for (const key of ['z', 'Enter', 'Tab', 'Escape', 'F5', '0']) expect(press(key)).toBe(false)
  })

  it('with a modifier is the browser’s', () => {
    bindShortcuts(store)
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
      expect(press('a', { [modifier]: true })).toBe(false)
    expect(link()).toBe('#/rename/racy?run=AABB&at=3')
  })

  it('is a field’s own where it has a use for it', () => {
    bindShortcuts(store)
    const radio = [new FakeElement('input[type="radio"]'), new FakeElement('div')]
    expect(press('ArrowRight', {}, ...radio)).toBe(false)
    expect(press('a', {}, ...radio)).toBe(true)
    for (const field of ['input', 'select', 'dialog']) {
      expect(press('a', {}, new FakeElement(field))).toBe(false)
      expect(press('ArrowLeft', {}, new FakeElement(field))).toBe(false)
      expect(press('?', {}, new FakeElement(field))).toBe(true)
      press('?')
    }
    const button = new FakeElement('button')
    expect(press(' ', {}, button)).toBe(false)
    expect(press('b', {}, button)).toBe(true)
  })

  it.each<readonly [what: string, path: readonly FakeElement[]]>([
    ['a text area', [new FakeElement('textarea')]],
    ['a text field', [new FakeElement('input:not([type])'), new FakeElement('input')]],
    ['a search', [new FakeElement('input[type="search"]'), new FakeElement('dialog')]],
    ['what can be edited', [new FakeElement('p', true), new FakeElement('div', true)]],
    ['a text box', [new FakeElement('span'), new FakeElement('[role="textbox"]')]],
    ['an editor in a shadow root', [new FakeElement('div', true), new FakeElement('section')]],
  ])('is text in %s', (_, path) => {
    bindShortcuts(store)
    for (const key of ['a', 'r', '?', ' ', 'ArrowLeft', '['])
      expect(press(key, {}, ...path)).toBe(false)
    expect(link()).toBe('#/rename/racy?run=AABB&at=3')
  })

  it('that is a part of a character which is composed is the input method’s', () => {
    bindShortcuts(store)
    expect(press('a', { isComposing: true })).toBe(false)
    expect(link()).toBe('#/rename/racy?run=AABB&at=3')
  })

  it('that somebody else has taken is theirs', () => {
    bindShortcuts(store)
    expect(press('a', { defaultPrevented: true })).toBe(false)
  })

  it('steps nowhere behind an open help', () => {
    bindShortcuts(store)
    press('?')
    for (const key of ['a', 'ArrowLeft', ' ']) expect(press(key)).toBe(false)
    press('?')
    expect(store.getState().help).toBe(false)
    expect(link()).toBe('#/rename/racy?run=AABB&at=3')
  })

  it('steps nowhere where the run is not in sight', () => {
    showView(store, 'proof')
    bindShortcuts(store)
    for (const key of ['a', 'r', 'ArrowLeft', ' ', '[']) expect(press(key)).toBe(false)
    expect(link()).toBe('#/rename/racy?run=AABB&at=3&view=proof')
    expect(press('?')).toBe(true)
    expect(store.getState().help).toBe(true)
  })

  it('that is a letter or a digit does nothing when those are switched off', () => {
    bindShortcuts(store)
    store.setState({ shortcuts: false })
    for (const key of ['a', 'r', '?', '[']) expect(press(key)).toBe(false)
    expect(press('ArrowLeft')).toBe(true)
    expect(press(' ')).toBe(true)
  })

  it('is listened to until that is ended', () => {
    bindShortcuts(store)()
    expect(removed).toBe(listen)
  })
})

it('says in the help what each key does, and gives no key two meanings but a thread’s', () => {
  const keys = shortcuts.slice(1).flatMap((each) => each.keys)
  expect(new Set(keys).size).toBe(keys.length)
  for (const { shown, does } of shortcuts) expect(`${shown}${does}`).not.toBe('')
})
