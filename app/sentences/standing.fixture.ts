import { heldIn, rowsIn, show, type Facts } from './facts.fixture.ts'

/** What is not so of why a thread has to wait, and of how far what the system carries has come. */
export function untrueOfStanding(facts: Facts): readonly string[] {
  const { system, now } = facts
  const waits = now.threads.flatMap(({ blocked }) => (blocked ? [blocked.why] : []))
  const lives = system.lifecycles?.(now.heap) ?? []
  return [
    ...waits.filter((why) => !isWaitTrue(why, facts)),
    ...lives.flatMap(({ name, stage, holds }) => {
      const held = (object: string) => heldIn(system, now.heap, object, name)
      const { reports, label } = held('reported') as unknown as {
        reports: unknown[]
        label: string
      }
      const asks = [...rowsIn(system, now.heap, 'pulls').values()].some(
        (row) => row.held === 'bootstrap',
      )
      const isStage =
        reports.length > 0
          ? stage === label
          : held('finished') !== undefined
            ? stage === `finished: ${show(held('finished'))}`
            : stage === 'bootstrap'
              ? asks
              : stage === (held('count') === undefined ? 'waiting' : 'sent')
      return isStage && (holds !== null) === (reports.length === 0)
        ? []
        : [`${name} ${stage} ${holds}`]
    }),
  ]
}

function isWaitTrue(why: string, { system, now }: Facts): boolean {
  const [, object = '', key = '', by] =
    /^(.+?)(?:\[(.+)\])? is (?:locked|held) by (\w+)$/.exec(why) ?? []
  if (by) {
    const row = rowsIn(system, now.heap, object).get(key)
    return row?.owner === by || show(row?.held) === `held by ${by}`
  }
  const [, queue] = /^(.+) is empty$/.exec(why) ?? []
  if (queue) return rowsIn(system, now.heap, queue).size === 0
  const [, dict] = /^(.+) is not empty$/.exec(why) ?? []
  if (dict) return rowsIn(system, now.heap, dict).size > 0
  const [, cell = '', value, wanted] = /^(.+?) is (.+), not (.+)$/.exec(why) ?? []
  if (wanted) return show(heldIn(system, now.heap, cell)) === value && value !== wanted
  const [, lock = '', state] = /^(.+?) is (held to .+)$/.exec(why) ?? []
  return state !== undefined && show(heldIn(system, now.heap, lock)) === state
}
