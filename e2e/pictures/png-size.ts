import { expect } from 'playwright/test'

/** A PNG starts with its signature and its header, which starts with its size. */
export function pngSize(png: Buffer): readonly [width: number, height: number] {
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}
