import { ownId } from '../../link/own.ts'
import { ownRacesOf } from '../../session/own-races-of.ts'
import type { SessionStore } from '../../session/session.ts'
import { starter } from '../../session/starter.ts'
import { chooseScenario } from '../choose-scenario.ts'
import { inform } from '../inform.ts'
import { lay } from './lay-desk.ts'
import { nameIn } from './name-in.ts'
import { openProgram } from './open-program.ts'

/** Goes on with a draft, as it was left. */
export function openDraft(store: SessionStore, id: string): void {
  const draft = ownRacesOf(store).shelf.find(id)
  if (!draft) return
  const { text, shown } = draft
  lay(store, { text, draft: id, ...(shown !== null && { shown: ownId(shown) }) })
  if (shown !== null) chooseScenario(store, ownId(shown))
}

/** Begins anew, with a program to change. */
export function beginAnew(store: SessionStore): Promise<void> {
  return openProgram(store, starter)
}

/** Calls what is on the desk by a name, and keeps it so. Where another draft has the name, it gets a number. */
export function nameDraft(store: SessionStore, wanted: string): void {
  const name = wanted.trim()
  if (name !== '') keep(store, name)
}

/** Goes on with a copy. What it is a copy of stays as it is. */
export function duplicateDraft(store: SessionStore): void {
  const { desk } = store.getState()
  const { shelf } = ownRacesOf(store)
  if (!desk) return
  const name = shelf.find(desk.draft)?.name ?? nameIn(desk.text)
  store.setState({ desk: { ...desk, draft: null } })
  keep(store, `${name}, copy`)
}

/** Takes a draft off the shelf; what is on the desk stays there, as nobody's. */
export function removeDraft(store: SessionStore, id: string): void {
  const { shelf } = ownRacesOf(store)
  const draft = shelf.find(id)
  if (!draft) return
  shelf.remove(id)
  store.setState(({ desk }) => (desk?.draft === id ? { desk: { ...desk, draft: null } } : {}))
  inform(store, `“${draft.name}” is deleted.`, () => {
    shelf.put(draft)
    store.setState(({ desk }) =>
      desk?.draft === null && desk.text === draft.text ? { desk: { ...desk, draft: id } } : {},
    )
  })
}

function keep(store: SessionStore, name: string): void {
  const { desk, moment } = store.getState()
  if (!desk) return
  const races = ownRacesOf(store)
  const { shelf } = races
  const id = desk.draft ?? Date.now().toString(36)
  const shown = races.race(moment.scenario)?.code ?? null
  shelf.put({ id, name: shelf.freeName(name, id), isNamed: true, text: desk.text, shown })
  store.setState({ desk: { ...desk, draft: id } })
}
