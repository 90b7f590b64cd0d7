import type { Lesson } from '../lesson.ts'

const twice = 'AABBBB1AAABBBBBBCC2BBAAAABBA'
const owner = { scenario: 'receive-double', strategy: 'owner', run: twice } as const
const merged = {
  scenario: 'receive-paths',
  strategy: 'upstream',
  run: 'AABBBB1AAA1BBBBBBBBA2BBCCAAABBA',
} as const

/** Requests that end in several ways, in another program and another language: nobody asks who was first. */
export const theSameMistakeElsewhere: Lesson = {
  id: 'the-same-mistake-elsewhere',
  title: 'The same mistake elsewhere',
  summary:
    'Where a thing can end in several ways, one of them has to win, and only that one may act.',
  beats: [
    {
      title: 'Requests that wait',
      place: { ...owner, at: 0 },
      text: 'In vLLM, requests wait for data from another engine, and hold memory until they are reported as finished. Not reported, a request keeps its memory for ever; reported again, it makes the scheduler stop.',
      look: {
        text: 'What has been reported of each request',
        at: [
          { kind: 'row', id: 'reported r1' },
          { kind: 'row', id: 'reported r2' },
        ],
      },
      claims: [
        { kind: 'memory', object: 'reported', key: 'r1', is: 'waiting' },
        { kind: 'memory', object: 'reported', key: 'r2', is: 'waiting' },
      ],
    },
    {
      title: 'A request has arrived',
      place: { ...owner, at: 18 },
      text: 'The data of r1 has arrived, and r1 was reported as good at time 0. Now the time is 2, and the deadline that was set for r1 has passed.',
      look: {
        text: 'What is reported of r1, and the time',
        at: [
          { kind: 'row', id: 'reported r1' },
          { kind: 'row', id: 'now' },
        ],
      },
      question: {
        text: 'What will the next poll do about r1?',
        answers: [
          {
            text: 'Nothing: r1 has ended',
            isRight: false,
            claim: {
              kind: 'memory',
              object: 'reported',
              key: 'r1',
              is: 'good@0',
              of: { at: 28 },
            },
            reply: 'Nobody has taken r1 off the list of what may be late, so it is reported again.',
          },
          {
            text: 'Report it again, as too late',
            isRight: true,
            claim: {
              kind: 'memory',
              object: 'reported',
              key: 'r1',
              is: 'good@0, good@2 timed out',
              of: { at: 28 },
            },
            reply: 'Yes: nobody has taken r1 off the list of what may be late.',
          },
        ],
      },
      claims: [
        { kind: 'memory', object: 'reported', key: 'r1', is: 'good@0' },
        { kind: 'memory', object: 'now', key: '', is: '2' },
      ],
    },
    {
      title: 'Reported again',
      place: owner,
      text: 'In step 27 the poll finds that r1 is late, and reports it although it has arrived. It looks at the clock alone, and does not ask whether r1 has ended.',
      look: {
        text: 'The poll, and what it has reported',
        at: [
          { kind: 'step', id: '27' },
          { kind: 'row', id: 'reported r1' },
        ],
      },
      claims: [
        { kind: 'run', breaks: 'reported-once', is: true },
        { kind: 'finding', object: 'reported', key: 'r1', fault: 'TWICE' },
      ],
    },
    {
      title: 'What one owner mends',
      place: owner,
      text: 'In this version, pull request 36014 after its review, one thread alone owns the list, so that nobody else comes in between. That was right, and it is not all: a request can still end in more than one way.',
      look: {
        text: 'Single owner: what the loop does by itself',
        at: [{ kind: 'strategy', id: 'owner' }],
      },
      claims: [
        { kind: 'property', id: 'fetch-never-raises', holds: true },
        { kind: 'property', id: 'no-early-timeout', holds: true },
        { kind: 'property', id: 'reported-once', holds: false },
      ],
    },
    {
      title: 'In what was merged',
      place: merged,
      text: 'What was merged, pull request 50984, has one handler for all failures, and it asks whether a request has failed before. It does not ask whether it has arrived: r1 is reported as good, then its batch fails, and r1 is reported again.',
      look: {
        text: 'What is reported of r1, and the handler',
        at: [
          { kind: 'row', id: 'reported r1' },
          { kind: 'step', id: '19' },
        ],
      },
      claims: [
        { kind: 'memory', object: 'reported', key: 'r1', is: 'good@0', of: { at: 17 } },
        { kind: 'memory', object: 'reported', key: 'r1', is: 'good@0, failed@2' },
        { kind: 'run', breaks: 'reported-once', is: true },
      ],
    },
    {
      title: 'The first one wins',
      place: { ...owner, strategy: 'first-wins', beside: { strategy: 'owner' }, view: 'compare' },
      text: 'Here every way to end goes through one door: the first takes the request off the list, and whoever comes later finds it gone. None of the 2,576,385 orders reports a request again.',
      look: {
        text: 'The same order, with the door and without it',
        at: [{ kind: 'row', id: 'reported r1' }],
      },
      claims: [
        { kind: 'memory', object: 'reported', key: 'r1', is: 'good@0' },
        { kind: 'count', count: 'schedules', is: 2576385 },
        { kind: 'property', id: 'reported-once', holds: true },
        { kind: 'property', id: 'nobody-waits-forever', holds: true },
      ],
    },
    {
      title: 'The same rule',
      place: { scenario: 'rename', strategy: 'fixed', run: 'BBBAAA' },
      text: 'In the cache a merge that lost still publishes its name, and here an end that came second still reports. One owner decides, and only the winner acts.',
      look: {
        text: 'The cache again: the name that the loser published',
        at: [{ kind: 'row', id: 'byName pear' }],
      },
      claims: [
        { kind: 'run', breaks: 'no-orphan-name', is: true },
        { kind: 'run', breaks: 'reported-once', is: true, of: owner },
      ],
    },
  ],
}
