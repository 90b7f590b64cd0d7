import type { Subject } from '../subject.ts'
import { faultKinds } from './model/inspect.ts'
import { strategies } from './strategies/list.ts'

/** apache/polaris' `InMemoryEntityCache`, whose two maps drift apart. */
export const cache: Subject = {
  id: 'cache',
  title: 'Entity cache',
  strategyNoun: 'Merge',
  strategies,
  // What a merge must leave behind. The other properties are stronger than anybody promises, or watch a
  // window in the middle of a run.
  judged: ['no-orphan-name', 'reachable-by-name'],
  faults: faultKinds,
}
