import { mostInLink } from './own.ts'

/** How many characters a program may have: a few kilobytes of link can be made to unpack to gigabytes. */
const mostCharacters = 200_000

/** The packing that is written, and the only one that is read. */
const version = '1'

/** Why a text cannot be unpacked, as a clause: `it is cut off or damaged`. */
export class PackingError extends Error {
  override readonly name = 'PackingError'
}

/** Packs a text for a link: the version of the packing, and the text as raw deflate in base64url without padding. */
export async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  let signs = ''
  for (const byte of bytes) signs += String.fromCharCode(byte)
  const base64 = btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return `${version}.${base64}`
}

/**
 * Undoes {@link pack}, and stops as soon as the text gets too long.
 *
 * @throws PackingError if it is no packed text.
 */
export async function unpack(code: string): Promise<string> {
  if (code.length > mostInLink)
    throw new PackingError(`it is longer than ${mostInLink.toLocaleString('en')} characters`)
  const [, found, base64 = ''] = /^(\d+)\.(.*)$/.exec(code) ?? []
  if (found === undefined)
    throw new PackingError('it does not begin with the version of its packing')
  if (found !== version)
    throw new PackingError(
      `its packing is version ${found.slice(0, 9)}, and this page reads ${version}`,
    )
  return inflated(bytesOf(base64))
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    if (!/^[\w-]+$/.test(base64)) throw new RangeError('not base64url')
    const signs = atob(base64.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(signs, (sign) => sign.charCodeAt(0))
  } catch {
    throw new PackingError('it is not base64url')
  }
}

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const reader = new Blob([bytes])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader()
  let text = ''
  try {
    for (;;) {
      // Each part may be the last one that there is room for.
      const { done, value } = await reader.read()
      text += decoder.decode(value, { stream: !done })
      if (text.length > mostCharacters) break
      if (done) return text
    }
  } catch {
    throw new PackingError('it is cut off or damaged')
  }
  await reader.cancel().catch(() => {})
  throw new PackingError(`it has more than ${mostCharacters.toLocaleString('en')} characters`)
}
