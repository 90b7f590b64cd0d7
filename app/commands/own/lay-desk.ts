import type { Desk } from '../../session/desk.ts'
import { ownRacesOf } from '../../session/own-races-of.ts'
import type { SessionStore } from '../../session/session.ts'

/**
 * Lays the program that runs on the page on the desk, or the draft of which it is what runs: that may have gone on
 * to what does not. A program that a link brought is nobody's draft, and changes none.
 */
export function layDesk(store: SessionStore): void {
  const { moment, desk } = store.getState()
  const races = ownRacesOf(store)
  const race = races.race(moment.scenario)
  const unreadable = race ? races.takeUnreadable() : null
  if (!race || (unreadable === null && desk?.shown === moment.scenario)) return
  const draft =
    unreadable === null ? races.shelf.drafts.find(({ shown }) => shown === race.code) : undefined
  const text = unreadable ?? draft?.text ?? race.program.text
  lay(store, { text, draft: draft?.id ?? null, shown: moment.scenario })
}

/** Lays a text on the desk. What does not run on the page yet is read as if it had been typed. */
export function lay(
  store: SessionStore,
  laid: Pick<Desk, 'text' | 'draft'> & Partial<Pick<Desk, 'shown'>>,
): void {
  const { moment, desk } = store.getState()
  const shown = laid.shown ?? desk?.shown ?? moment.scenario
  const isShown = ownRacesOf(store).race(shown)?.program.text === laid.text
  store.setState({
    desk: {
      text: laid.text,
      draft: laid.draft,
      shown,
      problems: [],
      isTyping: !isShown,
      laid: (desk?.laid ?? 0) + 1,
      wish: null,
    },
  })
}
