import { describe, expect, it } from 'vitest'
import { builtIns } from '../../src/index.ts'
import { comparedWith } from './compared.ts'
import { plan, type Wanted } from './plan.ts'
import { settingKey, type SearchSetting } from './proof.ts'

const listening = { listener: 'async' }

function planned(
  setting: Partial<SearchSetting>,
  sight: Partial<Parameters<typeof plan>[1]> = {},
): readonly Wanted[] {
  return plan(builtIns, {
    setting: { scenario: 'rename', strategy: 'racy', options: {}, ...setting },
    beside: null,
    isProofShown: false,
    areStepsShown: false,
    isIdle: false,
    ...sight,
  })
}

it('plans all of what the run is compared with, after what is on the page', () => {
  const beside = { scenario: 'rename', strategy: 'fixed', options: {} }
  expect(planned({}, { beside }).slice(0, 2)).toMatchObject([
    { setting: { strategy: 'racy' }, withGraph: true, withReasons: true },
    { setting: beside, withGraph: true, withReasons: true },
  ])
})

describe('what strategies are compared by', () => {
  const scenarios = builtIns.scenarios.filter(({ subject }) => subject.id === 'cache')
  const { strategies } = scenarios[0]!.subject

  it('is planned while it is shown: all scenarios here, then why it breaks, then the other world', () => {
    const onPage = planned({})
    const all = planned({}, { isProofShown: true }).slice(onPage.length)
    const cells = scenarios.length * strategies.length
    expect(all).toHaveLength(2 * cells + strategies.length)
    const here = all.slice(0, cells)
    expect(here.every(({ setting }) => setting.options['listener'] === undefined)).toBe(true)
    expect(here.some(({ withReasons }) => withReasons)).toBe(false)
    const reasons = all.slice(cells, -cells)
    expect(reasons.map(({ setting }) => setting.strategy)).toEqual(strategies.map(({ id }) => id))
    expect(
      reasons.every(({ withReasons, setting }) => withReasons && setting.scenario === 'rename'),
    ).toBe(true)
    const elsewhere = all.slice(-cells)
    expect(elsewhere.every(({ setting }) => setting.options['listener'] === 'async')).toBe(true)
    // No verdict of one world is taken for one of the other.
    const keys = new Set([...here, ...elsewhere].map(({ setting }) => settingKey(setting)))
    expect(keys.size).toBe(2 * cells)
  })

  it('is judged by the choice on the page, in all scenarios', () => {
    const judged = ['newest-wins']
    const all = planned({ judged }, { isProofShown: true })
    expect(all.every(({ setting }) => setting.judged === judged)).toBe(true)
  })

  it('has in each scenario the options that there are', () => {
    const rows = comparedWith(builtIns, {
      scenario: 'rename',
      strategy: 'racy',
      options: { ...listening, names: 'bounded' },
    })
    const optionsOf = (id: string) =>
      rows.find(({ scenario }) => scenario.id === id)?.settings[0]?.options
    expect(optionsOf('cold-rename')).toEqual({ ...listening, names: 'bounded' })
    expect(optionsOf('telling-test')).toEqual(listening)
  })

  it('is another system’s own', () => {
    const all = planned({ scenario: 'dns' }, { isProofShown: true })
    expect(new Set(all.map(({ setting }) => setting.scenario))).toEqual(new Set(['dns']))
    expect(comparedWith(builtIns, { scenario: 'none', strategy: '', options: {} })).toEqual([])
  })
})
