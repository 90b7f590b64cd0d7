/** The steps that lead from one layer to the next, in the order of the states that they start from. */
export class EdgeList {
  count = 0
  readonly start: Uint32Array
  target: Uint32Array
  actor: Uint16Array

  constructor(states: number) {
    this.start = new Uint32Array(states + 1)
    this.target = new Uint32Array(2 * states + 8)
    this.actor = new Uint16Array(2 * states + 8)
  }

  get bytes(): number {
    return this.start.byteLength + this.target.byteLength + this.actor.byteLength
  }

  push(target: number, actor: number): void {
    if (this.count === this.target.length) this.#grow()
    this.target[this.count] = target
    this.actor[this.count] = actor
    this.count += 1
  }

  #grow(): void {
    const { target, actor } = this
    this.target = new Uint32Array(2 * target.length)
    this.target.set(target)
    this.actor = new Uint16Array(2 * actor.length)
    this.actor.set(actor)
  }
}
