import { sharedKinds } from './objects/kinds.ts'

/** What may stand at the top alone, as a statement of its own. */
export const topForms: ReadonlySet<string> = new Set(['run', 'before', 'atEnd', 'always'])

/** What the language calls by a name of its own, besides what it has of JavaScript. */
export const formNames: ReadonlySet<string> = new Set([
  ...Object.keys(sharedKinds),
  ...topForms,
  'variants',
  'instance',
  'atomically',
  'waitUntil',
  'spawn',
])
