import { readProgram } from '../../src/index.ts'
import type { ReadAnswer, ReadRequest } from './read-in-worker.ts'

// What stands at a program's top runs when it is read, and a stranger may have written it: first where nobody waits.
addEventListener('message', ({ data: { id, text } }: MessageEvent<ReadRequest>) => {
  const begun = performance.now()
  const { problems } = readProgram(text)
  const milliseconds = performance.now() - begun
  postMessage({ kind: 'read', id, problems, milliseconds } satisfies ReadAnswer)
})

// Until the page hears this, it takes a failure for one of the script.
postMessage({ kind: 'alive' } satisfies ReadAnswer)
