import { problemsOf } from './problems-of.ts'
import type { ReadAnswer, ReadRequest } from './read-in-worker.ts'

// What stands at a program's top runs when it is read, and a stranger may have written it: first where nobody waits.
addEventListener('message', ({ data: { id, text } }: MessageEvent<ReadRequest>) => {
  const answer = problemsOf(text, () => performance.now())
  postMessage({ kind: 'read', id, ...answer } satisfies ReadAnswer)
})

// Until the page hears this, it takes a failure for one of the script.
postMessage({ kind: 'alive' } satisfies ReadAnswer)
