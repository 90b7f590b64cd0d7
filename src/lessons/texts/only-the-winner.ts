import type { Lesson } from '../lesson.ts'

const options = { listener: 'async' } as const
const won = { scenario: 'rename', strategy: 'won-only', options } as const

/** What a sound merge needs, and what each part of it is for. */
export const onlyTheWinner: Lesson = {
  id: 'only-the-winner',
  title: 'Only the winner',
  summary: 'Only who has won may act, and only as long as that is still so.',
  beats: [
    {
      title: 'Who has lost does nothing',
      place: { ...won, run: 'BBB1' },
      text: 'Winner only is the fix with a rule besides: a merge that lost leaves the names alone. B has brought in v3 plum, the listener has run, and now A comes with v2 pear.',
      look: {
        text: 'The merge that is chosen',
        at: [{ kind: 'strategy', id: 'won-only' }],
      },
      question: {
        text: 'What is left when A is done?',
        answers: [
          {
            text: 'The name pear, as with the fix',
            isRight: false,
            claim: {
              kind: 'memory',
              object: 'byName',
              key: 'pear',
              is: 'v2 pear',
              of: { run: 'BBB1A' },
            },
            reply: 'The merge of A loses, and then A is done.',
          },
          {
            text: 'Just what B has left',
            isRight: true,
            claim: {
              kind: 'memory',
              object: 'byName',
              key: 'pear',
              is: null,
              of: { run: 'BBB1A' },
            },
            reply: 'Yes: the merge of A loses, and then A is done.',
          },
        ],
      },
      claims: [
        { kind: 'memory', object: 'byId', key: '1', is: 'v3 plum' },
        { kind: 'run', breaks: 'no-orphan-name', is: false, of: { run: 'BBB1A' } },
        { kind: 'fate', is: 'safe' },
      ],
    },
    {
      title: 'Is that enough?',
      place: { ...won, run: '' },
      text: 'Nobody who has lost acts any more, and the listener cleans up after what is replaced. There are 327 orders.',
      look: { text: 'Both threads, and the listener', at: [{ kind: 'run', id: '' }] },
      question: {
        text: 'Can a name still be left behind?',
        answers: [
          {
            text: 'No: each winner cleans up after itself',
            isRight: false,
            claim: { kind: 'property', id: 'no-orphan-name', holds: true },
            reply: 'In 21 orders a winner is slow, and acts when it no longer is the winner.',
          },
          {
            text: 'Yes, if somebody who has won is slow',
            isRight: true,
            claim: { kind: 'count', count: 'violating', is: 21 },
            reply: 'Yes, in 21 orders: a winner acts when it no longer is the winner.',
          },
        ],
      },
      claims: [
        { kind: 'count', count: 'schedules', is: 327 },
        { kind: 'count', count: 'violating', is: 21 },
      ],
    },
    {
      title: 'A slow winner',
      place: { ...won, run: 'ABBB12AA' },
      text: 'A has won in step 1, and is slow; B overtakes it, and both B and the listener clean up after v2 pear. Then A publishes the name pear, for an entry that is gone.',
      look: {
        text: 'The merge that won, and the name that comes too late',
        at: [
          { kind: 'step', id: '1' },
          { kind: 'step', id: '7' },
        ],
      },
      claims: [
        { kind: 'memory', object: 'byId', key: '1', is: 'v2 pear', of: { at: 1 } },
        { kind: 'memory', object: 'byName', key: 'pear', is: null, of: { at: 6 } },
        { kind: 'memory', object: 'byName', key: 'pear', is: 'v2 pear' },
        { kind: 'finding', object: 'byName', key: 'pear', fault: 'ORPHAN' },
        { kind: 'run', breaks: 'serializable', is: true },
      ],
    },
    {
      title: 'Let nobody in between',
      place: { ...won, strategy: 'compute', run: 'AAAA1BBBB2' },
      text: 'Inside compute the names change while the id is locked, and the entry is published last. It holds in all 9 orders.',
      look: {
        text: 'From entering to publishing',
        at: [
          { kind: 'step', id: '1' },
          { kind: 'step', id: '4' },
        ],
      },
      claims: [
        { kind: 'count', count: 'schedules', is: 9 },
        { kind: 'property', id: 'no-orphan-name', holds: true },
        { kind: 'property', id: 'reachable-by-name', holds: true },
      ],
    },
    {
      title: 'Or look once more',
      place: { ...won, strategy: 'guard', run: 'ABBBBB12AAAA' },
      text: 'Guarded name locks the name alone, looks at byId again while it holds it, and writes the name only if the entry is still there. The slow winner sees that it has been overtaken, and it holds in all 6,113 orders.',
      look: { text: 'The second look, in step 10', at: [{ kind: 'step', id: '10' }] },
      claims: [
        { kind: 'memory', object: 'byName', key: 'pear', is: null },
        { kind: 'count', count: 'schedules', is: 6113 },
        { kind: 'property', id: 'no-orphan-name', holds: true },
        { kind: 'property', id: 'reachable-by-name', holds: true },
      ],
    },
    {
      title: 'Choose one',
      place: { ...won, run: '' },
      text: 'More than one merge holds here. Choose one that no order can break, and then try to break it.',
      look: { text: 'How often each merge breaks', at: [{ kind: 'strategy', id: 'won-only' }] },
      task: { text: 'Choose a merge that no order can break.', goal: 'secure' },
      claims: [
        { kind: 'property', id: 'no-orphan-name', holds: true, of: { strategy: 'guard' } },
        { kind: 'property', id: 'no-orphan-name', holds: true, of: { strategy: 'compute' } },
      ],
    },
    {
      title: 'The rule',
      place: { ...won, run: '', view: 'proof' },
      text: 'Each fix closes what the one before it left: to look while merging, to act only as the winner, to act only while that is so. Here is what search says of every merge, in every scenario.',
      look: { text: 'Row by row, what each merge breaks', at: [] },
      claims: [
        { kind: 'property', id: 'cleanup-matches-merge', holds: false, of: { strategy: 'racy' } },
        { kind: 'property', id: 'cleanup-matches-merge', holds: true, of: { strategy: 'fixed' } },
        { kind: 'property', id: 'reachable-by-name', holds: false, of: { strategy: 'fixed' } },
        { kind: 'property', id: 'reachable-by-name', holds: true },
        { kind: 'property', id: 'no-orphan-name', holds: false },
        { kind: 'property', id: 'no-orphan-name', holds: true, of: { strategy: 'guard' } },
      ],
    },
  ],
}
