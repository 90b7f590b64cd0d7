import { describe, expect, it } from 'vitest'
import { builtIns, loadLessons, type Lesson } from '../../src/index.ts'
import { joined } from './joined.ts'
import { learn, parseLink, writeLink } from './grammar.ts'
import { inView } from './in-view.ts'
import { lessonLinks } from './lesson-links.ts'
import { textOf } from './message.ts'
import { leadsToLearn, resolve, unloadedIn, type LessonLinks } from './resolve.ts'
import { tell } from './tell.ts'

const window = {
  scenario: 'rename',
  strategy: 'racy',
  options: { listener: 'async' },
  run: 'BAAAA',
  at: 3,
}

/** A lesson whose beats have all that a moment can have. */
const lesson: Lesson = {
  id: 'the-window',
  title: 'The window',
  summary: '',
  beats: [
    { title: 'One', place: { scenario: 'lost-update', strategy: 'racy', run: '' } },
    { title: 'Two', place: window },
    { title: 'Three', place: { ...window, options: {}, judged: ['no-orphan-name'], at: 5 } },
  ].map((beat) => ({ ...beat, text: '', claims: [] })),
}

const lessons = lessonLinks([lesson])

function follow(link: string, among = lessons) {
  const { moment, faults } = resolve(parseLink(link), builtIns, among)
  return { moment, link: writeLink(moment), told: textOf(joined(faults.map(tell))) }
}

/** What a link needs that is not loaded, where nothing is. */
function missing(link: string, loaded: LessonLinks | null) {
  return unloadedIn(parseLink(link), { ...builtIns, scenario: () => undefined }, loaded)
}

describe('a link to a beat', () => {
  it('leads to the moment of that beat', () => {
    const { moment, told } = follow('#/learn/the-window/2')
    expect(moment).toMatchObject({
      scenario: 'rename',
      strategy: 'racy',
      options: { listener: 'async' },
      schedule: ['B', 'A', 'A', 'A', 'A'],
      at: 3,
      view: 'learn',
      lesson: { id: 'the-window', beat: 2, start: { at: 3, schedule: ['B', 'A', 'A', 'A', 'A'] } },
    })
    expect(moment.lesson?.start).not.toHaveProperty('lesson')
    expect(told).toBe('')
  })

  it.each([
    '#/learn/the-window/1',
    '#/learn/the-window/1?run=AB',
    '#/learn/the-window/1?strategy=fixed&run=AB&at=1',
    '#/learn/the-window/2',
    '#/learn/the-window/2?at=0',
    '#/learn/the-window/2?at=',
    '#/learn/the-window/2?run=',
    '#/learn/the-window/2?run=BA&listener=',
    '#/learn/the-window/2?run=BA&at=1&beside=fixed',
    '#/learn/the-window/3?judge=newest-wins',
    '#/learn/the-window/3?judge=',
  ])('is written as it came, with what was changed of the beat: %s', (link) => {
    expect(follow(link)).toMatchObject({ link, told: '' })
  })

  it('begins with the first beat, where it names none', () => {
    expect(follow('#/learn/the-window')).toMatchObject({ link: '#/learn/the-window/1', told: '' })
    expect(follow('#/learn/the-window/')).toMatchObject({ link: '#/learn/the-window/1', told: '' })
  })

  it.each([
    ['0', '1', 'Beat “0” is not one of the-window, which has beats 1 to 3. It stands at 1.'],
    ['x', '1', 'Beat “x” is not one of the-window, which has beats 1 to 3. It stands at 1.'],
    ['4', '3', 'Beat “4” is not one of the-window, which has beats 1 to 3. It stands at 3.'],
    [
      '2/9',
      '2',
      'A link to a lesson reads #/learn/lesson/beat; this one reads “#/learn/the-window/2/9”.',
    ],
    [
      '1?run=AAC',
      '1?run=AA',
      'Step 3 cannot run: there is no thread C. B could take it. The 2 steps before it are kept.',
    ],
    [
      '1?strategy=quick',
      '1',
      'There is no increment strategy “quick”: this is racy. A link can name racy, fixed, lock.',
    ],
    [
      '2?view=proof',
      '2',
      'The link’s part “view=proof” says nothing here. It can have strategy=…, run=…, at=…, listener=…, names=…, judge=…, beside=…, each once.',
    ],
  ])('says what is wrong with it, and leads where it can: %s', (written, kept, told) => {
    const link = `#/learn/the-window/${kept}`
    expect(follow(`#/learn/the-window/${written}`)).toMatchObject({ link, told })
  })

  it('leads to the list, where there is no such lesson', () => {
    const { moment, link, told } = follow('#/learn/luck/2')
    expect(moment).toMatchObject({ view: 'learn' })
    expect(moment.lesson).toBeUndefined()
    expect(link).toBe('#/learn')
    expect(told).toBe('There is no lesson “luck”: these are all. A link can name the-window.')
  })

  it('needs the lessons first, and then the scenario of its beat', () => {
    expect(missing('#/learn/the-window/2', null)).toBe(learn)
    expect(missing('#/learn/the-window/2', lessons)).toBe('rename')
    expect(missing('#/learn/the-window/9', lessons)).toBe('rename')
    expect(missing('#/learn', lessons)).toBeNull()
    expect(missing('#/rename/racy?view=learn', null)).toBe(learn)
    expect(missing('#/rename/racy?view=learn', lessons)).toBe('rename')
  })
})

describe('the list', () => {
  it('has an address', () => {
    expect(follow('#/learn')).toMatchObject({ link: '#/learn', told: '' })
    expect(follow('#/learn/')).toMatchObject({ link: '#/learn', told: '' })
    expect(follow('#/learn?run=AB').told).toBe('The link’s part “run=AB” says nothing here.')
  })
})

describe('a moment that is to be learned from', () => {
  it('is in the beat that has it', () => {
    const link = '#/rename/racy?run=BAAAA&at=3&listener=async&view=learn'
    expect(follow(link)).toMatchObject({ link: '#/learn/the-window/2', told: '' })
  })

  it('is in the beat that has its run, if none has the moment', () => {
    const link = '#/rename/racy?run=BAAAA&at=1&listener=async&view=learn'
    expect(follow(link)).toMatchObject({ link: '#/learn/the-window/2?at=1', told: '' })
  })

  it('is under the list, if no beat has its run', () => {
    const { moment, link, told } = follow('#/rename/fixed?run=AB&view=learn')
    expect(moment).toMatchObject({ strategy: 'fixed', schedule: ['A', 'B'], view: 'learn' })
    expect({ link, told }).toEqual({ link: '#/learn', told: '' })
  })

  it('leaves its lesson where it is looked at in another way', () => {
    const { moment } = follow('#/learn/the-window/2?at=1')
    expect(writeLink(inView(moment, 'run'))).toBe('#/rename/racy?run=BAAAA&at=1&listener=async')
  })
})

it('knows no scenario that has a word of links for an id', () => {
  const taken = builtIns.scenarios.map(({ id }) => id).filter((id) => [learn, 'own'].includes(id))
  expect(taken).toEqual([])
})

it('leads to each beat of each lesson that there is', async () => {
  const all = await loadLessons()
  const links = lessonLinks(all)
  for (const { id, beats } of all)
    for (const index of beats.keys()) {
      const link = `#/learn/${id}/${index + 1}`
      expect(leadsToLearn(parseLink(link))).toBe(true)
      expect(follow(link, links)).toMatchObject({ link, told: '' })
    }
})
