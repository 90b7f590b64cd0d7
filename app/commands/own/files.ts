import { ownRacesOf } from '../../session/own-races-of.ts'
import type { SessionStore } from '../../session/session.ts'
import { inform } from '../inform.ts'
import { nameIn } from './name-in.ts'
import { openProgram } from './open-program.ts'

/** No program has more bytes: what is dropped may be a film. */
const mostBytes = 400_000

/** Opens a file as a program that is nobody's draft yet. */
export async function openFile(store: SessionStore, file: File): Promise<void> {
  const told = `“${file.name}”`
  if (!/\.(?:m?js|txt)$/i.test(file.name)) {
    inform(store, `${told} is no race: a race is a text file whose name ends in .js.`)
    return
  }
  if (file.size > mostBytes) {
    inform(store, `${told} is too large to be a race: it has ${Math.ceil(file.size / 1000)} kB.`)
    return
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    await openProgram(store, text.replaceAll('\r\n', '\n'))
  } catch {
    inform(store, `${told} could not be read as text.`)
  }
}

/** Hands what is on the desk over as a file, named as the draft is. */
export function saveFile(store: SessionStore): void {
  const { desk } = store.getState()
  if (!desk) return
  const name = ownRacesOf(store).shelf.find(desk.draft)?.name ?? nameIn(desk.text)
  const address = URL.createObjectURL(new Blob([desk.text], { type: 'text/javascript' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${fileName(name)}.js`
  link.click()
  URL.revokeObjectURL(address)
}

function fileName(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '')
  return plain === '' ? 'race' : plain
}
