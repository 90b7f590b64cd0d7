import type { Catalogue, Scenario } from '../../src/index.ts'

/** A catalogue that others hold on to while it grows: what was in it stays, and more can be found. */
export class GrowingCatalogue implements Catalogue {
  #current: Catalogue

  constructor(first: Catalogue) {
    this.#current = first
  }

  get scenarios(): readonly Scenario[] {
    return this.#current.scenarios
  }

  get opening(): Catalogue['opening'] {
    return this.#current.opening
  }

  scenario(id: string): Scenario | undefined {
    return this.#current.scenario(id)
  }

  with(scenario: Scenario): Catalogue {
    return this.#current.with(scenario)
  }

  /** @throws RangeError if a scenario that was there is not in the new one: somebody may look at it. */
  growTo(all: Catalogue): void {
    const lost = this.#current.scenarios.find((each) => all.scenario(each.id) !== each)
    if (lost) throw new RangeError(`a catalogue without ${lost.id} is not a larger one`)
    this.#current = all
  }
}
