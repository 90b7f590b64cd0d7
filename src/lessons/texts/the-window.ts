import type { Lesson } from '../lesson.ts'

const racy = { scenario: 'rename', strategy: 'racy' } as const
const window = 'BAAAABBB'

/** The race that the pull request names: what was looked up is no longer so when it is used. */
export const theWindow: Lesson = {
  id: 'the-window',
  title: 'The window',
  summary: 'What a thread has looked up can be gone before the thread acts on it.',
  beats: [
    {
      title: 'Found by id, found by name',
      place: { ...racy, run: '' },
      text: 'A cache finds an entity by its id in one map, and by its name in another. Both hold v1 apple; now A brings in v2 pear, and B brings in v3 plum, new versions with new names.',
      look: {
        text: 'The maps byId and byName',
        at: [
          { kind: 'row', id: 'byId 1' },
          { kind: 'row', id: 'byName apple' },
        ],
      },
      claims: [
        { kind: 'memory', object: 'byId', key: '1', is: 'v1 apple' },
        { kind: 'memory', object: 'byName', key: 'apple', is: 'v1 apple' },
      ],
    },
    {
      title: 'Look, merge, publish, clean up',
      place: { ...racy, run: 'AAAA' },
      text: 'A looks up the old entry, merges its own, publishes the name pear, and drops the name of the entry that it looked up. Alone that is right: id 1 and the name pear both lead to v2 pear.',
      look: {
        text: 'The steps of A, one after the other',
        at: [{ kind: 'run', id: '' }],
      },
      claims: [
        { kind: 'memory', object: 'byId', key: '1', is: 'v2 pear' },
        { kind: 'memory', object: 'byName', key: 'pear', is: 'v2 pear' },
        { kind: 'memory', object: 'byName', key: 'apple', is: null },
      ],
    },
    {
      title: 'B has looked already',
      place: { ...racy, run: 'BAAAA' },
      text: 'This time B looked first, and has v1 apple in hand. Then A took all its steps, and v1 apple is in no map any more.',
      look: {
        text: 'What B has in hand since step 1',
        at: [
          { kind: 'step', id: '1' },
          { kind: 'row', id: 'byId 1' },
        ],
      },
      question: {
        text: 'B goes on: it merges v3 plum, publishes the name plum, and cleans up. Which names are left?',
        answers: [
          {
            text: 'plum alone',
            isRight: false,
            claim: { kind: 'memory', object: 'byName', key: 'pear', is: null, of: { run: window } },
            reply:
              'B drops the name of the entry that it has in hand, and that is apple, not pear.',
          },
          {
            text: 'plum and pear',
            isRight: true,
            claim: {
              kind: 'memory',
              object: 'byName',
              key: 'pear',
              is: 'v2 pear',
              of: { run: window },
            },
            reply: 'Yes: B cleans up after apple, and nobody cleans up after pear.',
          },
          {
            text: 'plum and apple',
            isRight: false,
            claim: {
              kind: 'memory',
              object: 'byName',
              key: 'apple',
              is: 'v1 apple',
              of: { run: window },
            },
            reply: 'A has dropped apple, and nobody brings it back.',
          },
        ],
      },
      claims: [
        { kind: 'memory', object: 'byId', key: '1', is: 'v2 pear' },
        { kind: 'memory', object: 'byName', key: 'apple', is: null },
        { kind: 'fate', is: 'doomed' },
      ],
    },
    {
      title: 'A name that leads to the wrong entry',
      place: { ...racy, run: window },
      text: 'B has cleaned up after apple, which was gone already. The name pear stays, and whoever looks it up finds v2 pear, which byId has replaced by v3 plum.',
      look: {
        text: 'The name that nobody dropped, and the step that should have',
        at: [
          { kind: 'row', id: 'byName pear' },
          { kind: 'step', id: '8' },
        ],
      },
      claims: [
        { kind: 'memory', object: 'byId', key: '1', is: 'v3 plum' },
        { kind: 'memory', object: 'byName', key: 'pear', is: 'v2 pear' },
        { kind: 'finding', object: 'byName', key: 'pear', fault: 'ORPHAN' },
        { kind: 'run', breaks: 'no-orphan-name', is: true },
        { kind: 'run', breaks: 'serializable', is: true },
      ],
    },
    {
      title: 'The window',
      place: { ...racy, run: window, at: 3, judged: ['cleanup-matches-merge'] },
      text: 'The window is open from step 1, where B looks, to step 6, where B merges, and in step 3 the merge of A comes in between. Judged by that alone, it is lost from step 2 on: both have looked then, and whoever merges last acts on an old look.',
      look: {
        text: 'Both looks, what comes in between, and the last merge',
        at: [
          { kind: 'step', id: '1' },
          { kind: 'step', id: '2' },
          { kind: 'step', id: '3' },
          { kind: 'step', id: '6' },
        ],
      },
      claims: [
        { kind: 'fate', is: 'open', of: { at: 1 } },
        { kind: 'fate', is: 'doomed', of: { at: 2 } },
        { kind: 'run', breaks: 'cleanup-matches-merge', is: true },
      ],
    },
    {
      title: 'How often',
      place: { ...racy, run: '' },
      text: 'The steps of A and B can come in 70 orders. Some leave a name that leads to the wrong entry, or an entry that its name does not lead to.',
      look: { text: 'What search says of all orders', at: [{ kind: 'chance', id: '' }] },
      question: {
        text: 'How many of the 70 end badly?',
        answers: [
          {
            text: '1: B has to be unlucky in every step',
            isRight: false,
            claim: { kind: 'count', count: 'violating', is: 1 },
            reply: 'It is far more: most orders end badly, most of them by a race.',
          },
          {
            text: '35: every other one',
            isRight: false,
            claim: { kind: 'count', count: 'violating', is: 35 },
            reply: 'It is more: 56 end badly, and 42 of these take a race.',
          },
          {
            text: '56: most of them',
            isRight: true,
            claim: { kind: 'count', count: 'violating', is: 56 },
            reply: 'Yes, and 42 of these take a race; of the other 14 a later lesson tells.',
          },
        ],
      },
      claims: [
        { kind: 'count', count: 'schedules', is: 70 },
        { kind: 'split', serial: 14, raceOnly: 42 },
      ],
    },
    {
      title: 'Open it yourself',
      place: { ...racy, run: '', judged: ['cleanup-matches-merge'] },
      text: 'In 40 of the 70 orders a thread cleans up after another entry than its merge met: that is the window. Bring one of them about.',
      look: {
        text: 'Whose turn it is: you decide',
        at: [
          { kind: 'turn', id: 'A' },
          { kind: 'turn', id: 'B' },
        ],
      },
      task: {
        text: 'Let a merge come between the look of another thread and its merge, and go on to the end.',
        goal: 'break',
      },
      claims: [
        { kind: 'count', count: 'schedules', is: 70 },
        { kind: 'count', count: 'violating', is: 40 },
      ],
    },
  ],
}
