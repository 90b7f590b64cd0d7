import { describe, expect, it } from 'vitest'
import { builtIns } from '../../subjects/list.ts'
import type { Beat, Lesson, Question } from '../lesson.ts'
import { Searches } from '../searches.ts'
import { checkIds, checkLesson } from './check-lesson.ts'

const searches = new Searches(builtIns)

/** A beat with which all is in order. */
const sound: Beat = {
  title: 'Four of six',
  place: { scenario: 'lost-update', strategy: 'racy', run: 'BAA' },
  text: 'Two threads count. In step 1, B reads 0: four of six orders lose an update.',
  look: { text: 'The count', at: [{ kind: 'row', id: 'count' }] },
  question: {
    text: 'What will it be?',
    answers: [
      {
        text: 'Lost',
        isRight: true,
        claim: { kind: 'fate', is: 'doomed' },
        reply: 'Yes.',
      },
      { text: 'Kept', isRight: false, claim: { kind: 'fate', is: 'safe' }, reply: 'No.' },
    ],
  },
  claims: [
    { kind: 'memory', object: 'count', key: '', is: '0', of: { at: 0 } },
    { kind: 'count', count: 'schedules', is: 6 },
    { kind: 'count', count: 'violating', is: 4 },
  ],
}

function lessonOf(beat: Partial<Beat>): Lesson {
  return { id: 'broken', title: 'Broken', summary: 'It is.', beats: [{ ...sound, ...beat }] }
}

function asked(change: (question: Question) => Partial<Question>): Partial<Beat> {
  const { question } = sound
  return { question: { ...question!, ...change(question!) } }
}

const { place } = sound
const start = { ...place, run: '' }

