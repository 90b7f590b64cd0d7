import type {
  AnyNode,
  CallExpression,
  Expression,
  Identifier,
  MemberExpression,
  Node,
  Statement,
} from 'acorn'
import type { Code, Completion } from './code.ts'
import type { FunctionInfo, FunctionNode } from './function-info.ts'
import type { Scope } from './scope.ts'

/** What turns a tree into code, and collects what is wrong with it. */
export interface Compiler {
  readonly text: string
  expression: (node: Expression, scope: Scope) => Code
  statement: (node: Statement, scope: Scope) => Code<Completion>
  /** Statements of a block, with the names that they declare. */
  block: (body: readonly Statement[], scope: Scope) => Code<Completion>
  /** A function, of which closures are made in environments of `scope`. */
  function: (node: FunctionNode, name: string, scope: Scope) => FunctionInfo
  /** Notes something that is wrong. Whatever is compiled then is never run. */
  problem: (node: Node, sentence: string, suggestion: string) => void
  /** Whether so many problems are noted that nobody will be told of another one. */
  readonly isFull: boolean
  /** Notes that a thread takes a step at a node. */
  step: (node: AnyNode, use: { name: string; writes: boolean; scope?: Scope }) => void
  /** Notes that what a thread does after a step is to be told with it: it spawns a task there, or prints. */
  tellAfterwards: () => void
  /** Notes a call of a method, which may be one of a shared object. */
  methodCall: (node: CallExpression, callee: MemberExpression, scope: Scope) => void
  /** Notes a call of a function by its name. */
  call: (node: CallExpression, callee: Identifier, scope: Scope) => void
  /** Notes that something is made which has an identity of its own: a shared object, or an instance. */
  making: (node: CallExpression, name: string) => void
  /** Notes that a value goes into a shared variable. */
  storing: (value: Expression, scope: Scope) => void
  /** Notes that a part of something is assigned. */
  changing: (node: MemberExpression, scope: Scope) => void
}
