import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port nobody listens on, so that two runs, or a run and a server left open, do not meet. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}
