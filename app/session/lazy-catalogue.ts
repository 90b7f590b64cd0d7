import type {
  Catalogue,
  LazySystem,
  LoadedCatalogue,
  Scenario,
  ScenarioTitle,
} from '../../src/index.ts'
import { codeIn, own as ownPlace } from '../link/own.ts'
import type { OwnRaces } from './own-races.ts'

/**
 * A catalogue that others hold on to while it is loaded: every scenario has its title from the beginning,
 * and is there when its system has been asked for.
 */
export class LazyCatalogue implements Catalogue {
  readonly titles: readonly ScenarioTitle[]
  readonly #systems: readonly LazySystem[]
  #own: OwnRaces | null
  #loaded: LoadedCatalogue

  /**
   * @param first what is loaded.
   * @param systems what can be.
   * @param own a person's own; null until somebody asks for one.
   */
  constructor(first: LoadedCatalogue, systems: readonly LazySystem[], own: OwnRaces | null = null) {
    this.titles = [...first.titles, ...systems.flatMap(({ titles }) => titles)]
    this.#loaded = first
    this.#own = own
    this.#systems = systems
  }

  get scenarios(): readonly Scenario[] {
    const offered = this.titles.flatMap(({ id }) => this.#loaded.scenario(id) ?? [])
    return this.#own ? [...offered, ...this.#own.merges] : offered
  }

  get opening(): Catalogue['opening'] {
    return this.#loaded.opening
  }

  /** Those of a person's own; null where nobody has asked for one. */
  get own(): OwnRaces | null {
    return this.#own
  }

  scenario(id: string): Scenario | undefined {
    return this.#loaded.scenario(id) ?? this.#own?.scenario(id)
  }

  async load(id: string): Promise<void> {
    if (this.scenario(id)) return
    if (id === ownPlace || codeIn(id) !== null) {
      const { OwnRaces } = await import('./own-races.ts')
      return (this.#own ??= new OwnRaces()).load(id)
    }
    const system = this.#systems.find(({ titles }) => titles.some((each) => each.id === id))
    if (!system) throw new RangeError(`unknown scenario: ${id}`)
    for (const scenario of await system.load())
      if (!this.#loaded.scenario(scenario.id)) this.#loaded = this.#loaded.with(scenario)
  }

  unloadedBeside({ subject }: Scenario): readonly ScenarioTitle[] {
    const system = this.#systems.find((each) => each.subject === subject.id)
    return system?.titles.filter(({ id }) => !this.#loaded.scenario(id)) ?? []
  }
}
