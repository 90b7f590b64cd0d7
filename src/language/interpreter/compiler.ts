import type { AnyNode, CallExpression, Expression, Identifier, MemberExpression, Node } from 'acorn'
import type { Problem } from '../problem.ts'
import { spanOf } from '../syntax/span-of.ts'
import type { Compiler } from './compile.ts'
import { block } from './block.ts'
import { expression } from './expressions.ts'
import type { FunctionInfo } from './function-info.ts'
import { functionInfo } from './functions.ts'
import type { Scope } from './scope.ts'
import { statement } from './statements.ts'

/** A place at which a thread uses a shared variable, or takes a step of another kind than a method. */
export interface NamedStep {
  readonly node: AnyNode
  readonly name: string
  readonly writes: boolean
  /** Of what is called by a name of the language: where the names in it are looked up. */
  readonly scope?: Scope
}

/** A call of a method, which is a step if what it is called of is shared. */
export interface MethodCall {
  readonly node: CallExpression
  readonly callee: MemberExpression
  readonly scope: Scope
}

/** A call of a function by its name. */
interface NamedCall {
  readonly node: CallExpression
  readonly callee: Identifier
  readonly scope: Scope
}

/** A place at which a shared object or an instance is made. */
interface Making {
  readonly node: CallExpression
  readonly name: string
}

/** A node, and the scope that its names are looked up in. */
export interface InScope<Of> {
  readonly node: Of
  readonly scope: Scope
}

/** A compiler, and what it has noted on its way. */
export interface NotingCompiler extends Compiler {
  readonly problems: readonly Problem[]
  readonly namedSteps: readonly NamedStep[]
  readonly methodCalls: readonly MethodCall[]
  readonly calls: readonly NamedCall[]
  readonly makings: readonly Making[]
  /** Values that go into shared variables. */
  readonly stored: readonly InScope<Expression>[]
  /** Parts of something that are assigned. */
  readonly changed: readonly InScope<MemberExpression>[]
  /** Every function as it is written. */
  readonly functions: ReadonlyMap<Node, FunctionInfo>
  /** Whether anything in it spawns a task, or prints. */
  readonly tellsAfterwards: boolean
}

/** How many problems are noted: far more than are told of, as they do not come in the order of the text. */
const mostProblems = 200

export function compilerOf(text: string): NotingCompiler {
  const problems: Problem[] = []
  const namedSteps: NamedStep[] = []
  const methodCalls: MethodCall[] = []
  const calls: NamedCall[] = []
  const makings: Making[] = []
  const stored: InScope<Expression>[] = []
  const changed: InScope<MemberExpression>[] = []
  const functions = new Map<Node, FunctionInfo>()
  let tellsAfterwards = false
  const compiler: NotingCompiler = {
    text,
    get tellsAfterwards() {
      return tellsAfterwards
    },
    problems,
    namedSteps,
    methodCalls,
    calls,
    makings,
    stored,
    changed,
    functions,
    expression: (node, scope) => expression(node, scope, compiler),
    statement: (node, scope) => statement(node, scope, compiler),
    block: (body, scope) => block(body, scope, compiler),
    function: (node, name, scope) => {
      const info = functionInfo(node, name, scope, compiler)
      functions.set(node, info)
      return info
    },
    get isFull() {
      return problems.length >= mostProblems
    },
    problem: (node: Node, sentence, suggestion) => {
      if (!compiler.isFull) problems.push({ ...spanOf(node), sentence, suggestion })
    },
    step: (node, use) => {
      namedSteps.push({ node, ...use })
    },
    tellAfterwards: () => {
      tellsAfterwards = true
    },
    methodCall: (node, callee, scope) => {
      methodCalls.push({ node, callee, scope })
    },
    call: (node, callee, scope) => {
      calls.push({ node, callee, scope })
    },
    making: (node, name) => {
      makings.push({ node, name })
    },
    storing: (node, scope) => {
      stored.push({ node, scope })
    },
    changing: (node, scope) => {
      changed.push({ node, scope })
    },
  }
  return compiler
}
