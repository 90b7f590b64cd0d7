import type { NotingCompiler } from '../interpreter/compiler.ts'
import type { FunctionInfo } from '../interpreter/function-info.ts'
import type { Binding } from '../interpreter/scope.ts'

/**
 * The function that a name of a thread’s own stands for, as it is written where the name is declared; null if that is
 * no function, or is worked out.
 */
export function localFunction(
  { name, kind, node: declared }: Binding,
  { functions, text }: Pick<NotingCompiler, 'functions' | 'text'>,
): FunctionInfo | null {
  if (kind === 'cell' || kind === 'constant' || kind === 'parameter') return null
  for (const info of functions.values()) {
    const { node } = info
    if ('id' in node && node.id === declared) return info
    const isNext = info.name === name && node.start > declared.end
    if (isNext && /^\s*=[\s(]*$/.test(text.slice(declared.end, node.start))) return info
  }
  return null
}
