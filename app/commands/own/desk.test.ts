import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ownId } from '../../link/own.ts'
import { pack } from '../../link/pack.ts'
import { ownPage } from '../../session/own.fixture.ts'
import { toldIn } from '../../session/session.fixture.ts'
import type { SessionStore } from '../../session/session.ts'
import { starter } from '../../session/starter.ts'
import { undoNotified } from '../dismiss-notice.ts'
import { step } from '../step.ts'
import { duplicateDraft, nameDraft, openDraft, removeDraft } from './drafts.ts'
import { layDesk } from './lay-desk.ts'
import { openProgram } from './open-program.ts'
import { readDesk } from './read-desk.ts'
import { typeProgram } from './type-program.ts'

let page: ReturnType<typeof ownPage>
let store: SessionStore

beforeEach(async () => {
  page = ownPage()
  store = await page.open('#/own', 'own')
  layDesk(store)
})

function desk() {
  const { desk: laid } = store.getState()
  if (!laid) throw new Error('nothing is on the desk')
  return laid
}

function drafts() {
  return page.races.shelf.drafts.map(({ name, text }) => [name, text])
}

async function type(text: string): Promise<void> {
  typeProgram(store, text)
  await readDesk(store)
}

function running(): string | undefined {
  return store.derive(store.getState().moment).scenario.text
}

const longer = starter.replace('count = count + 1 }', 'count = count + 1; count = count }')

describe('what is typed', () => {
  it('is kept at once, and runs when it is read', async () => {
    expect(drafts()).toEqual([])
    typeProgram(store, longer)
    expect(drafts()).toEqual([['Lost update', longer]])
    expect(running()).toBe(starter)
    expect(desk().isTyping).toBe(true)
    await readDesk(store)
    expect(running()).toBe(longer)
    expect(desk()).toMatchObject({
      isTyping: false,
      problems: [],
      shown: ownId(await pack(longer)),
    })
  })

  it('leaves what runs where it is, if it cannot run', async () => {
    const { moment } = store.getState()
    await type('let x = ')
    expect(store.getState().moment).toBe(moment)
    expect(desk().problems).toHaveLength(1)
    expect(drafts()).toEqual([['Lost update', 'let x = ']])
    await type(starter)
    expect(store.getState().moment).toBe(moment)
    expect(desk().problems).toEqual([])
  })

  it('is kept, and said not to be read, where nothing can read it', async () => {
    vi.spyOn(page.races, 'read').mockRejectedValueOnce(new Error('its script was refused'))
    await type(longer)
    expect(desk()).toMatchObject({ text: longer, isTyping: false })
    expect(desk().problems[0]?.sentence).toBe(
      'The program could not be read: its script was refused.',
    )
    expect(drafts()).toEqual([['Lost update', longer]])
    await readDesk(store)
    expect(running()).toBe(longer)
  })

  it('is not read over what was typed since', async () => {
    typeProgram(store, longer)
    const read = readDesk(store)
    typeProgram(store, 'oops')
    await read
    expect(running()).toBe(starter)
    expect(desk()).toMatchObject({ text: 'oops', isTyping: true })
  })

  it('takes no run away: what a change cuts off is there again when it is taken back', async () => {
    await type(longer)
    for (const name of ['A', 'A', 'A', 'A', 'B']) step(store, name)
    await type(starter)
    expect(store.getState().moment.schedule).toEqual(['A', 'A'])
    await type(longer)
    expect(store.getState().moment.schedule).toEqual(['A', 'A', 'A', 'A', 'B'])
    await type(starter)
    step(store, 'B')
    await type(longer)
    expect(store.getState().moment.schedule).toEqual(['A', 'A', 'B'])
  })

  it('goes on under the variant that was chosen, as long as there is one of its name', async () => {
    store.setState(({ moment }) => ({ moment: { ...moment, strategy: 'locked' } }))
    await type(longer)
    expect(store.getState().moment.strategy).toBe('locked')
    await type(longer.replace('locked()', 'guarded()'))
    expect(store.getState().moment.strategy).toBe('racy')
  })

  it('is judged as before, as long as that can be', async () => {
    store.setState(({ moment }) => ({ moment: { ...moment, judged: ['both are counted'] } }))
    await type(longer)
    expect(store.getState().moment.judged).toEqual(['both are counted'])
    await type(longer.replace('both are', 'all are'))
    expect(store.getState().moment.judged).toBeUndefined()
  })
})

describe('a draft', () => {
  it('is called as its text says until somebody names it', async () => {
    await type(longer.replace('Lost update', 'Two counters'))
    expect(drafts().map(([name]) => name)).toEqual(['Two counters'])
    nameDraft(store, '  Mine ')
    await type(longer.replace('Lost update', 'Three counters'))
    expect(drafts().map(([name]) => name)).toEqual(['Mine'])
  })

  it('is not what a link brings, which is none until it is changed', async () => {
    await type(longer)
    const other = starter.replace('Lost update', 'From a link')
    await openProgram(store, other)
    await page.catalogue.load(ownId(await pack(other)))
    await openProgram(store, other)
    layDesk(store)
    expect(running()).toBe(other)
    expect(desk()).toMatchObject({ draft: null, text: other })
    expect(drafts()).toEqual([['Lost update', longer]])
    await type(`${other}\n`)
    expect(drafts()).toEqual([
      ['From a link', `${other}\n`],
      ['Lost update', longer],
    ])
  })

  it('is gone on with as it was left, right or wrong', async () => {
    await type(longer)
    await type('oops')
    const id = desk().draft ?? ''
    await openProgram(store, starter)
    layDesk(store)
    expect(desk()).toMatchObject({ draft: null, text: starter })
    openDraft(store, id)
    layDesk(store)
    expect(desk()).toMatchObject({ draft: id, text: 'oops' })
    expect(running()).toBe(longer)
  })

  it('is copied under another name', async () => {
    await type(longer)
    duplicateDraft(store)
    expect(drafts().map(([name]) => name)).toEqual(['Lost update, copy', 'Lost update'])
    await type(`${longer}\n`)
    expect(drafts()).toEqual([
      ['Lost update, copy', `${longer}\n`],
      ['Lost update', longer],
    ])
  })

  it('comes back when its deletion is taken back', async () => {
    await type(longer)
    const id = desk().draft ?? ''
    removeDraft(store, id)
    expect(drafts()).toEqual([])
    expect(desk()).toMatchObject({ draft: null, text: longer })
    expect(toldIn(store)).toBe('“Lost update” is deleted.')
    undoNotified(store)
    expect(drafts()).toEqual([['Lost update', longer]])
    expect(desk().draft).toBe(id)
    expect(toldIn(store)).toBeNull()
  })
})
