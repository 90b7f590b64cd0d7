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

  /** Makes room for so many steps more. */
  reserve(more: number): void {
    if (this.count + more <= this.target.length) return
    const length = 2 * this.target.length + more
    const { target, actor } = this
    this.target = new Uint32Array(length)
    this.target.set(target)
    this.actor = new Uint16Array(length)
    this.actor.set(actor)
  }

  /** Adds a step, for which there must be room. */
  push(target: number, actor: number): void {
    this.target[this.count] = target
    this.actor[this.count] = actor
    this.count += 1
  }
}
