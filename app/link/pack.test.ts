import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pack, unpack } from './pack.ts'

it('gives any text back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      const code = await pack(text)
      expect(code).toMatch(/^1\.[\w-]+$/)
      expect(await unpack(code)).toBe(text)
    }),
  )
})

it('packs a short race into a short link', async () => {
  const lines = Array.from({ length: 12 }, (_, index) => `const value${index} = count + ${index}\n`)
  expect((await pack(lines.join(''))).length).toBeLessThan(200)
})

it.each([
  ['', 'it does not begin with the version of its packing'],
  ['abc', 'it does not begin with the version of its packing'],
  ['2.abc', 'its packing is version 2, and this page reads 1'],
  ['1.', 'it is not base64url'],
  ['1.a+b', 'it is not base64url'],
  ['1.a', 'it is not base64url'],
  ['1.AAAA', 'it is cut off or damaged'],
  ['1.____', 'it is cut off or damaged'],
  [`1.${'a'.repeat(32_000)}`, 'it is longer than 32,000 characters'],
])('says why %j cannot be unpacked', async (code, why) => {
  await expect(unpack(code)).rejects.toThrow(why)
})

it('takes nothing that is cut off for a whole text', async () => {
  const code = await pack('let count = 0\nconst add = () => { count = count + 1 }\nrun(add, add)\n')
  for (let end = 3; end < code.length; end++)
    await expect(unpack(code.slice(0, end))).rejects.toThrow('it is')
})

it('stops unpacking what would fill memory', async () => {
  const bomb = await pack('a'.repeat(20_000_000))
  expect(bomb.length).toBeLessThan(32_000)
  await expect(unpack(bomb)).rejects.toThrow('it has more than 200,000 characters')
})
