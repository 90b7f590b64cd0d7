import { expect, it } from 'vitest'
import { ownId } from '../link/own.ts'
import { pack } from '../link/pack.ts'
import { toldIn } from './session.fixture.ts'
import { ownPage } from './own.fixture.ts'
import { starter } from './starter.ts'

const fine = '// Two writers\nlet x = 0\nconst f = () => { x = 1 }\nrun(f, f)\n'

it('follows a link that carries a program, with a run and a variant of its own', async () => {
  const code = await pack(starter)
  const { open } = ownPage()
  const store = await open(`#/own/locked?code=${code}&run=AAAA&at=2`, ownId(code))
  const { moment } = store.getState()
  expect(moment).toMatchObject({ scenario: ownId(code), strategy: 'locked', at: 2 })
  expect(toldIn(store)).toBeNull()
  expect(store.derive(moment).scenario).toMatchObject({ title: 'Lost update', text: starter })
})

it.each([
  ['1.AAAA', 'it is cut off or damaged'],
  ['2.AAAA', 'its packing is version 2, and this page reads 1'],
  ['', 'it does not begin with the version of its packing'],
])('says why the program of a link cannot be run: %j', async (code, why) => {
  const { open } = ownPage()
  const store = await open(`#/own/racy?code=${code}&run=A`, ownId(code))
  expect(toldIn(store)).toBe(
    `The program that the link carries cannot be run: ${why}. What runs here is “Lost update”.`,
  )
  expect(store.derive(store.getState().moment).scenario.text).toBe(starter)
})

it.each(['#/own/racy', '#/own?run=AB'])('says that %s carries no program', async (link) => {
  const store = await ownPage().open(link, 'own')
  expect(toldIn(store)).toBe(
    'The program that the link carries cannot be run: there is none. What runs here is “Lost update”.',
  )
})

it('keeps the text of a link that is no program, for whoever mends it', async () => {
  const { open, races } = ownPage()
  const code = await pack('let x = 0\n')
  const store = await open(`#/own/racy?code=${code}`, ownId(code))
  expect(toldIn(store)).toContain('cannot be run: there is a problem in line 1.')
  expect(races.takeUnreadable()).toBe('let x = 0\n')
  expect(races.takeUnreadable()).toBeNull()
})

it('begins with what was written last, or with a first program', async () => {
  const { open, storage } = ownPage()
  const first = await open('#/own', 'own')
  expect(first.derive(first.getState().moment).scenario.text).toBe(starter)
  expect(toldIn(first)).toBeNull()

  const draft = { id: '1', name: 'Two writers', isNamed: false, text: fine, shown: null }
  storage.setItem('racescope.own.1', JSON.stringify([draft]))
  const again = await ownPage(storage).open('#/own', 'own')
  expect(again.derive(again.getState().moment).scenario.title).toBe('Two writers')

  // What does not run any more has run once.
  const broken = { ...draft, text: 'oops', shown: await pack(fine) }
  storage.setItem('racescope.own.1', JSON.stringify([broken]))
  const last = await ownPage(storage).open('#/own', 'own')
  expect(last.derive(last.getState().moment).scenario.text).toBe(fine)
})

it('has a program that was there before at once, and one scenario for one text', async () => {
  const { races, catalogue } = ownPage()
  const id = ownId(await pack(fine))
  expect(catalogue.scenario(id)).toBeUndefined()
  await catalogue.load(id)
  const found = catalogue.scenario(id)
  expect(found?.id).toBe(id)
  await races.load(id)
  expect(catalogue.scenario(id)).toBe(found)
  expect(catalogue.scenario('own')).toBe(found)
})
