import type { Environment } from '../interpreter/environment.ts'
import type { NotingCompiler } from '../interpreter/compiler.ts'
import type { Problem } from '../problem.ts'
import type { Top } from '../top/top.ts'
import { capturedVariables } from './captured-variables.ts'
import { madeByThreads } from './made-by-threads.ts'
import { methodProblems } from './methods.ts'
import { placeProblems } from './places.ts'
import { sharingProblems } from './sharing.ts'

/** What can be seen to be wrong with a program, its constants being known, without running its threads. */
export function programProblems(
  top: Top,
  compiler: NotingCompiler,
  environment: Environment,
): readonly Problem[] {
  return [
    ...placeProblems(top, compiler, environment),
    ...methodProblems(compiler, environment),
    ...sharingProblems(compiler, environment),
    ...capturedVariables(compiler),
    ...madeByThreads(top, compiler, environment),
  ]
}
