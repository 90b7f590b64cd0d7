import type { Plate } from '../plate.ts'
import type { PlateHand } from './plate-hands.ts'
import { looks, type Look } from './plate-rows.ts'

const endings: Readonly<Record<Look, string>> = {
  'in passing': ', in passing',
  'at stake': ', and whether it stays so is at stake',
  'for good': ', for good',
  'not known': '',
}

/** The figure in one sentence: what is wrong first, then what is in order, then what threads hold that is stale. */
export function plateSentence({ after, entities, names, hands, boxes }: Plate): string {
  const led = names.flatMap(({ label, state, entity, look }) => {
    const to = state === 'there' && entities.find(({ uid }) => uid === entity)
    return to ? [{ label, to, look }] : []
  })
  const isWrong = ({ look, to }: (typeof led)[number]) => to.state === 'dead' || look !== null
  const clauses = [
    ...led
      .filter(isWrong)
      .toSorted((a, b) => gravity(b.look) - gravity(a.look))
      .map(({ label, to, look }) =>
        to.state === 'dead'
          ? `${label} leads to ${to.label}, which nobody holds${look ? endings[look] : ''}`
          : `${label} leads to ${to.label}, and should not${look ? endings[look] : ''}`,
      ),
    ...names
      .filter(({ state, entity, text }) => state === 'there' && entity === null && text !== null)
      .map(({ label, text }) => `${label} holds ${text}, which leads nowhere`),
    ...entities
      .filter(({ state, look }) => state === 'current' && look !== null)
      .map(({ label, look }) => `no name leads to ${label}${look ? endings[look] : ''}`),
    ...led
      .filter((each) => !isWrong(each))
      .map(({ label, to }) => `${label} leads to ${to.label}, which is current`),
    ...boxes.map(({ object, lines }) => `${object} ${told(lines)}`),
    ...hands.filter(({ stale }) => stale !== null).map(tellStale),
  ]
  const when = after === 0 ? 'Before the first step' : `After step ${after}`
  return `${when}: ${clauses.length > 0 ? clauses.join('; ') : 'nothing is there yet'}.`
}

/** How much what becomes of it weighs: what stays for good is told first. */
function gravity(look: Look | null): number {
  return look === null ? -1 : looks.indexOf(look)
}

function told(lines: readonly string[]): string {
  if (lines.length === 0) return 'is empty'
  return `${lines.length === 1 && !lines[0]?.includes(': ') ? 'is' : 'holds'} ${lines.join(', ')}`
}

function tellStale({ actor, variable, label, isHeld, stale, marks }: PlateHand): string {
  const held = `${actor}’s ${variable} (${label})`
  if (isHeld) return `${held} is stale since step ${stale?.step}`
  const use = marks.find(({ word }) => word === 'used')
  return use
    ? `${held} was stale when step ${use.step} used it, since step ${stale?.step}`
    : `${held} was stale since step ${stale?.step}`
}
