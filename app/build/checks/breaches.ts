import { posix } from 'node:path'
import { rooms, testPackages, testPlaces, type Room } from './import-law.ts'
import { importsOf, type Import } from './imports-of.ts'

/**
 * Where a file breaks the import law, one line each, with the rule.
 *
 * @param file its path from the root of the project, with forward slashes.
 */
export function breaches(file: string, code: string): string[] {
  const room = roomOf(file)
  if (room === undefined) return [`${file}: lies in no room of app/build/checks/import-law.ts`]
  return importsOf(file, code).flatMap((found) => {
    const rule = ruleBroken(file, room, found)
    return rule === undefined ? [] : [`${file}:${found.line}: ${rule}`]
  })
}

function ruleBroken(file: string, room: Room, found: Import): string | undefined {
  const { specifier } = found
  if (specifier === null) return 'an import has to name its file as plain text'
  if (found.passesAllOn) return `export * from ${specifier}: list what is exported by name`
  if (!specifier.startsWith('.')) return packageRuleBroken(file, room, specifier)
  return fileRuleBroken(file, room, found, specifier)
}

function packageRuleBroken(file: string, room: Room, specifier: string): string | undefined {
  if (room.packages === 'any') return undefined
  const allowed = isForTests(file) ? [...room.packages, ...testPackages] : room.packages
  if (allowed.includes(packageOf(specifier))) return undefined
  return `${room.place} may not import the package ${specifier}, only ${listed(allowed)}`
}

function fileRuleBroken(
  file: string,
  room: Room,
  found: Import,
  specifier: string,
): string | undefined {
  // A query, as in `./search.ts?worker`, tells Vite how to import a file, not which.
  const path = specifier.replace(/\?.*$/, '')
  const target = posix.join(posix.dirname(file), path)
  if (isFixture(target) && !isForTests(file)) return `only tests may import the fixture ${target}`
  if (roomOf(target) === room) {
    if (room.apart === undefined || partOf(room, file) === partOf(room, target)) return undefined
    return `the parts of ${room.place} may not import each other, as here ${target}`
  }
  const { imports, types = [], tests = [] } = room
  const known = [...tests, ...testPlaces]
  if (isForTests(file) && known.some((place) => liesIn(place, target))) return undefined
  if (imports.some((place) => liesIn(place, target))) return undefined
  if (types.some((place) => liesIn(place, target))) {
    if (found.typeOnly || isForTests(file)) return undefined
    return `${room.place} may import only types from ${target}`
  }
  return `${room.place} may not import ${target}, only ${listed([...imports, ...types])}`
}

function roomOf(file: string): Room | undefined {
  return rooms
    .filter(({ place }) => liesIn(place, file))
    .toSorted((a, b) => b.place.length - a.place.length)[0]
}

function liesIn(place: string, file: string): boolean {
  if (place.endsWith('/*')) return `${posix.dirname(file)}/*` === place
  return file === place || file.startsWith(`${place}/`)
}

/** The file or folder directly below the room that a file is or lies in. */
function partOf(room: Room, file: string): string | undefined {
  return file.slice(room.place.length + 1).split('/')[0]
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:'
  const [first = '', second = ''] = specifier.split('/')
  return first.startsWith('@') ? `${first}/${second}` : first
}

function isForTests(file: string): boolean {
  return file.endsWith('.test.ts') || isFixture(file)
}

function isFixture(file: string): boolean {
  return file.endsWith('.fixture.ts')
}

function listed(allowed: readonly string[]): string {
  return allowed.length === 0 ? 'what lies in it' : allowed.join(', ')
}