/** Each deliberately broken in one thing. */
const broken: readonly (readonly [string, Partial<Beat>, string])[] = [
  [
    'a scenario that there is not',
    { place: { ...place, scenario: 'lost' } },
    'there is no scenario lost',
  ],
  [
    'a strategy that there is not',
    { place: { ...place, strategy: 'lucky' } },
    'there is no strategy lucky in lost-update',
  ],
  [
    'an option that there is not',
    { place: { ...place, options: { listener: 'async' } } },
    'there is no option listener in lost-update',
  ],
  [
    'a choice that there is not',
    { place: { scenario: 'rename', strategy: 'racy', run: '', options: { listener: 'sync' } } },
    'listener cannot be sync in rename',
  ],
  [
    'a property that there is not',
    { place: { ...place, judged: ['no-drift'] } },
    'there is no property no-drift in lost-update',
  ],
  [
    'a step that nobody can take',
    { place: { ...place, run: 'BAAA' } },
    'step 4 of the run cannot be taken: A has finished',
  ],
  ['a step that is none', { place: { ...place, run: 'BA-A' } }, 'step 3 of the run is none: -'],
  [
    'a moment after the end of the run',
    { place: { ...place, at: 4 } },
    'the run has 3 steps, and is said to stand after 4',
  ],
  [
    'a moment between two steps',
    { place: { ...place, at: 1.5 } },
    'the run has 3 steps, and is said to stand after 1.5',
  ],
  [
    'nothing to compare with',
    { place: { ...place, view: 'compare' } },
    'there is nothing to compare it with',
  ],
  [
    'a run beside it that cannot be followed',
    { place: { ...place, view: 'compare', beside: { strategy: 'lock', run: 'AB' } } },
    'step 2 of the run cannot be taken: B is blocked: guard is held by A',
  ],
  [
    'three sentences',
    { text: 'B reads. A reads. A writes.' },
    'the text has more than two sentences',
  ],
  [
    'a figure that nobody claims, in digits',
    { text: 'It happens in 5 orders.' },
    'no claim says 5',
  ],
  ['a figure that nobody claims, as a word', { title: 'Five orders' }, 'no claim says 5'],
  [
    'a chance that nobody claims',
    { look: { text: 'A chance of 50 %', at: [] } },
    'no claim says 50',
  ],
  [
    'a figure that nothing but a wrong answer says',
    asked(({ answers: [right, wrong] }) => ({
      answers: [
        { ...right!, reply: 'It is 5.' },
        { ...wrong!, text: '5', claim: { kind: 'count', count: 'violating', is: 5 } },
      ],
    })),
    'no claim says 5',
  ],
  [
    'threads that there are not',
    { text: 'Three threads count.' },
    'it tells of 3 threads, and there are 2',
  ],
  [
    'a step that the run does not have',
    { text: 'B writes in steps 3 and 4.' },
    'it tells of step 4 of a run of 3',
  ],
  [
    'a claim that is not so',
    { claims: [...sound.claims, { kind: 'fate', is: 'open' }] },
    'it is claimed that the run is at stake, but the run is lost for good',
  ],
  [
    'a claim of what there is not',
    { claims: [...sound.claims, { kind: 'property', id: 'no-drift', holds: true }] },
    'there is no property no-drift',
  ],
  [
    'no right answer',
    asked(({ answers }) => ({ answers: answers.toSpliced(0, 1, answers[1]!) })),
    'the question has 0 right answers',
  ],
  [
    'two right answers',
    asked(({ answers }) => ({ answers: [...answers, answers[0]!] })),
    'the question has 2 right answers',
  ],
  [
    'a question without a choice',
    asked(({ answers }) => ({ answers: answers.slice(0, 1) })),
    'the question leaves no choice',
  ],
  [
    'a right answer that is wrong',
    asked(({ answers: [right, wrong] }) => ({
      answers: [{ ...right!, claim: { kind: 'fate', is: 'open' } }, wrong!],
    })),
    'answer “Lost”: it is claimed that the run is at stake, but the run is lost for good',
  ],
  [
    'a wrong answer that is right',
    asked(({ answers: [right, wrong] }) => ({
      answers: [right!, { ...wrong!, claim: right!.claim }],
    })),
    'answer “Kept”: it is said to be wrong, and is right',
  ],
  [
    'a wrong answer that says nothing',
    asked(({ answers: [right, wrong] }) => ({
      answers: [right!, { ...wrong!, claim: { kind: 'run', breaks: 'no-drift', is: true } }],
    })),
    'answer “Kept”: there is no property no-drift',
  ],
  [
    'a long reply',
    asked(({ answers: [right, wrong] }) => ({
      answers: [{ ...right!, reply: 'Yes. So.' }, wrong!],
    })),
    'the reply to “Lost” has more than one sentence',
  ],
  [
    'something to break where all holds',
    { place: { ...start, strategy: 'lock' }, task: { text: 'Break it.', goal: 'break' } },
    'no schedule can break what is judged from here on',
  ],
  [
    'something to pass where all is lost',
    { task: { text: 'Save it.', goal: 'pass' } },
    'no schedule can pass what is judged from here on',
  ],
  [
    'a task that is done already',
    { place: { ...place, run: 'BAAB' }, task: { text: 'Break it.', goal: 'break' } },
    'the task begins where the run has ended',
  ],
  [
    'too few context switches',
    { place: start, task: { text: 'Break it.', goal: 'break', switches: 1 } },
    'it takes 2 context switches, not 1',
  ],
  [
    'context switches that cannot be counted',
    { task: { text: 'Break it.', goal: 'break', switches: 2 } },
    'context switches are counted in a task to break something from the start on',
  ],
  [
    'something to secure that is secure',
    { place: { ...start, strategy: 'lock' }, task: { text: 'Secure it.', goal: 'secure' } },
    'nothing can be broken under lock already',
  ],
  [
    'something to secure that nothing secures',
    {
      place: { scenario: 'seed-test-concurrent', strategy: 'indexed', run: '' },
      task: { text: 'Secure it.', goal: 'secure' },
    },
    'something can be broken under every strategy',
  ],
  ...(
    [
      ['strategy', 'lucky'],
      ['world', 'listener'],
      ['row', 'count 1'],
      ['step', '4'],
      ['step', '0'],
      ['turn', 'A'],
      ['chance', 'A'],
      ['run', '1'],
    ] as const
  ).map(
    ([kind, id]) =>
      [
        `a ${kind} to look at that is not there: ${id}`,
        { look: { text: 'Here', at: [{ kind, id }] } },
        `there is no ${kind} ${id} to look at`,
      ] as const,
  ),
]

describe('a lesson', () => {
  it('that is in order is left alone', () => {
    expect(checkLesson(lessonOf({}), searches)).toEqual([])
  })

  it.each(broken)('with %s is refused, by lesson and beat', (_what, beat, message) => {
    const title = beat.title ?? sound.title
    expect(checkLesson(lessonOf(beat), searches)).toContain(
      `lesson broken: beat 1, “${title}”: ${message}`,
    )
  })

  it('without beats, with an id that no link can have, or a long summary is refused', () => {
    const lesson = { id: 'No 1', title: 'None', summary: 'It is. It was.', beats: [] }
    expect(checkLesson(lesson, searches)).toEqual([
      'lesson No 1: its id is not in small letters and hyphens',
      'lesson No 1: its summary is not one sentence',
      'lesson No 1: it has no beats',
    ])
  })

  it('with the id of another is refused', () => {
    expect(checkIds([lessonOf({}), lessonOf({})])).toEqual([
      'lesson broken: another lesson has this id',
    ])
  })
})
