import type { Subject } from '../subject.ts'
import { counterPhrases } from './phrases.ts'
import { counterFaults } from './model/counter.ts'
import { increments } from './strategies/list.ts'

/** A number that several threads raise. */
export const counter: Subject = {
  id: 'counter',
  title: 'Counter',
  strategyNoun: 'Increment',
  strategies: increments,
  judged: ['no-lost-update'],
  faults: counterFaults,
  phrases: counterPhrases,
}
