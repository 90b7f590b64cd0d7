import type { OwnValue } from '../values/own-value.ts'

/** What a program has thrown, on its way to whoever catches it. */
export class OwnThrow {
  readonly value: OwnValue

  constructor(value: OwnValue) {
    this.value = value
  }
}
