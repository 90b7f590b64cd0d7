import { expect, type Locator, type Page } from 'playwright/test'

/** One row of a map, or of any shared object, as a person reads it. */
export interface MapRow {
  readonly key: string
  /** The instance: `v2 pear`. */
  readonly value: string
  /** The thread that made the instance, if one did. */
  readonly by: string | null
  /** `ORPHAN`, `STALE`, `MISSING` or `DANGLING`. */
  readonly fault: string | null
  /** What the last step did to the row: `A wrote`. */
  readonly touch: string | null
}

/** Shared memory, as it is drawn. */
export class Memory {
  readonly region: Locator
  /** What stands beside the shared objects: `byId`. */
  readonly names: Locator
  /** The faults in words. */
  readonly faults: Locator
  /** Each circle of threads that wait for one another. */
  readonly deadlocks: Locator

  constructor(page: Page) {
    this.region = page.getByRole('region', { name: 'Memory' })
    this.names = this.region.locator('.object .name')
    this.faults = this.region.getByRole('list', { name: 'Faults' }).getByRole('listitem')
    this.deadlocks = this.region.getByRole('figure').filter({ hasText: 'Deadlock' })
  }

  /** The shared objects, each as a table. */
  get tables(): Locator {
    return this.region.getByRole('table')
  }

  table(name: string): Locator {
    return this.region.getByRole('table', { name, exact: true })
  }

  row(table: string, key: string): Locator {
    const cell = this.region.page().getByRole('cell', { name: key, exact: true })
    return this.table(table).getByRole('row').filter({ has: cell })
  }

  /** The rows of a map, read all at once. A row that is on its way out is not one of them. */
  async rows(name: string): Promise<readonly MapRow[]> {
    const texts = await this.table(name)
      .getByRole('row')
      .evaluateAll((rows) =>
        rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent)),
      )
    return texts.map(readRow)
  }

  /** Where both maps of the cache stand: `byId 1=v3 plum, byName pear=v2 pear plum=v3 plum`. */
  maps(): Promise<string> {
    return this.text(['byId', 'byName'])
  }

  /** Waits until both maps stand so, in the words of `maps`: memory is drawn after the press that changes it. */
  async expectMaps(maps: string, about?: string): Promise<void> {
    await expect.poll(() => this.maps(), about).toBe(maps)
  }

  /** What some objects hold, without who made it. */
  text(names: readonly string[]): Promise<string> {
    return this.#text(names, ({ value }) => value)
  }

  /** The same with who made each instance, which tells two instances of one label apart: `v1 apple/B`. */
  textWithMakers(names: readonly string[]): Promise<string> {
    return this.#text(names, ({ value, by }) => (by === null ? value : `${value}/${by}`))
  }

  async #text(names: readonly string[], shown: (row: MapRow) => string): Promise<string> {
    const held = await this.#held()
    return names
      .map((name) => {
        const entries = (held.get(name) ?? [])
          .toSorted((a, b) => a.key.localeCompare(b.key, 'en'))
          .map((row) => (row.key === '' ? shown(row) : `${row.key}=${shown(row)}`))
        return [name, ...(entries.length > 0 ? entries : ['empty'])].join(' ')
      })
      .join(', ')
  }

  /** The rows of every object, by its name: read all at once, as each look at one takes as long. */
  async #held(): Promise<ReadonlyMap<string, readonly MapRow[]>> {
    const objects = await this.tables.evaluateAll((tables) =>
      tables.map((table) => ({
        name: table.ariaLabel ?? '',
        rows: [...(table as HTMLTableElement).rows]
          .filter((row) => row.ariaHidden !== 'true')
          .map((row) => [...row.cells].map((cell) => cell.textContent)),
      })),
    )
    return new Map(objects.map(({ name, rows }) => [name, rows.map(readRow)]))
  }
}

function readRow([key = '', value = '']: readonly string[]): MapRow {
  return { key, ...readValue(value) }
}

/** The value cell starts with the instance; its marks come after it. */
function readValue(text: string): Omit<MapRow, 'key'> {
  const pattern =
    /^(?<value>.+?)(?: by (?<by>\w+))?(?: (?<fault>[A-Z]{3,}))?(?: (?<touch>\w+ (?:read|wrote|locked|unlocked)))?$/
  const groups = pattern.exec(text.replaceAll(/\s+/g, ' ').trim())?.groups
  if (!groups) throw new Error(`not a value cell: ${JSON.stringify(text)}`)
  const { value = '', by = null, fault = null, touch = null } = groups
  return { value, by, fault, touch }
}
