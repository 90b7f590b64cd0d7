import { discussion as ofCache } from './cache/discussion.ts'
import { discussion as ofDns } from './dns/discussion.ts'
import type { Subject } from './subject.ts'

/** What somebody says of a system, and the address where they do. */
export interface Opinion {
  readonly says: string
  readonly source: string
}

const ofSystems: Readonly<Record<string, readonly Opinion[]>> = { cache: ofCache, dns: ofDns }

/** What is argued about a system elsewhere, every side of it: apart from the system, for only help tells of it. */
export function discussionOf({ id }: Pick<Subject, 'id'>): readonly Opinion[] {
  return ofSystems[id] ?? []
}
