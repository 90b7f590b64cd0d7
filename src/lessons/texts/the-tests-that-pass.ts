import type { Lesson } from '../lesson.ts'

const first = { scenario: 'seed-test-rename', strategy: 'racy' } as const
const second = { scenario: 'seed-test-concurrent', strategy: 'racy' } as const
const passing = 'AAAABBBBBBBBBBBAAAAAAAACCCCCC'
const telling = { scenario: 'telling-test', strategy: 'fixed' } as const

/** The tests of the pull request, run on the code with its fix and without it. */
export const theTestsThatPass: Lesson = {
  id: 'the-tests-that-pass',
  title: 'The tests that pass',
  summary: 'A test that passes says little, unless somebody has seen it fail.',
  beats: [
    {
      title: 'A test for the fix',
      place: { ...first, run: '' },
      text: 'With the fix comes a test: it loads an entity, has it refreshed after a rename, and asks for both names. The old name must be gone, and the new one there.',
      look: {
        text: 'The code here is the one without the fix',
        at: [{ kind: 'strategy', id: 'racy' }],
      },
      question: {
        text: 'Does this test fail on the code without the fix?',
        answers: [
          {
            text: 'Yes: that is what it is for',
            isRight: false,
            claim: { kind: 'property', id: 'assert-old-name-gone', holds: false },
            reply: 'It runs alone, and where nobody comes in between, nothing goes wrong.',
          },
          {
            text: 'No, it passes',
            isRight: true,
            claim: { kind: 'property', id: 'assert-old-name-gone', holds: true },
            reply: 'Yes, it passes: it runs alone, and nobody comes in between.',
          },
        ],
      },
      claims: [{ kind: 'property', id: 'assert-new-name-there', holds: true }],
    },
    {
      title: 'It passes either way',
      place: { ...first, run: 'AAAAAAAAAAAAAAAAA' },
      text: 'One thread alone has no window. So the test passes on the code with the fix and on the code without it, and cannot tell one from the other.',
      look: { text: 'Both names at the end', at: [{ kind: 'row', id: 'byName pear' }] },
      claims: [
        { kind: 'run', breaks: 'assert-old-name-gone', is: false },
        { kind: 'memory', object: 'byName', key: 'apple', is: null },
        { kind: 'memory', object: 'byName', key: 'pear', is: 'v2 pear' },
        { kind: 'property', id: 'assert-old-name-gone', holds: true, of: { strategy: 'fixed' } },
      ],
    },
    {
      title: 'A second test',
      place: { ...second, run: 'AAAABBBBBBBBBBB' },
      text: 'The second test lets A load v2 pear, and holds it back until B has brought in v3 plum. It asserts that the name apple is gone, that id 1 is at version 3, and that pear and plum are not both there.',
      look: {
        text: 'What A has in hand, and what B has brought in',
        at: [
          { kind: 'step', id: '4' },
          { kind: 'row', id: 'byId 1' },
        ],
      },
      question: {
        text: 'A goes on now, on the code without the fix, and then the test looks. Does it fail?',
        answers: [
          {
            text: 'Yes: A publishes a name that is old',
            isRight: false,
            claim: { kind: 'run', breaks: 'assert-one-new-name', is: true, of: { run: passing } },
            reply:
              'A does publish pear, but it drops plum as well, so that only one of them is there.',
          },
          {
            text: 'No, it passes',
            isRight: true,
            claim: { kind: 'run', breaks: 'assert-one-new-name', is: false, of: { run: passing } },
            reply:
              'Yes, it passes: A publishes pear and drops plum, so that only one of them is there.',
          },
        ],
      },
      claims: [
        { kind: 'memory', object: 'byId', key: '1', is: 'v3 plum' },
        { kind: 'memory', object: 'byName', key: 'plum', is: 'v3 plum' },
      ],
    },
    {
      title: 'It passes, and the maps disagree',
      place: { ...second, run: passing },
      text: 'The test has passed. Under id 1 is v3 plum, which no name leads to, and the name pear leads to v2 pear; a comment in the test calls that expected.',
      look: {
        text: 'The maps at the end of a test that passes',
        at: [
          { kind: 'row', id: 'byId 1' },
          { kind: 'row', id: 'byName pear' },
        ],
      },
      claims: [
        { kind: 'memory', object: 'byId', key: '1', is: 'v3 plum' },
        { kind: 'memory', object: 'byName', key: 'pear', is: 'v2 pear' },
        { kind: 'memory', object: 'byName', key: 'plum', is: null },
        { kind: 'run', breaks: 'assert-old-name-gone', is: false },
        { kind: 'run', breaks: 'assert-newest-by-id', is: false },
        { kind: 'run', breaks: 'no-orphan-name', is: true },
        { kind: 'finding', object: 'byId', key: '1', fault: 'MISSING' },
      ],
    },
    {
      title: 'And it can hang',
      place: { ...second, run: 'AAABBBBAAAAAAAAC' },
      text: 'Whoever loads first has to wait until B is done. Here that is B itself, and the test waits for ever: 15 of 35 orders end so.',
      look: {
        text: 'The step in which B gets what A should have got',
        at: [{ kind: 'step', id: '7' }],
      },
      claims: [
        { kind: 'run', breaks: 'no-deadlock', is: true },
        { kind: 'count', count: 'deadlocks', is: 15 },
        { kind: 'count', count: 'schedules', is: 35 },
        { kind: 'count', count: 'deadlocks', is: 15, of: { strategy: 'fixed' } },
      ],
    },
    {
      title: 'A test that can tell',
      place: { ...telling, run: '' },
      text: 'Here is another test, with one thread and nothing to wait for: v2 pear is loaded, and then v1 apple comes in, as a load does that was overtaken. The name apple must be gone, and pear there.',
      look: {
        text: 'The code here is the one with the fix',
        at: [{ kind: 'strategy', id: 'fixed' }],
      },
      question: {
        text: 'Does the code with the fix pass it?',
        answers: [
          {
            text: 'Yes: the fix cleans up after the right entry',
            isRight: false,
            claim: { kind: 'property', id: 'assert-new-name-there', holds: true },
            reply:
              'The merge of v1 apple loses, and the fix publishes apple and drops pear all the same.',
          },
          {
            text: 'No, it fails',
            isRight: true,
            claim: { kind: 'property', id: 'assert-new-name-there', holds: false },
            reply: 'Yes, it fails: the merge of v1 apple loses, and acts all the same.',
          },
        ],
      },
      claims: [
        { kind: 'count', count: 'deadlocks', is: 0 },
        { kind: 'property', id: 'assert-old-name-gone', holds: false },
      ],
    },
    {
      title: 'See it fail first',
      place: { ...telling, strategy: 'won-only', run: 'AAAAAAAAAAAAA' },
      text: 'This test fails with the fix and without it, and passes where only the winner acts. A test is worth what it can tell apart, so see it fail before you trust it.',
      look: {
        text: 'The name that stays where it belongs',
        at: [{ kind: 'row', id: 'byName pear' }],
      },
      claims: [
        { kind: 'property', id: 'assert-new-name-there', holds: false, of: { strategy: 'racy' } },
        { kind: 'property', id: 'assert-new-name-there', holds: false, of: { strategy: 'fixed' } },
        { kind: 'property', id: 'assert-new-name-there', holds: true },
        { kind: 'memory', object: 'byName', key: 'pear', is: 'v2 pear' },
        { kind: 'memory', object: 'byName', key: 'apple', is: null },
      ],
    },
  ],
}
