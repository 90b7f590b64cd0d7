import { heldIn, identity, rowsIn, show } from '../facts.fixture.ts'
import type { FaultCheck } from './fault-check.fixture.ts'

export const registryFaults: FaultCheck = {
  faultsIn: ({ system }, heap) =>
    [...rowsIn(system, heap, 'given')].flatMap(([caller, { held: given }]) =>
      identity(given) === identity(heldIn(system, heap, 'instances', show(given)))
        ? []
        : [`SPLIT given ${caller}`],
    ),
  sentences: [
    [
      /^SPLIT (\w+) works with the (.+) that (\w+) made, and the map holds the one that (\w+) made\.$/,
      ([, caller = '', label = '', maker, other], { system, now }) =>
        heldIn(system, now.heap, 'given', caller)?.by === maker &&
        heldIn(system, now.heap, 'instances', label)?.by === other,
    ],
  ],
}
