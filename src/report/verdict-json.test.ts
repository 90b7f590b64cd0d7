import { expect, it } from 'vitest'
import { explore } from '../explorer/exploration.ts'
import { Memory } from '../memory/heap.ts'
import { SharedCell } from '../objects/cell.ts'
import { SharedMap } from '../objects/map.ts'
import type { RecordValue, Value } from '../memory/value.ts'
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

it('writes plain data as JSON, and instances as their labels', () => {
  const made = { uid: 'A.1', label: 'entry', by: 'A' }
  const inner: RecordValue = { kind: 'record', fields: new Map([['n', 2]]) }
  const fields = new Map<string, Value>([
    ['__proto__', null],
    ['list', [1, inner, undefined]],
    ['made', made],
  ])
  const memory = new Memory()
  const cell = new SharedCell<Value>(memory, 'cell', null)
  const system: System = {
    memory,
    threads: [
      { name: 'A', title: 'stores it', start: () => cell.set({ kind: 'record', fields }) },
      { name: 'B', title: 'stores a list', start: () => cell.set([1, 'one', made, [true]]) },
    ],
    references: [],
    inspect: () => ({ pointers: [], findings: [] }),
    properties: [],
  }
  expect(memoriesOf(system)).toEqual([
    '{"cell":[1,"one","entry by A",[true]]}',
    '{"cell":{"__proto__":null,"list":[1,{"n":2},null],"made":"entry by A"}}',
  ])
})

/** Memory at each outcome, as JSON. */
function memoriesOf(system: System): readonly string[] {
  const [scenario] = builtIns.scenarios
  if (!scenario) throw new RangeError('there are scenarios')
  const { outcomes } = JSON.parse(
    JSON.stringify(
      verdictJson({
        scenario,
        setting: { strategy: 'racy', options: {} },
        system,
        judged: [],
        verdict: explore(system).verdict(),
        world: '',
        why: null,
        section: null,
      }),
    ),
  ) as { outcomes: readonly { memory: object }[] }
  return outcomes.map(({ memory: content }) => JSON.stringify(content))
}
