import { expect, it } from 'vitest'
import type { RecordValue } from '../memory/value.ts'
import { snapshotStack } from './frame-snapshot.ts'

it('keeps what records and instances hold, and nothing that only a program can use', () => {
  const entity = { uid: 'v1', label: 'v1 pear', by: 'A', next: () => 1 }
  const fields = new Map<string, RecordValue | typeof entity>([['to', entity]])
  const record: RecordValue = { kind: 'record', fields }
  const made = { uid: 'A.1', label: 'entry', fields: new Map([['in', record]]) }
  const site = { file: '', line: 1, column: 1, method: null, target: null } as never
  const [frame] = snapshotStack([{ site, locals: { made, list: [record], run: () => 1 } }])
  const plain = { uid: 'v1', label: 'v1 pear', by: 'A' }
  const plainRecord = { kind: 'record', fields: new Map([['to', plain]]) }
  expect(frame?.locals).toEqual({
    made: { uid: 'A.1', label: 'entry', fields: new Map([['in', plainRecord]]) },
    list: [plainRecord],
  })
  expect(() => structuredClone(frame?.locals)).not.toThrow()
})
