import { gzipSync } from 'node:zlib'

/** A file of the built site. */
export interface SiteFile {
  /** As in `assets/Proof-B1x2.js`. */
  readonly name: string
  readonly content: string | Uint8Array
  /** The files that the browser loads with it, before it can be used: static imports and their styles. */
  readonly needs: readonly string[]
}

/** Bytes that a first visit may transfer. A byte is counted once, where it is first needed. */
export interface Limits {
  /** Until the first race is painted and can be stepped, gzipped. */
  readonly toStep: number
  /** In all, gzipped, without the typefaces. */
  readonly inAll: number
  /** Of typefaces, which are compressed as they are. */
  readonly faces: number
}

interface Part {
  readonly name: string
  readonly size: number
}

/** Names of files without folder and hash, as `Proof`. */
export interface Loaded {
  /** What a wide window loads before it paints, with what that needs. */
  readonly wide: string
  /** What one as narrow as a phone loads in its place. */
  readonly narrow: string
  /** What every visit loads after the first race is there, with what that needs. */
  readonly later: readonly string[]
}

/** What a first visit transfers, the heaviest part of each list first. */
export interface FirstVisit {
  readonly toStep: readonly Part[]
  /** The same in a window as narrow as a phone. */
  readonly toStepNarrow: readonly Part[]
  readonly later: readonly Part[]
  readonly faces: readonly Part[]
}

/**
 * Weighs what a browser that has never been here loads.
 *
 * @param site every file of the built site.
 * @throws RangeError if one of these is not in the site, or the page loads what is not.
 */
export function firstVisit(site: readonly SiteFile[], { wide, narrow, later }: Loaded): FirstVisit {
  const files = new Map(site.map((file) => [file.name, file]))
  const loaded = (wanted: string) => {
    const found = site.find(({ name }) => name.endsWith('.js') && plainName(name) === wanted)
    if (!found)
      throw new RangeError(
        `every visit is said to load ${wanted}, and no file of the build is named so`,
      )
    return withNeeds(files, found.name)
  }
  const start = withNeeds(files, 'index.html')
  const page = new Set([...start, ...loaded(wide)])
  const rest = new Set(later.flatMap((wanted) => [...loaded(wanted)]))
  const weighed = (names: Iterable<string>, weigh: (content: SiteFile['content']) => number) =>
    [...names]
      .map((name) => ({ name, size: weigh(files.get(name)?.content ?? '') }))
      .toSorted((a, b) => b.size - a.size)
  return {
    toStep: weighed(page, gzipped),
    toStepNarrow: weighed(new Set([...start, ...loaded(narrow)]), gzipped),
    later: weighed(
      [...rest].filter((name) => !page.has(name)),
      gzipped,
    ),
    faces: weighed([...files.keys()].filter(isFace), (content) => content.length),
  }
}

/** The figures, each with its parts, for whoever builds. */
export function table(visit: FirstVisit, limits: Limits): string {
  return lines(visit, limits)
    .flatMap(({ title, size, limit, parts }) => [
      `${title.padEnd(54)}${kilobytes(size)} of ${kilobytes(limit)}`,
      ...parts.map((part) => `  ${part.name.padEnd(52)}${kilobytes(part.size)}`),
    ])
    .join('\n')
}

/** The limits that a visit breaks, each by the title of its line. */
export function broken(visit: FirstVisit, limits: Limits): readonly string[] {
  return lines(visit, limits)
    .filter(({ size, limit }) => size > limit)
    .map(({ title }) => title)
}

function lines({ toStep, toStepNarrow, later, faces }: FirstVisit, limits: Limits) {
  const step = sum(toStep)
  return [
    {
      title: 'until the first race can be stepped, gzipped',
      size: step,
      limit: limits.toStep,
      parts: toStep,
    },
    {
      title: 'the same in a window as narrow as a phone',
      size: sum(toStepNarrow),
      limit: limits.toStep,
      parts: toStepNarrow.filter(({ name }) => toStep.every((part) => part.name !== name)),
    },
    {
      title: 'a first visit in all, gzipped',
      size: step + sum(later),
      limit: limits.inAll,
      parts: later,
    },
    { title: 'typefaces', size: sum(faces), limit: limits.faces, parts: faces },
  ]
}

/** A file and all that it needs, and they need. */
function withNeeds(files: ReadonlyMap<string, SiteFile>, start: string): ReadonlySet<string> {
  const reached = new Set([start])
  // A set goes on to what is added while it is gone through.
  for (const name of reached) {
    const file = files.get(name)
    if (!file) throw new RangeError(`the page loads ${name}, and no such file was built`)
    for (const needed of file.needs) reached.add(needed)
  }
  return reached
}

/** The files that a built page names for every window: scripts, preloaded modules and style sheets. */
export function namedIn(html: string): readonly string[] {
  const tags = html.replaceAll(/<link\b[^>]* media=[^>]*>/g, '')
  const named = tags.matchAll(/<(?:script|link)\b[^>]*? (?:src|href)="\.\/([^"]+\.(?:js|css))"/g)
  return [...named].flatMap(([, file]) => file ?? [])
}

/** `assets/Proof-B1x2c3d4.js` without folder, hash and ending. */
function plainName(name: string): string {
  return name.replace(/^.*\//, '').replace(/-[\w-]{8}\.js$/, '')
}

function isFace(name: string): boolean {
  return /\.(woff2?|ttf|otf)$/.test(name)
}

function gzipped(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((total, { size }) => total + size, 0)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`
}
