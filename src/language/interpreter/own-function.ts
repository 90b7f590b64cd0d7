import { Callable } from '../values/own-value.ts'
import type { Environment } from './environment.ts'
import type { FunctionInfo } from './function-info.ts'

/** A function of a program, with the environment that it was made in. */
export class OwnFunction extends Callable {
  readonly info: FunctionInfo
  readonly environment: Environment

  constructor(info: FunctionInfo, environment: Environment) {
    super()
    this.info = info
    this.environment = environment
  }

  override get name(): string {
    return this.info.name
  }
}
