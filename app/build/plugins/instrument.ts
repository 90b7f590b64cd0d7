import MagicString from 'magic-string'
import { parseSync } from 'vite'

/** As much of a syntax tree as is needed to walk it. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

interface Method {
  readonly name: string
  readonly node: Node
}

interface YieldSite {
  readonly node: Node
  readonly argument: Node
  readonly method: Method
  readonly target: string | null
  /** Variables of the method that have a value when the yield runs. */
  readonly locals: readonly string[]
}

/** As `sitesOf` of steps/site.ts takes it. */
type SiteRow = [number, number, string | null, string, number, number]

/**
 * Rewrites a program's source so that every `yield*` says where it stands: its file, its lines, the
 * variable its result goes to, and the values of the local variables at that time. The number of lines
 * stays.
 *
 * @param code TypeScript as it was written.
 * @param path the file's path below the source root; it is what a reader is shown.
 * @param runtime where `steps/site.ts` is imported from.
 * @returns the text, which can also tell where each part of it was written.
 * @throws SyntaxError if the code cannot be parsed.
 */
export function instrument(code: string, path: string, runtime: string): MagicString {
  const { sites, rows } = analyse(code, path)
  const text = new MagicString(code, { filename: path })
  if (sites.length === 0) return text
  for (const [index, { argument, locals }] of sites.entries()) {
    text.appendLeft(argument.start, `__at(__sites[${index}], { ${locals.join(', ')} }, `)
    text.appendLeft(argument.end, ')')
  }
  return text.prepend(
    `import { at as __at, sitesOf as __sitesOf } from ${JSON.stringify(runtime)}; ` +
      `const __sites = __sitesOf(${JSON.stringify(path)}, ${JSON.stringify(rows)}); `,
  )
}

/**
 * The source as its reader is shown it: the lines of its programs as they were written, the others blank.
 *
 * @throws SyntaxError if the code cannot be parsed.
 */
export function programText(code: string, path: string): string {
  const { rows } = analyse(code, path)
  return code
    .split('\n')
    .map((text, index) =>
      rows.some(([, , , , from, to]) => from <= index + 1 && index + 1 <= to) ? text : '',
    )
    .join('\n')
}

function analyse(
  code: string,
  path: string,
): { readonly sites: readonly YieldSite[]; readonly rows: readonly SiteRow[] } {
  const { program, errors } = parseSync(path, code)
  if (errors[0]) throw new SyntaxError(`${path}: ${errors[0].message}`)
  const sites = [...yieldSites(program as unknown as Node)]
  const lineOf = lineCounter(code)
  const rows = sites.map(({ argument, node, target, method }): SiteRow => [
    lineOf(node.start),
    lineOf(argument.end),
    target,
    method.name,
    lineOf(method.node.start),
    lineOf(method.node.end),
  ])
  return { sites, rows }
}

/** Every `yield*` of every generator below `root`, in the order of the source. */
function* yieldSites(root: Node): Generator<YieldSite> {
  /** From the root down to the node at hand. */
  const path: Node[] = []
  yield* walk(root)

  function* walk(node: Node): Generator<YieldSite> {
    path.push(node)
    if (node.type === 'YieldExpression' && node['delegate']) {
      const from = path.findLastIndex(isFunction)
      yield {
        node,
        argument: node['argument'] as Node,
        method: { name: methodName(path.slice(0, from + 1)), node: methodNode(path, from) },
        target: targetOf(path),
        locals: [...new Set(localsAt(path.slice(from), node.start))],
      }
    }
    for (const child of children(node)) yield* walk(child)
    path.pop()
  }
}

/** The names that the parameters and the earlier declarations around `offset` have bound. */
function* localsAt(path: readonly Node[], offset: number): Generator<string> {
  const [method] = path
  for (const parameter of (method?.['params'] as readonly Node[] | undefined) ?? [])
    yield* bound(parameter)
  for (const [index, scope] of path.entries()) {
    // What a loop goes through is worked out before its variable is there.
    if (path[index + 1] && path[index + 1] === scope['right']) continue
    for (const child of children(scope)) {
      const declared = child.type === 'VariableDeclaration' && child.start < offset
      if (!declared) continue
      for (const declarator of child['declarations'] as readonly Node[]) {
        // A variable whose own initialiser is being run has no value yet. That of a for-of has.
        if (declarator.end <= offset) yield* bound(declarator['id'] as Node)
      }
    }
  }
}

/** The names that a binding pattern binds. */
function* bound(pattern: Node): Generator<string> {
  switch (pattern.type) {
    case 'Identifier':
      yield pattern['name'] as string
      return
    case 'AssignmentPattern':
      yield* bound(pattern['left'] as Node)
      return
    case 'Property':
      yield* bound(pattern['value'] as Node)
      return
    case 'ObjectPattern':
    case 'ArrayPattern':
    case 'RestElement':
      for (const child of children(pattern)) yield* bound(child)
      return
    default:
  }
}

/** The variable that the innermost expression of `path` is assigned to, if it is. */
function targetOf(path: readonly Node[]): string | null {
  const parent = path.at(-2)
  const pattern =
    parent?.type === 'VariableDeclarator'
      ? (parent['id'] as Node)
      : parent?.type === 'AssignmentExpression'
        ? (parent['left'] as Node)
        : null
  return pattern?.type === 'Identifier' ? (pattern['name'] as string) : null
}

function methodName(path: readonly Node[]): string {
  const [parent, method] = path.slice(-2)
  const named = [method?.['id'], parent?.['key'], parent?.['id']] as readonly (
    | Node
    | null
    | undefined
  )[]
  return (named.find((node) => node)?.['name'] as string | undefined) ?? 'anonymous'
}

/** The function, or the method or property that it is the value of: what a reader takes for one. */
function methodNode(path: readonly Node[], index: number): Node {
  const parent = path[index - 1]
  const isMember = parent?.type === 'MethodDefinition' || parent?.type === 'Property'
  return (isMember ? parent : path[index]) as Node
}

function isFunction({ type }: Node): boolean {
  return type === 'FunctionExpression' || type === 'FunctionDeclaration'
}

function children(node: Node): readonly Node[] {
  return Object.values(node).flat().filter(isNode)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

function lineCounter(code: string): (offset: number) => number {
  return (offset) => code.slice(0, offset).split('\n').length
}
