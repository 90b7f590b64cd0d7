import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../browser/free-port.ts'

/** A running WebDriver server. https://www.w3.org/TR/webdriver2/ says what it can be asked for. */
export interface Driver {
  /** Sends a command and returns its value; throws with what the driver says if it refuses. */
  readonly ask: (method: Method, path: string, body?: object) => Promise<unknown>
  /** Ends it, and the screen that was made for it. */
  readonly stop: () => void
}

type Method = 'GET' | 'POST' | 'DELETE'

/** Starts the driver at a path, on a screen in memory where there is none, and waits until it answers. */
export async function startDriver(path: string): Promise<Driver> {
  const screen = process.env['DISPLAY'] === undefined ? await screenInMemory() : undefined
  const port = await freePort()
  const driver = spawn(path, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...(screen && { DISPLAY: screen.name }) },
  })
  const ask: Driver['ask'] = async (method, command, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${command}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value } = (await answer.json()) as { value: unknown }
    if (!answer.ok) throw new Error(`${method} ${command}: ${JSON.stringify(value)}`)
    return value
  }
  const stop = () => {
    driver.kill()
    screen?.close()
  }
  for (let tries = 0; tries < 100; tries++) {
    if (await ask('GET', '/status').catch(() => undefined)) return { ask, stop }
    await wait(100)
  }
  stop()
  throw new Error(`${path} does not answer`)
}

/** An X server that draws into memory. It chooses a free number by itself, and tells it when it is ready. */
async function screenInMemory() {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  )
  const told = server.stdio[3]
  if (!told) throw new Error('Xvfb has no way to tell its number')
  const [number] = (await Promise.race([
    once(told, 'data'),
    once(server, 'exit').then(() => Promise.reject(new Error('Xvfb does not start'))),
  ])) as [Buffer]
  return { name: `:${String(number).trim()}`, close: () => server.kill() }
}
