import { labelOf, Machine, type System } from '../../../src/index.ts'

/** A row that memory has at some time, or that a step asks for. */
export interface PossibleRow {
  readonly object: string
  readonly key: string
  readonly label: string
}

/** A program may loop for ever: of one that does, the rows that it has come to by then are known. */
const maxSteps = 150

/**
 * The rows of maps that come up when threads run one after the other, each first once. A row has a place from the
 * start then, and nothing moves when it appears; one that only a race brings about is added when it does.
 */
export function possibleRows(system: System): readonly PossibleRow[] {
  const found = new Map<string, PossibleRow>()
  const add = (row: PossibleRow) => {
    const id = `${row.object} ${row.key}`
    if (!found.has(id)) found.set(id, row)
  }
  const maps = system.memory.objects.filter(({ kind }) => kind === 'map')
  const names = maps.length > 0 ? system.threads.map(({ name }) => name) : []
  for (const [first] of names.entries()) {
    const machine = new Machine(system)
    const order = [...names.slice(first), ...names.slice(0, first)]
    for (let taken = 0; taken < maxSteps; taken++) {
      for (const object of maps)
        for (const { key, label } of object.rows(machine.heap))
          add({ object: object.name, key, label })
      const next = [...order, ...machine.enabled()].find((name) => machine.refusal(name) === null)
      if (next === undefined) break
      const { op, effect } = machine.step(next)
      for (const { object, key } of effect.accesses)
        if (key !== '*' && object === op.object && maps.some(({ name }) => name === object))
          add({ object, key, label: labelOf(op.args[0]) })
    }
  }
  return [...found.values()]
}
