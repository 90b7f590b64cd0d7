import type { Lesson } from '../lesson.ts'

const racy = { scenario: 'dns', strategy: 'racy' } as const
const outage = 'ABBABBA'

/** How a check that was long past took a name off the net. */
export const anOutage: Lesson = {
  id: 'an-outage',
  title: 'An outage',
  summary:
    'A check is worth something only as long as nobody is slow between it and what it allows.',
  beats: [
    {
      title: 'A name without an address',
      place: { ...racy, run: '' },
      text: 'In October 2025 the name of DynamoDB in one region led to no address for hours, and much else failed with it. This is a model of what Amazon says happened: plan 1 is active, A enacts plan 2, and B enacts plan 3.',
      look: {
        text: 'The plan that the name leads to, and all plans',
        at: [
          { kind: 'row', id: 'active' },
          { kind: 'row', id: 'plans 1' },
        ],
      },
      claims: [
        { kind: 'memory', object: 'active', key: '', is: 'plan 1' },
        { kind: 'memory', object: 'plans', key: '3', is: 'plan 3' },
      ],
    },
    {
      title: 'Check, apply, clean up',
      place: { ...racy, run: 'AAABBBB' },
      text: 'Each checks that its plan is newer than the active one, applies it, and deletes older plans. One after the other, that leaves plan 3 active, and only plan 3.',
      look: { text: 'The steps of A, then those of B', at: [{ kind: 'run', id: '' }] },
      claims: [
        { kind: 'memory', object: 'active', key: '', is: 'plan 3' },
        { kind: 'memory', object: 'plans', key: '2', is: null },
        { kind: 'run', breaks: 'active-plan-exists', is: false },
      ],
    },
    {
      title: 'A is slow',
      place: { ...racy, run: 'ABB' },
      text: 'A has checked that plan 2 is newer than plan 1, and then it is slow. Meanwhile B has applied plan 3.',
      look: {
        text: 'The check of A, and what is active now',
        at: [
          { kind: 'step', id: '1' },
          { kind: 'row', id: 'active' },
        ],
      },
      question: {
        text: 'Both go on. Which plan is active in the end?',
        answers: [
          {
            text: 'plan 3: the check keeps A from applying an older plan',
            isRight: false,
            claim: {
              kind: 'memory',
              object: 'active',
              key: '',
              is: 'plan 3',
              of: { run: outage },
            },
            reply: 'A has checked already, and does not check again.',
          },
          {
            text: 'plan 2, and it is deleted',
            isRight: true,
            claim: { kind: 'run', breaks: 'active-plan-exists', is: true, of: { run: outage } },
            reply: 'Yes: A applies plan 2, and B deletes it as too old.',
          },
        ],
      },
      claims: [
        { kind: 'memory', object: 'active', key: '', is: 'plan 3' },
        { kind: 'fate', is: 'doomed' },
      ],
    },
    {
      title: 'The active plan is deleted',
      place: { ...racy, run: outage },
      text: 'A applied plan 2 over plan 3, since its check was long past. Then B deleted every older plan, and with it the one that was active: the name leads nowhere.',
      look: {
        text: 'The old plan that came back, and its deletion',
        at: [
          { kind: 'step', id: '4' },
          { kind: 'step', id: '6' },
          { kind: 'row', id: 'active' },
        ],
      },
      claims: [
        { kind: 'memory', object: 'active', key: '', is: 'plan 2' },
        { kind: 'memory', object: 'plans', key: '2', is: null },
        { kind: 'run', breaks: 'active-plan-exists', is: true },
        { kind: 'run', breaks: 'newest-plan-stays', is: true },
      ],
    },
    {
      title: 'Exactly when',
      place: { ...racy, run: '' },
      text: 'It happens exactly when A checks before B applies, and B applies before A does: in 12 of 28 orders, with a chance of 25 % if whoever goes next is picked at random. In production it takes a thread that is slow for long, and that night one was.',
      look: { text: 'How often it happens', at: [{ kind: 'chance', id: '' }] },
      claims: [
        {
          kind: 'why',
          clauses: ['A checks before B applies and B applies before A applies'],
        },
        { kind: 'count', count: 'violating', is: 12 },
        { kind: 'count', count: 'schedules', is: 28 },
        { kind: 'chance', is: '25 %' },
      ],
    },
    {
      title: 'There was a lock',
      place: { scenario: 'dns', strategy: 'apply-lock', run: '' },
      text: 'There was a lock in the real system: whoever applies a plan holds it meanwhile, so that nobody else applies one.',
      look: {
        text: 'The enactor with a lock around what it applies',
        at: [{ kind: 'strategy', id: 'apply-lock' }],
      },
      question: {
        text: 'Does such a lock help?',
        answers: [
          {
            text: 'Yes: A cannot come in between',
            isRight: false,
            claim: { kind: 'property', id: 'active-plan-exists', holds: true },
            reply: 'It guards what was one step already, and the check stays outside.',
          },
          {
            text: 'No: the check is not under it',
            isRight: true,
            claim: { kind: 'property', id: 'active-plan-exists', holds: false },
            reply: 'Yes: it guards what was one step already, and the check stays outside.',
          },
        ],
      },
      claims: [{ kind: 'property', id: 'no-deadlock', holds: true }],
    },
    {
      title: 'Smaller is not closed',
      place: { scenario: 'dns', strategy: 'check-again', run: 'AABBBBBAA' },
      text: 'To check again makes the window smaller: 36 of 93 orders still fall into it. To spare the active plan leaves 2 of 28.',
      look: { text: 'A checks again, and then it is slow', at: [{ kind: 'step', id: '2' }] },
      claims: [
        { kind: 'run', breaks: 'active-plan-exists', is: true },
        { kind: 'count', count: 'violating', is: 36 },
        { kind: 'count', count: 'schedules', is: 93 },
        { kind: 'count', count: 'violating', is: 2, of: { strategy: 'spare-active' } },
        { kind: 'count', count: 'schedules', is: 28, of: { strategy: 'spare-active' } },
      ],
    },
    {
      title: 'Make it one step',
      place: { ...racy, run: '' },
      text: 'What holds makes one step of the check and what it allows, or lets nobody in between. Amazon has announced a fix and does not say what it is; one of these is how we read it.',
      look: { text: 'How often each breaks', at: [{ kind: 'strategy', id: 'racy' }] },
      task: {
        text: 'Choose an enactor under which no order deletes the active plan.',
        goal: 'secure',
      },
      claims: [
        { kind: 'property', id: 'active-plan-exists', holds: true, of: { strategy: 'aws-fix' } },
        { kind: 'property', id: 'active-plan-exists', holds: true, of: { strategy: 'whole-lock' } },
        { kind: 'property', id: 'newest-plan-stays', holds: true, of: { strategy: 'aws-fix' } },
      ],
    },
  ],
}
