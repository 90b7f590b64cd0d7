import type { Lesson } from '../lesson.ts'

const fixed = { scenario: 'rename', strategy: 'fixed' } as const
const serial = 'BBBAAA'

/** A merge that lost acts all the same: mostly no race at all. */
export const whatTheFixLeaves: Lesson = {
  id: 'what-the-fix-leaves',
  title: 'What the fix leaves',
  summary: 'A thread that has lost can do harm without any race, if it acts as if it had won.',
  beats: [
    {
      title: 'One after the other',
      place: { ...fixed, run: 'BBB' },
      text: 'With the fix, B has brought in v3 plum, all of it, before A begins. Now A brings in v2 pear, which is older: its merge will lose, and byId will keep v3 plum.',
      look: {
        text: 'Nobody comes in between here',
        at: [{ kind: 'turn', id: 'A' }],
      },
      question: {
        text: 'Which names are left when A is done?',
        answers: [
          {
            text: 'plum: who loses changes nothing',
            isRight: false,
            claim: {
              kind: 'memory',
              object: 'byName',
              key: 'plum',
              is: 'v3 plum',
              of: { run: serial },
            },
            reply: 'So it should be, but A publishes and cleans up all the same.',
          },
          {
            text: 'pear: A publishes its name, and drops plum',
            isRight: true,
            claim: {
              kind: 'memory',
              object: 'byName',
              key: 'plum',
              is: null,
              of: { run: serial },
            },
            reply: 'Yes: the merge met v3 plum, so A cleans up after plum, which is still in use.',
          },
        ],
      },
      claims: [
        { kind: 'memory', object: 'byId', key: '1', is: 'v3 plum' },
        { kind: 'memory', object: 'byId', key: '1', is: 'v3 plum', of: { run: serial } },
        { kind: 'fate', is: 'doomed' },
      ],
    },
    {
      title: 'It lost, and acted',
      place: { ...fixed, run: serial },
      text: 'The merge in step 4 kept v3 plum. Still A published pear, and dropped plum, the name of the entry that is in use.',
      look: {
        text: 'A name for an entry that never came in, and an entry without a name',
        at: [
          { kind: 'row', id: 'byName pear' },
          { kind: 'row', id: 'byId 1' },
        ],
      },
      claims: [
        { kind: 'memory', object: 'byName', key: 'pear', is: 'v2 pear' },
        { kind: 'memory', object: 'byName', key: 'plum', is: null },
        { kind: 'finding', object: 'byName', key: 'pear', fault: 'ORPHAN' },
        { kind: 'finding', object: 'byId', key: '1', fault: 'MISSING' },
      ],
    },
    {
      title: 'No race, so no lock helps',
      place: { ...fixed, run: serial },
      text: 'B was whole before A began, so this is no race but a plain bug. A lock around the same steps would let them run just so.',
      look: { text: 'All steps of B, then all steps of A', at: [{ kind: 'run', id: '' }] },
      claims: [
        { kind: 'run', breaks: 'serializable', is: false },
        { kind: 'run', breaks: 'no-orphan-name', is: true },
        { kind: 'run', breaks: 'reachable-by-name', is: true },
      ],
    },
    {
      title: 'How much of it is a race',
      place: { ...fixed, run: '' },
      text: 'With the fix, 11 of 20 orders end badly.',
      look: { text: 'What search says of all orders', at: [{ kind: 'chance', id: '' }] },
      question: {
        text: 'How many of the 11 take a race?',
        answers: [
          {
            text: 'All 11',
            isRight: false,
            claim: { kind: 'split', serial: 0, raceOnly: 11 },
            reply: 'Only 2: the other 9 end as one thread after the other does.',
          },
          {
            text: '9',
            isRight: false,
            claim: { kind: 'split', serial: 2, raceOnly: 9 },
            reply:
              'The other way round: 2 take a race, and 9 end as one thread after the other does.',
          },
          {
            text: '2',
            isRight: true,
            claim: { kind: 'split', serial: 9, raceOnly: 2 },
            reply: 'Yes: the other 9 end as one thread after the other does.',
          },
        ],
      },
      claims: [
        { kind: 'count', count: 'schedules', is: 20 },
        { kind: 'count', count: 'violating', is: 11 },
      ],
    },
    {
      title: 'The race that is left',
      place: { ...fixed, run: 'ABBBAA' },
      text: 'A has merged, and is slow; B replaces v2 pear and drops its name, which is not there yet. Then A publishes it in step 5.',
      look: {
        text: 'The clean-up that came too early, and the name that came too late',
        at: [
          { kind: 'step', id: '4' },
          { kind: 'step', id: '5' },
        ],
      },
      claims: [
        { kind: 'memory', object: 'byName', key: 'pear', is: null, of: { at: 4 } },
        { kind: 'memory', object: 'byName', key: 'pear', is: 'v2 pear', of: { at: 5 } },
        { kind: 'run', breaks: 'serializable', is: true },
        {
          kind: 'why',
          clauses: ['B merges before A merges', 'B cleans up before A publishes its name'],
        },
      ],
    },
    {
      title: 'Break the fix',
      place: { ...fixed, run: '' },
      text: 'It takes no race, and so hardly any context switch. Try it with 1.',
      look: {
        text: 'Whose turn it is: you decide',
        at: [
          { kind: 'turn', id: 'A' },
          { kind: 'turn', id: 'B' },
        ],
      },
      task: {
        text: 'Bring the fixed merge to a bad end with 1 context switch.',
        goal: 'break',
        switches: 1,
      },
      claims: [{ kind: 'split', serial: 9, raceOnly: 2 }],
    },
    {
      title: 'What is missing',
      place: { ...fixed, run: '' },
      text: 'To look and to act in one step was right, and is not all. Whoever has lost must not act: under Winner only, no entry is left without its name.',
      look: { text: 'Winner only, beside the fix', at: [{ kind: 'strategy', id: 'won-only' }] },
      claims: [
        { kind: 'property', id: 'reachable-by-name', holds: false },
        { kind: 'property', id: 'reachable-by-name', holds: true, of: { strategy: 'won-only' } },
      ],
    },
  ],
}
