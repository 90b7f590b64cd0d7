import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLink, valueOf, writeLink } from './grammar.ts'

const name = fc.stringMatching(/^[a-z-]{1,9}$/)
const moments = fc
  .record({
    scenario: name,
    strategy: name,
    options: fc.dictionary(fc.constantFrom('listener', 'names', 'weather'), name),
    schedule: fc.array(fc.constantFrom('A', 'B', 'Z', '1', '9', '10', '123')),
    at: fc.nat(),
  })
  .map((moment) => ({ ...moment, at: moment.at % (moment.schedule.length + 1) }))

describe('the parts of a link', () => {
  it('are those that were written, whatever they name', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const parts = parseLink(writeLink(moment))
        expect(parts).toMatchObject({
          isEmpty: false,
          isRooted: true,
          beyond: [],
          scenario: moment.scenario,
          strategy: moment.strategy,
          run: { schedule: moment.schedule, fault: null },
          at: moment.at < moment.schedule.length ? String(moment.at) : null,
        })
        for (const [key, value] of Object.entries(moment.options))
          expect(valueOf(parts.query, key)).toBe(value)
      }),
    )
  })

  it('of an own race are those of its text, and of a variant however it is called', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (strategy) => {
        const moment = { scenario: 'own:1.a-b_c', strategy, options: {}, schedule: ['A'], at: 0 }
        const parts = parseLink(writeLink(moment))
        expect(parts).toMatchObject({ scenario: 'own:1.a-b_c', strategy, beyond: [], at: '0' })
      }),
    )
    const moment = { scenario: 'own:1.abc', strategy: 'a/b c', options: {}, schedule: [], at: 0 }
    expect(writeLink(moment)).toBe('#/own/a%2Fb%20c?code=1.abc')
    expect(parseLink('#/own')).toMatchObject({ scenario: 'own', strategy: '' })
    expect(parseLink('#/rename/racy?code=1.abc')).toMatchObject({ scenario: 'rename:1.abc' })
  })

  it('leave a text out that is too long for a link', () => {
    const moment = { strategy: 'a', options: {}, schedule: ['A'], at: 1 }
    expect(writeLink({ ...moment, scenario: `own:${'a'.repeat(32_001)}` })).toBe('#/own/a?run=A')
  })

  it('are kept as they are written, too, for whoever has to tell of them', () => {
    expect(parseLink('#/a/b?run=A%42&x=%31=2&&at&x')).toMatchObject({
      run: { schedule: ['A', 'B'] },
      at: null,
      query: [
        { text: 'run=A%42', key: 'run', value: 'AB' },
        { text: 'x=%31=2', key: 'x', value: '1=2' },
        { text: 'at', key: 'at', value: null },
        { text: 'x', key: 'x', value: null },
      ],
    })
  })

  it('list the properties to judge by, however they are called', () => {
    const judged = fc.array(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1 })
    fc.assert(
      fc.property(judged, (ids) => {
        const moment = { scenario: 'a', strategy: 'b', options: {}, schedule: [], at: 0 }
        expect(parseLink(writeLink({ ...moment, judged: ids })).judged).toEqual(ids)
      }),
    )
    expect(parseLink('#/a/b?judge=no-orphan-name,x%2Cy').judged).toEqual(['no-orphan-name', 'x,y'])
    expect(parseLink('#/a/b').judged).toBeNull()
  })

  it('name what the run is compared with, and how it is looked at', () => {
    const schedule = fc.array(fc.constantFrom('A', 'B', '1', '10'))
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.option(schedule),
        (strategy, run) => {
          const moment = { scenario: 'a', strategy: 'b', options: {}, schedule: ['A'], at: 0 }
          const link = writeLink({
            ...moment,
            beside: { strategy, schedule: run },
            view: 'compare',
          })
          expect(parseLink(link)).toMatchObject({
            beside: { strategy, run: run && { schedule: run, fault: null } },
            view: 'compare',
          })
        },
      ),
    )
    expect(parseLink('#/a/b?beside=c:A%42?').beside).toEqual({
      strategy: 'c',
      run: { schedule: ['A', 'B'], fault: { index: 2, found: '?' } },
    })
    expect(parseLink('#/a/b')).toMatchObject({ beside: null, view: null })
  })

  it('stand in one order', () => {
    const options = { listener: 'async', names: 'bounded' }
    const moment = { scenario: 'a', strategy: 'b', options, schedule: ['A', 'B'], at: 1 }
    const beside = { strategy: 'c', schedule: ['B'] }
    expect(writeLink({ ...moment, judged: ['x', 'y'], beside, view: 'proof' })).toBe(
      '#/a/b?run=AB&at=1&listener=async&names=bounded&judge=x,y&beside=c:B&view=proof',
    )
    expect(writeLink({ ...moment, beside: { strategy: 'c', schedule: [] } })).toContain(
      '&beside=c:',
    )
  })

  it('say where a run cannot be read any further', () => {
    expect(parseLink('#/a/b?run=AB?C').run).toEqual({
      schedule: ['A', 'B'],
      fault: { index: 2, found: '?' },
    })
  })

  it('are empty where the link has none', () => {
    expect(parseLink('#/')).toMatchObject({ isRooted: true, scenario: '', strategy: '', query: [] })
    expect(parseLink('#')).toMatchObject({ isEmpty: true })
    expect(parseLink('#a/b')).toMatchObject({ isRooted: false })
    expect(parseLink('#/a/b/c')).toMatchObject({ beyond: ['c'] })
  })

  it('come out of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseLink(text).text).toBe(text)
      }),
    )
  })
})
