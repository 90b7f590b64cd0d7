import { expect, it } from 'vitest'
import { explore } from '../explorer/exploration.ts'
import { Memory } from '../memory/heap.ts'
import { SharedMap } from '../objects/map.ts'
import { builtIns } from '../subjects/list.ts'
import type { System } from '../system/system.ts'
import { verdictJson } from './verdict-json.ts'

it('keeps the entries of two keys that share a label', () => {
  const memory = new Memory()
  const pear = { uid: '0/1/pear', label: 'pear' }
  const twin = { uid: '2/1/pear', label: 'pear' }
  const byName = new SharedMap<typeof pear, string>(memory, 'byName', [[pear, 'v1']])
  const system: System = {
    memory,
    threads: [{ name: 'A', title: 'names a twin', start: () => byName.put(twin, 'v2') }],
    references: [],
    inspect: () => ({ pointers: [], findings: [] }),
    properties: [],
  }
  const [scenario] = builtIns.scenarios
  if (!scenario) throw new RangeError('there are scenarios')
  const setting = { strategy: 'racy', options: {} }
  const verdict = explore(system).verdict()
  expect(
    verdictJson({
      scenario,
      setting,
      system,
      judged: [],
      verdict,
      world: '',
      why: null,
      section: null,
    }),
  ).toMatchObject({
    outcomes: [{ memory: { byName: { 'pear (0/1/pear)': 'v1', 'pear (2/1/pear)': 'v2' } } }],
  })
})
