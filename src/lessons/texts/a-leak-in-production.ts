import type { Lesson } from '../lesson.ts'

const options = { listener: 'async' } as const
const racy = { scenario: 'insert-evict', strategy: 'racy', options } as const

/** A name that nobody looks up is never mended, and holds its entity. */
export const aLeakInProduction: Lesson = {
  id: 'a-leak-in-production',
  title: 'A leak in production',
  summary: 'What is mended when somebody looks is not mended where nobody looks.',
  beats: [
    {
      title: 'A map without a bound',
      place: { ...racy, run: '' },
      text: 'A brings in v1 apple while B evicts id 1, for byId is bounded and makes room. The map of names, byName, has no bound: what is in it stays until somebody takes it out.',
      look: { text: 'What B does: one step', at: [{ kind: 'turn', id: 'B' }] },
      claims: [
        { kind: 'memory', object: 'byId', key: '1', is: null },
        { kind: 'memory', object: 'byName', key: 'apple', is: null },
      ],
    },
    {
      title: 'As it should be',
      place: { ...racy, run: 'AAAB1' },
      text: 'A is done, the entry is evicted, and the listener is told. It drops the name, and nothing is left.',
      look: { text: 'The step of the listener', at: [{ kind: 'step', id: '5' }] },
      claims: [
        { kind: 'memory', object: 'byName', key: 'apple', is: 'v1 apple', of: { at: 4 } },
        { kind: 'memory', object: 'byName', key: 'apple', is: null },
        { kind: 'run', breaks: 'no-orphan-name', is: false },
      ],
    },
    {
      title: 'Too early',
      place: { ...racy, run: 'AAB1' },
      text: 'This time the entry is evicted just after its merge. The listener has come and gone, before A publishes the name.',
      look: {
        text: 'The listener found no name to drop',
        at: [
          { kind: 'step', id: '4' },
          { kind: 'turn', id: 'A' },
        ],
      },
      question: {
        text: 'A publishes the name apple now. Who will take it out again?',
        answers: [
          {
            text: 'The listener',
            isRight: false,
            claim: {
              kind: 'memory',
              object: 'byName',
              key: 'apple',
              is: null,
              of: { run: 'AAB1A' },
            },
            reply: 'It was told of this entry already, and is not told again.',
          },
          {
            text: 'Nobody, unless somebody looks it up',
            isRight: true,
            claim: {
              kind: 'finding',
              object: 'byName',
              key: 'apple',
              fault: 'DANGLING',
              of: { run: 'AAB1A' },
            },
            reply: 'Yes: the listener is not told again, and what nobody looks up, nobody mends.',
          },
        ],
      },
      claims: [
        { kind: 'memory', object: 'byId', key: '1', is: null },
        { kind: 'memory', object: 'byName', key: 'apple', is: null },
        { kind: 'fate', is: 'doomed' },
      ],
    },
    {
      title: 'A name that stays',
      place: { ...racy, run: 'AAB1A' },
      text: 'The name leads to v1 apple, which byId no longer holds, and it keeps that entity in memory. A wrong name can be mended when somebody looks it up, and nobody may ever look up this one.',
      look: { text: 'The name that is left', at: [{ kind: 'row', id: 'byName apple' }] },
      claims: [
        { kind: 'memory', object: 'byName', key: 'apple', is: 'v1 apple' },
        { kind: 'memory', object: 'byId', key: '1', is: null },
        { kind: 'finding', object: 'byName', key: 'apple', fault: 'DANGLING' },
        { kind: 'run', breaks: 'serializable', is: true },
      ],
    },
    {
      title: 'Rare, and it adds up',
      place: { ...racy, run: '' },
      text: 'It takes 1 of 5 orders, with a chance of 6 % if whoever goes next is picked at random, and it never goes away again. That byName has no bound is what issue 5386 of Apache Polaris reports: a pod ran out of memory.',
      look: { text: 'How often it happens', at: [{ kind: 'chance', id: '' }] },
      question: {
        text: 'Does the fix of the window help here?',
        answers: [
          {
            text: 'Yes: the merge knows which entry it has met',
            isRight: false,
            claim: {
              kind: 'property',
              id: 'no-orphan-name',
              holds: true,
              of: { strategy: 'fixed' },
            },
            reply: 'The trouble is not what the merge met, but what came before the name.',
          },
          {
            text: 'No',
            isRight: true,
            claim: {
              kind: 'property',
              id: 'no-orphan-name',
              holds: false,
              of: { strategy: 'fixed' },
            },
            reply: 'Yes: the trouble is not what the merge met, but what came before the name.',
          },
        ],
      },
      claims: [
        { kind: 'count', count: 'violating', is: 1 },
        { kind: 'count', count: 'schedules', is: 5 },
        { kind: 'chance', is: '6 %' },
        { kind: 'property', id: 'no-orphan-name', holds: false, of: { strategy: 'won-only' } },
      ],
    },
    {
      title: 'Contain it',
      place: { ...racy, run: '', options: { listener: 'async', names: 'bounded' } },
      text: 'Pull request 5396 bounds the names as well, so that byName cannot grow for ever. That contains the leak; it does not make the maps agree, and nobody says that it does.',
      look: { text: 'Names that may be evicted, too', at: [{ kind: 'world', id: 'names' }] },
      claims: [{ kind: 'property', id: 'no-orphan-name', holds: false }],
    },
    {
      title: 'Close it',
      place: { ...racy, run: '' },
      text: 'A merge that lets nobody in between its entry and its name leaves nothing behind, and so does one that looks once more. Choose one that no order can break.',
      look: { text: 'How often each merge breaks', at: [{ kind: 'strategy', id: 'racy' }] },
      task: { text: 'Choose a merge that no order can break.', goal: 'secure' },
      claims: [
        { kind: 'property', id: 'no-orphan-name', holds: true, of: { strategy: 'compute' } },
        { kind: 'property', id: 'no-orphan-name', holds: true, of: { strategy: 'guard' } },
      ],
    },
  ],
}
