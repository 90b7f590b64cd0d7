import type { Statement, VariableDeclaration } from 'acorn'
import { choice, evaluate, pure, stepping, type Code, type Completion } from './code.ts'
import type { Compiler } from './compile.ts'
import { doWhileLoop, forLoop, forOf, whileLoop } from './loops.ts'
import { noteTargetOf } from './names.ts'
import { OwnThrow } from './own-throw.ts'
import { targetOf } from './patterns.ts'
import type { Scope } from './scope.ts'
import { nothing, sequence, concluded } from './sequence.ts'
import { switching } from './switching.ts'
import { trying } from './trying.ts'

/** A statement, ready to be run. */
export function statement(node: Statement, scope: Scope, compiler: Compiler): Code<Completion> {
  switch (node.type) {
    case 'ExpressionStatement':
      return concluded(compiler.expression(node.expression, scope), () => 'normal')
    case 'ReturnStatement':
      if (!node.argument) return pure(() => 'return')
      return concluded(compiler.expression(node.argument, scope), (value, frame) => {
        frame.returned = value
        return 'return'
      })
    case 'ThrowStatement':
      return concluded(compiler.expression(node.argument, scope), (value) => {
        throw new OwnThrow(value)
      })
    case 'IfStatement': {
      const test = compiler.expression(node.test, scope)
      const consequent = compiler.statement(node.consequent, scope)
      const alternate = node.alternate ? compiler.statement(node.alternate, scope) : nothing
      return choice(test, consequent, alternate)
    }
    case 'BlockStatement':
      return compiler.block(node.body, scope)
    case 'VariableDeclaration':
      return declaration(node, scope, compiler)
    case 'FunctionDeclaration':
      // Made when its block begins.
      return nothing
    case 'EmptyStatement':
      return nothing
    case 'BreakStatement':
      return pure(() => 'break')
    case 'ContinueStatement':
      return pure(() => 'continue')
    case 'WhileStatement':
      return whileLoop(node, scope, compiler)
    case 'DoWhileStatement':
      return doWhileLoop(node, scope, compiler)
    case 'ForStatement':
      return forLoop(node, scope, compiler)
    case 'ForOfStatement':
      return forOf(node, scope, compiler)
    case 'SwitchStatement':
      return switching(node, scope, compiler)
    case 'TryStatement':
      return trying(node, scope, compiler)
    default:
      // Refused before anything is compiled.
      return nothing
  }
}

function declaration(
  { declarations }: VariableDeclaration,
  scope: Scope,
  compiler: Compiler,
): Code<Completion> {
  return sequence(
    declarations.map(({ id, init }): Code<Completion> => {
      noteTargetOf(init, id)
      const target = targetOf(id, scope, compiler, true)
      const value = init ? compiler.expression(init, scope) : pure(() => undefined)
      if (target.isPure)
        return concluded(value, (result, frame) => {
          target.run(frame, result)
          return 'normal'
        })
      return stepping<Completion>(function* (frame) {
        yield* target.run(frame, yield* evaluate(value, frame))
        return 'normal'
      })
    }),
  )
}
