import type { Lesson } from '../lesson.ts'

const racy = { scenario: 'rename', strategy: 'racy', run: 'BAAAABBB' } as const
const same = { strategy: 'fixed', run: 'AAABBB' } as const
const window = ['cleanup-matches-merge']

/** What the pull request changes, and what that closes. */
export const theFix: Lesson = {
  id: 'the-fix',
  title: 'The fix',
  summary: 'Whoever looks and acts in one step leaves no window in between.',
  beats: [
    {
      title: 'The order that went wrong',
      place: racy,
      text: 'In step 1 B looked up v1 apple, and in step 6 its merge met v2 pear. So B cleaned up after apple, and the name pear stayed.',
      look: {
        text: 'What B looked up, and what its merge met',
        at: [
          { kind: 'step', id: '1' },
          { kind: 'step', id: '6' },
        ],
      },
      claims: [
        { kind: 'memory', object: 'byId', key: '1', is: 'v1 apple', of: { at: 0 } },
        { kind: 'memory', object: 'byId', key: '1', is: 'v2 pear', of: { at: 5 } },
        { kind: 'memory', object: 'byName', key: 'pear', is: 'v2 pear' },
        { kind: 'run', breaks: 'cleanup-matches-merge', is: true },
      ],
    },
    {
      title: 'No look beforehand',
      place: { scenario: 'rename', strategy: 'fixed', run: '' },
      text: 'The fix leaves out the look. The merge itself, which is one step, says which entry it has met, and the clean-up is for that entry.',
      look: {
        text: 'The merge with the fix',
        at: [{ kind: 'strategy', id: 'fixed' }],
      },
      question: {
        text: 'A goes first and then B, as in the order that went wrong. Which names are left with the fix?',
        answers: [
          {
            text: 'plum and pear, as before',
            isRight: false,
            claim: { kind: 'memory', object: 'byName', key: 'pear', is: 'v2 pear', of: same },
            reply: 'The merge of B meets v2 pear, so B cleans up after pear.',
          },
          {
            text: 'plum alone',
            isRight: true,
            claim: { kind: 'memory', object: 'byName', key: 'pear', is: null, of: same },
            reply: 'Yes: the merge of B meets v2 pear, so B cleans up after pear.',
          },
        ],
      },
      claims: [{ kind: 'property', id: 'cleanup-matches-merge', holds: true }],
    },
    {
      title: 'The same order, with the fix',
      place: { ...racy, beside: same, view: 'compare' },
      text: 'Both codes take the same steps in the same order, but for the look. With the fix B drops the name pear, and the maps agree.',
      look: { text: 'Where the runs part', at: [{ kind: 'row', id: 'byName pear' }] },
      claims: [
        { kind: 'memory', object: 'byName', key: 'pear', is: 'v2 pear' },
        { kind: 'memory', object: 'byName', key: 'pear', is: null, of: same },
        { kind: 'end', as: same, isSame: false },
        { kind: 'run', breaks: 'no-orphan-name', is: false, of: same },
      ],
    },
    {
      title: 'The window is closed',
      place: { scenario: 'rename', strategy: 'fixed', run: '', judged: window },
      text: 'Before the fix, a thread cleaned up after another entry than its merge met in 40 of 70 orders. With the fix it does in none of 20.',
      look: {
        text: 'How often each of them breaks it',
        at: [
          { kind: 'strategy', id: 'racy' },
          { kind: 'strategy', id: 'fixed' },
        ],
      },
      claims: [
        { kind: 'count', count: 'violating', is: 40, of: { strategy: 'racy' } },
        { kind: 'count', count: 'schedules', is: 70, of: { strategy: 'racy' } },
        { kind: 'count', count: 'schedules', is: 20 },
        { kind: 'property', id: 'cleanup-matches-merge', holds: true },
      ],
    },
    {
      title: 'What that is worth',
      place: { scenario: 'rename', strategy: 'fixed', run: '' },
      text: 'Of the orders that end badly, 42 took a race before the fix, and 2 take one with it. That is what it set out to do.',
      look: { text: 'How often it ends badly with the fix', at: [{ kind: 'chance', id: '' }] },
      claims: [
        { kind: 'split', serial: 14, raceOnly: 42, of: { strategy: 'racy' } },
        { kind: 'split', serial: 9, raceOnly: 2 },
      ],
    },
    {
      title: 'Credit where it is due',
      place: { scenario: 'rename', strategy: 'fixed', run: '' },
      text: 'The race was found, named and closed in pull request 4 of machov/polaris, a fork of Apache Polaris. It calls itself a partial fix, and it is right: something is left, which the next lesson shows.',
      claims: [
        { kind: 'property', id: 'cleanup-matches-merge', holds: true },
        { kind: 'property', id: 'no-orphan-name', holds: false },
      ],
    },
  ],
}
