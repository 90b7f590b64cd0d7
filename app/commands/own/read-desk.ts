import { statementsOf, type Reading, type Scenario } from '../../../src/index.ts'
import { fit } from '../../link/fit.ts'
import { placeIn } from '../../link/own.ts'
import { pack } from '../../link/pack.ts'
import type { Moment } from '../../session/moment.ts'
import type { OwnRace, OwnRaces } from '../../session/own-races.ts'
import { ownRacesOf } from '../../session/own-races-of.ts'
import type { SessionStore } from '../../session/session.ts'
import { commit } from '../change.ts'
import { messageOf } from '../load-scenario.ts'
import { nameIn } from './name-in.ts'

/**
 * Reads what is on the desk, and lets it run on the page. If it cannot run, what did goes on running, and the desk
 * says what is wrong.
 */
export async function readDesk(store: SessionStore): Promise<void> {
  const text = store.getState().desk?.text
  if (text === undefined) return
  const races = ownRacesOf(store)
  const { program, problems } = await readOrTell(races, text)
  const code = program && (await pack(text))
  const { desk } = store.getState()
  // Whoever has typed on meanwhile is read later.
  if (desk?.text !== text) return
  if (program && code) {
    const place = placeIn(store.getState().moment.scenario)
    run(store, await races.take(code, program, place))
  } else store.setState({ desk: { ...desk, problems, isTyping: false } })
}

/** Reads a program, or says that it cannot be read now, as where its worker does not come. */
async function readOrTell(races: OwnRaces, text: string): Promise<Reading> {
  try {
    return await races.read(text)
  } catch (error) {
    const place = { line: 1, column: 1, endLine: 1, endColumn: 1 }
    const sentence = `The program could not be read: ${messageOf(error)}.`
    const problem = { ...place, sentence, suggestion: 'It is kept; to type on tries again.' }
    return { program: null, problems: [problem] }
  }
}

function run(store: SessionStore, { code, program, scenario }: OwnRace): void {
  const { moment, desk } = store.getState()
  if (!desk) return
  const { shelf } = ownRacesOf(store)
  const draft = shelf.find(desk.draft)
  if (draft && draft.shown !== code) {
    const name = draft.isNamed ? draft.name : shelf.freeName(nameIn(program.text), draft.id)
    shelf.put({ ...draft, name, shown: code })
  }
  const rested = { ...desk, problems: [], isTyping: false, shown: scenario.id }
  if (moment.scenario === scenario.id) {
    store.setState({ desk: rested })
    return
  }
  const from = desk.wish?.to === moment ? desk.wish.from : moment
  commit(store, () => {
    // Whoever types on while this is worked out is read later.
    if (store.getState().desk?.text !== desk.text) return null
    const { moment: to } = fit(asked(from, moment, scenario), store.catalogue)
    return { moment: to, desk: { ...rested, wish: { from, to } } }
  })
}

/** The moment of another program that is most like one: of what a person has chosen, what there is there, too. */
function asked(
  { schedule, at }: Moment,
  { strategy: wanted, beside, judged, view }: Moment,
  scenario: Scenario,
): Moment {
  const variants = scenario.subject.strategies.flatMap(({ id, isOwn }) => (isOwn ? [id] : []))
  const isVariant = (id: string) => variants.includes(id)
  const [first = wanted] = variants
  const setting = { strategy: isVariant(wanted) ? wanted : first, options: {} }
  const known = statementsOf(scenario.build(setting)).map(({ id }) => id)
  const isJudged = judged?.every((id) => known.includes(id)) === true
  const other = beside && isVariant(beside.strategy) ? { ...beside, schedule: null } : null
  return {
    scenario: scenario.id,
    ...setting,
    schedule,
    at,
    ...(isJudged && { judged }),
    ...(other && { beside: other }),
    ...(view && { view }),
  }
}
