import { readdir } from 'node:fs/promises'
import { join, sep } from 'node:path'

/** The source files below a folder, by path from the project's root, with forward slashes. */
export async function sourceFiles(root: string, folder: string): Promise<readonly string[]> {
  const names = await readdir(join(root, folder), { recursive: true })
  const files = names.filter((name) => /\.(ts|tsx|mjs)$/.test(name))
  return files.map((name) => `${folder}/${name.split(sep).join('/')}`)
}
