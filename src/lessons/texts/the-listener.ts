import type { Lesson } from '../lesson.ts'

const heard = { scenario: 'rename', strategy: 'racy', options: { listener: 'async' } } as const

/** What upstream has besides the merge: what it mends, and what it cannot. */
export const theListener: Lesson = {
  id: 'the-listener',
  title: 'The listener',
  summary:
    'Upstream mends the window by itself, some time later, and what the fix leaves it cannot mend.',
  beats: [
    {
      title: 'Somebody who is told',
      place: { ...heard, run: 'BAAAABBB' },
      text: 'Until now this was the merge alone. Upstream always has a removal listener besides: it is told of each entry that leaves byId, and some time later it drops the name of that entry.',
      look: {
        text: 'The tasks of the listener, which have not run yet',
        at: [
          { kind: 'world', id: 'listener' },
          { kind: 'turn', id: '1' },
          { kind: 'turn', id: '2' },
        ],
      },
      question: {
        text: 'The window again: the name pear was left behind. The listener has not run yet; how will it end?',
        answers: [
          {
            text: 'Badly: what is lost is lost',
            isRight: false,
            claim: { kind: 'fate', is: 'doomed' },
            reply: 'B has replaced v2 pear, so the listener is told of it, and drops its name.',
          },
          {
            text: 'That depends on the order of its tasks',
            isRight: false,
            claim: { kind: 'fate', is: 'open' },
            reply: 'In either order one of them is told of v2 pear, and drops its name.',
          },
          {
            text: 'Well, in every order',
            isRight: true,
            claim: { kind: 'fate', is: 'safe' },
            reply:
              'Yes: B has replaced v2 pear, so the listener is told of it, and drops its name.',
          },
        ],
      },
      claims: [{ kind: 'memory', object: 'byName', key: 'pear', is: 'v2 pear' }],
    },
    {
      title: 'Mended',
      place: { ...heard, run: 'BAAAABBB12' },
      text: 'Task 2 was told of v2 pear, and has dropped the name. The window was open, and nothing is left of it.',
      look: {
        text: 'The step of the listener that mends it',
        at: [{ kind: 'step', id: '10' }],
      },
      claims: [
        { kind: 'memory', object: 'byName', key: 'pear', is: 'v2 pear', of: { at: 9 } },
        { kind: 'memory', object: 'byName', key: 'pear', is: null },
        { kind: 'run', breaks: 'cleanup-matches-merge', is: true },
        { kind: 'run', breaks: 'no-orphan-name', is: false },
      ],
    },
    {
      title: 'Nothing to tell of',
      place: { ...heard, run: 'BBBBAAAA' },
      text: 'Here B goes first, and the merge of A loses, but A publishes pear all the same. A merge that lost takes nothing out of byId, so nobody tells the listener of v2 pear.',
      look: {
        text: 'A name of an entry that never was in byId',
        at: [{ kind: 'row', id: 'byName pear' }],
      },
      question: {
        text: 'One task of the listener is waiting. What will it do about pear?',
        answers: [
          {
            text: 'It drops the name',
            isRight: false,
            claim: {
              kind: 'memory',
              object: 'byName',
              key: 'pear',
              is: null,
              of: { run: 'BBBBAAAA1' },
            },
            reply: 'It was told of v1 apple, which B replaced, and looks for that name alone.',
          },
          {
            text: 'Nothing: it was told of v1 apple',
            isRight: true,
            claim: {
              kind: 'memory',
              object: 'byName',
              key: 'pear',
              is: 'v2 pear',
              of: { run: 'BBBBAAAA1' },
            },
            reply: 'Yes, and so the name pear stays.',
          },
        ],
      },
      claims: [
        { kind: 'memory', object: 'byName', key: 'pear', is: 'v2 pear' },
        { kind: 'memory', object: 'byId', key: '1', is: 'v3 plum' },
        { kind: 'fate', is: 'doomed' },
      ],
    },
    {
      title: 'Too early',
      place: { ...heard, run: 'AABBBB12AA' },
      text: 'Here A has won, and is slow. The listener looks for the name pear in step 8, before A publishes it in step 9, and it does not come twice.',
      look: {
        text: 'The listener, and then the name',
        at: [
          { kind: 'step', id: '8' },
          { kind: 'step', id: '9' },
        ],
      },
      claims: [
        { kind: 'memory', object: 'byName', key: 'pear', is: null, of: { at: 8 } },
        { kind: 'memory', object: 'byName', key: 'pear', is: 'v2 pear', of: { at: 9 } },
        { kind: 'run', breaks: 'no-orphan-name', is: true },
        { kind: 'run', breaks: 'serializable', is: true },
      ],
    },
    {
      title: 'And the fix?',
      place: { ...heard, run: '' },
      text: 'With the listener, and whoever goes next picked at random, the code without the fix ends badly with a chance of 57 %.',
      look: { text: 'The chance of each merge', at: [{ kind: 'chance', id: '' }] },
      question: {
        text: 'And with the fix?',
        answers: [
          {
            text: '0 %: the window was the trouble',
            isRight: false,
            claim: { kind: 'chance', is: '0 %', of: { strategy: 'fixed' } },
            reply: 'The listener had mended the window already, so what is left is about the same.',
          },
          {
            text: '28 %',
            isRight: false,
            claim: { kind: 'chance', is: '28 %', of: { strategy: 'fixed' } },
            reply: 'It is 55 %: the listener had mended the window already.',
          },
          {
            text: '55 %: nearly the same',
            isRight: true,
            claim: { kind: 'chance', is: '55 %', of: { strategy: 'fixed' } },
            reply: 'Yes: the listener had mended the window already.',
          },
        ],
      },
      claims: [{ kind: 'chance', is: '57 %' }],
    },
    {
      title: 'Said fairly',
      place: {
        ...heard,
        run: 'BBBBAAAA1',
        beside: { strategy: 'fixed', run: 'BBBAAA1' },
        view: 'compare',
      },
      text: 'So upstream the window mends itself, and the fix closes it at once. What neither mends is a merge that lost and acts all the same: both codes end alike here.',
      look: {
        text: 'The same end, with the fix and without it',
        at: [{ kind: 'row', id: 'byName pear' }],
      },
      claims: [
        { kind: 'end', as: { strategy: 'fixed', run: 'BBBAAA1' }, isSame: true },
        { kind: 'property', id: 'no-orphan-name', holds: false },
        { kind: 'property', id: 'no-orphan-name', holds: false, of: { strategy: 'fixed' } },
        { kind: 'property', id: 'cleanup-matches-merge', holds: true, of: { strategy: 'fixed' } },
      ],
    },
  ],
}
