import { parseSync, Visitor, type ESTree } from 'vite'

/** One place where a file names another file, or a package. */
export interface Import {
  /** As written, or null where the name is computed. */
  readonly specifier: string | null
  readonly line: number
  /** Nothing of it is left once the types are stripped. */
  readonly typeOnly: boolean
  /** It is an `export *`. */
  readonly passesAllOn: boolean
}

/** Every import in a file: static, dynamic, as a type, or passed on by an export. */
export function importsOf(file: string, code: string): Import[] {
  const { program, errors } = parseSync(file, code)
  const [error] = errors
  if (error !== undefined) throw new SyntaxError(`${file}: ${error.message}`)

  const imports: Import[] = []
  const add = (
    { start }: ESTree.Span,
    source: ESTree.Expression,
    { typeOnly, passesAllOn = false }: { typeOnly: boolean; passesAllOn?: boolean },
  ) => {
    const isText = source.type === 'Literal' && typeof source.value === 'string'
    imports.push({
      specifier: isText ? source.value : null,
      line: code.slice(0, start).split('\n').length,
      typeOnly,
      passesAllOn,
    })
  }
  new Visitor({
    ImportDeclaration: (node) => add(node, node.source, { typeOnly: node.importKind === 'type' }),
    ImportExpression: (node) => add(node, node.source, { typeOnly: false }),
    TSImportType: (node) => add(node, node.source, { typeOnly: true }),
    ExportAllDeclaration: (node) =>
      add(node, node.source, { typeOnly: node.exportKind === 'type', passesAllOn: true }),
    ExportNamedDeclaration(node) {
      if (node.source !== null) add(node, node.source, { typeOnly: node.exportKind === 'type' })
    },
  }).visit(program)
  return imports
}
