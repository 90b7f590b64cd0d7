import type { Lesson } from '../lesson.ts'

const racy = { scenario: 'lost-update', strategy: 'racy' } as const

/** Where everybody begins: two threads, one number, and steps that come in some order. */
export const lostUpdate: Lesson = {
  id: 'lost-update',
  title: 'Lost update',
  summary: 'Two threads that are each right alone can be wrong together.',
  beats: [
    {
      title: 'Two threads count',
      place: { ...racy, run: '' },
      text: 'The count is 0, and two threads, A and B, each add one to it. To add one, a thread reads the count, and then writes what it has read plus one.',
      look: {
        text: 'How each thread adds one, and the count in memory',
        at: [
          { kind: 'strategy', id: 'racy' },
          { kind: 'row', id: 'count' },
        ],
      },
      question: {
        text: 'Both have finished. What can the count be?',
        answers: [
          {
            text: 'Always 2',
            isRight: false,
            claim: { kind: 'property', id: 'no-lost-update', holds: true },
            reply: 'It is 2 if they take turns as wholes; let us see what else can happen.',
          },
          {
            text: '2 or 1: it depends on the order of their steps',
            isRight: true,
            claim: { kind: 'count', count: 'outcomes', is: 2 },
            reply: 'Yes: the same code ends in 2 or in 1, and only the order decides.',
          },
          {
            text: 'Always 1',
            isRight: false,
            claim: { kind: 'count', count: 'passing', is: 0 },
            reply: 'It is 2 if one thread finishes before the other begins.',
          },
        ],
      },
      claims: [
        { kind: 'memory', object: 'count', key: '', is: '0' },
        { kind: 'memory', object: 'count', key: '', is: '1', of: { run: 'BAAB' } },
        { kind: 'memory', object: 'count', key: '', is: '2', of: { run: 'AABB' } },
      ],
    },
    {
      title: 'One after the other',
      place: { ...racy, run: 'AABB' },
      text: 'A reads 0 and writes 1, and then B reads 1 and writes 2. Nothing is lost.',
      look: {
        text: 'What each thread has read, and what it wrote',
        at: [
          { kind: 'run', id: '' },
          { kind: 'row', id: 'count' },
        ],
      },
      claims: [
        { kind: 'memory', object: 'count', key: '', is: '0', of: { at: 0 } },
        { kind: 'memory', object: 'count', key: '', is: '1', of: { at: 2 } },
        { kind: 'memory', object: 'count', key: '', is: '2' },
        { kind: 'run', breaks: 'no-lost-update', is: false },
      ],
    },
    {
      title: 'In between',
      place: { ...racy, run: 'BAA' },
      text: 'This time B reads 0 first, and waits. A reads 0 as well, and writes 1.',
      look: {
        text: 'What B holds in hand, and what the count is now',
        at: [
          { kind: 'step', id: '1' },
          { kind: 'row', id: 'count' },
        ],
      },
      question: {
        text: 'B goes on now. What will it write?',
        answers: [
          {
            text: '2: one more than the count is',
            isRight: false,
            claim: { kind: 'memory', object: 'count', key: '', is: '2', of: { run: 'BAAB' } },
            reply: 'B does not look again: it adds one to the 0 that it read in step 1.',
          },
          {
            text: '1: one more than it has read',
            isRight: true,
            claim: { kind: 'memory', object: 'count', key: '', is: '1', of: { run: 'BAAB' } },
            reply: 'Yes: B read 0 in step 1, and does not know of A.',
          },
        ],
      },
      claims: [
        { kind: 'memory', object: 'count', key: '', is: '0', of: { at: 0 } },
        { kind: 'memory', object: 'count', key: '', is: '1' },
        { kind: 'fate', is: 'doomed' },
      ],
    },
    {
      title: 'Lost',
      place: { ...racy, run: 'BAAB' },
      text: 'Two threads have counted, and the count is 1: B has overwritten what A wrote. That is a lost update.',
      look: {
        text: 'The step that overwrites, and the count',
        at: [
          { kind: 'step', id: '4' },
          { kind: 'row', id: 'count' },
        ],
      },
      claims: [
        { kind: 'memory', object: 'count', key: '', is: '1' },
        { kind: 'run', breaks: 'no-lost-update', is: true },
        { kind: 'finding', object: 'count', key: '', fault: 'LOST' },
      ],
    },
    {
      title: 'Find one yourself',
      place: { ...racy, run: '' },
      text: 'The steps can come in 6 orders, and 4 of them lose an update. Find one.',
      look: {
        text: 'Whose turn it is: you decide',
        at: [
          { kind: 'turn', id: 'A' },
          { kind: 'turn', id: 'B' },
        ],
      },
      task: {
        text: 'Let A and B take their steps in an order that loses an update.',
        goal: 'break',
      },
      claims: [
        { kind: 'count', count: 'schedules', is: 6 },
        { kind: 'count', count: 'violating', is: 4 },
      ],
    },
    {
      title: 'Exactly when',
      place: { ...racy, run: 'BAAB' },
      text: 'An update is lost exactly when A reads before B writes, and B reads before A writes. Each then acts on a count that is no longer so: a check-then-act race.',
      look: {
        text: 'Both reads, which come before either write',
        at: [
          { kind: 'step', id: '1' },
          { kind: 'step', id: '2' },
        ],
      },
      claims: [
        { kind: 'why', clauses: ['A reads before B writes and B reads before A writes'] },
        { kind: 'split', serial: 0, raceOnly: 4 },
      ],
    },
    {
      title: 'Mend it',
      place: { ...racy, run: '' },
      text: 'There are other ways to add one. Choose one under which no order loses an update.',
      look: { text: 'The ways to write it', at: [{ kind: 'strategy', id: 'fixed' }] },
      task: { text: 'Choose a way to add one that no order can break.', goal: 'secure' },
      claims: [
        { kind: 'property', id: 'no-lost-update', holds: false },
        { kind: 'property', id: 'no-lost-update', holds: true, of: { strategy: 'fixed' } },
        { kind: 'property', id: 'no-lost-update', holds: true, of: { strategy: 'lock' } },
      ],
    },
    {
      title: 'Looking again while writing',
      place: { scenario: 'lost-update', strategy: 'fixed', run: 'BAABBB' },
      text: 'Compare and set writes only if the count still is what the thread has read, in one step. B misses in step 4, reads again, and the count is 2.',
      look: {
        text: 'The step that looks and writes at once',
        at: [{ kind: 'step', id: '4' }],
      },
      claims: [
        { kind: 'memory', object: 'count', key: '', is: '1', of: { at: 4 } },
        { kind: 'memory', object: 'count', key: '', is: '2' },
        { kind: 'property', id: 'no-lost-update', holds: true },
      ],
    },
  ],
}
