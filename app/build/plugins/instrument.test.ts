import { describe, expect, it } from 'vitest'
import { instrument, programText } from './instrument.ts'

const runtime = '/src/steps/site.ts'

interface InstrumentedYield {
  readonly line: number
  readonly endLine: number
  readonly target: string | null
  /** The method, with its lines. */
  readonly method: string
  /** Names, separated by blanks. */
  readonly locals: string
  /** The operand as it was written. */
  readonly operand: string
}

/** What the instrumented code says about each `yield*`, in the order of the source. */
function yieldsOf(code: string): readonly InstrumentedYield[] {
  const out = instrument(code, 'cache/example.ts', runtime).toString()
  const [, rowsText = '[]'] = /__sitesOf\("cache\/example\.ts", (\[.*\])\); /.exec(out) ?? []
  const rows = JSON.parse(rowsText) as [number, number, string | null, string, number, number][]
  // Some stand at the end of their line, some in the head of a loop.
  const wrapped = /yield\* __at\(__sites\[(\d+)\], \{ (.*?) \}, ([^;\n]*?)\)(?:\) \{)?$/gm
  const found = [...out.matchAll(wrapped)]
  expect(found.length).toBe(rows.length)
  return found.map(([, index = '', locals = '', operand = '']) => {
    const row = rows[Number(index)]
    if (!row) throw new Error(`no row for site ${index}`)
    const [line, endLine, target, name, from, to] = row
    return { line, endLine, target, method: `${name} ${from}-${to}`, locals, operand }
  })
}

/** The locals captured at each `yield*`. */
function localsOf(code: string): readonly string[] {
  return yieldsOf(code).map(({ locals }) => locals.trim())
}

/** The variables that the yields are assigned to. */
function targetsOf(code: string): readonly (string | null)[] {
  return yieldsOf(code).map(({ target }) => target)
}

/** The method of the first yield, with its lines. */
function methodOf(code: string): string | undefined {
  return yieldsOf(code)[0]?.method
}

it('gives a yield* its line, the variable it is assigned to, its method and its locals', () => {
  const code = `class Cache {
  *refresh(entry: Entity, min = 0) {
    const old = yield* this.byId.get(entry.id)
    yield* this.byId.put(entry.id, old)
  }
}`
  expect(yieldsOf(code)).toEqual([
    {
      line: 3,
      endLine: 3,
      target: 'old',
      method: 'refresh 2-5',
      locals: 'entry, min',
      operand: 'this.byId.get(entry.id)',
    },
    {
      line: 4,
      endLine: 4,
      target: null,
      method: 'refresh 2-5',
      locals: 'entry, min, old',
      operand: 'this.byId.put(entry.id, old)',
    },
  ])
})

it('leaves the lines where they were', () => {
  const code = '\nfunction* a() {\n  // why\n  yield* one(\n    1,\n  )\n}\n'
  const before = code.split('\n')
  const after = instrument(code, 'cache/example.ts', runtime).toString().split('\n')
  expect(after.length).toBe(before.length)
  expect(after[3]).toBe('  yield* __at(__sites[0], {  }, one(')
  expect(after[5]).toBe('  ))')
  for (const index of [1, 2, 4, 6]) expect(after[index]).toBe(before[index])
})

it('imports the runtime', () => {
  const out = instrument(
    'function* a() {\n  yield* one()\n}',
    'cache/example.ts',
    runtime,
  ).toString()
  expect(out).toContain('import { at as __at, sitesOf as __sitesOf } from "/src/steps/site.ts"; ')
})

it('shows a reader the lines of the programs as they were written, and the others blank', () => {
  const code = '/** Why. */\nfunction* a() {\n  yield* one("quoted") // here\n}\nconst b = 1\n'
  expect(programText(code, 'cache/example.ts')).toBe(
    '\nfunction* a() {\n  yield* one("quoted") // here\n}\n\n',
  )
})

it('returns code without a yield* as it came', () => {
  for (const code of ['export const one = 1\n', 'function* a() {\n  yield 1\n}\n'])
    expect(instrument(code, 'cache/example.ts', runtime).toString()).toBe(code)
})

it('spans an operand of several lines', () => {
  const code = `function* a(entry) {
  yield* merge(entry, (kept) => {
    return kept
  })
}`
  expect(instrument(code, 'a.ts', runtime).toString()).toContain('[[2,4,null,"a",1,5]]')
})

it('names a file that it cannot parse', () => {
  expect(() => instrument('function* a( {', 'cache/broken.ts', runtime)).toThrow(
    /^cache\/broken\.ts: ./,
  )
})

describe('the variable that a yield* is assigned to', () => {
  it('is the one declared or assigned by it', () => {
    expect(targetsOf('function* a() {\n  let x\n  x = yield* one()\n}')).toEqual(['x'])
    expect(targetsOf('function* a() {\n  const x = yield* one()\n}')).toEqual(['x'])
  })

  it('is none where the result is only a part of what is assigned, or is returned', () => {
    expect(targetsOf('function* a() {\n  const [x] = yield* one()\n}')).toEqual([null])
    expect(targetsOf('function* a() {\n  return yield* one()\n}')).toEqual([null])
    expect(targetsOf('function* a() {\n  this.x = yield* one()\n}')).toEqual([null])
  })
})

describe('the locals of a yield*', () => {
  it('leave out what is declared later, and what is being declared', () => {
    const code = `function* a() {
  const early = 1
  const now = yield* one()
  const late = yield* two()
}`
    expect(localsOf(code)).toEqual(['early', 'early, now'])
  })

  it('hold the variable of a for-of, and leave it out after the loop', () => {
    const code = `function* a(ids) {
  for (const [index, id] of ids.entries()) {
    yield* one(id)
  }
  yield* two()
}`
    expect(localsOf(code)).toEqual(['ids, index, id', 'ids'])
  })

  it('leave out the variable of a for-of while what it goes through is worked out', () => {
    const code = `function* a(ids) {
  for (const id of yield* all(ids)) {
    yield* one(id)
  }
}`
    expect(localsOf(code)).toEqual(['ids', 'ids, id'])
  })

  it('hold what a closed block declared only inside it', () => {
    const code = `function* a() {
  if (true) {
    const inner = 1
    yield* one()
  }
  yield* two()
}`
    expect(localsOf(code)).toEqual(['inner', ''])
  })

  it('hold the names that patterns bind', () => {
    const code = `function* a({ byId, byName: names }, [first, ...rest], by = 1) {
  yield* one()
}`
    expect(localsOf(code)).toEqual(['byId, names, first, rest, by'])
  })

  it('name a shadowed variable once', () => {
    const code = `function* a(entry) {
  for (const entry of []) {
    yield* one(entry)
  }
}`
    expect(localsOf(code)).toEqual(['entry'])
  })
})

describe('generators inside generators', () => {
  it('belong to the innermost, with its own locals only', () => {
    const code = `function* outer(a) {
  const thread = {
    *start(b) {
      yield* one(b)
    },
  }
  yield* thread.start(a)
}`
    expect(yieldsOf(code)).toMatchObject([
      { line: 4, method: 'start 3-5', locals: 'b' },
      { line: 7, method: 'outer 1-8', locals: 'a, thread' },
    ])
  })

  it('may stand in the operand of another', () => {
    const out = instrument(
      'function* a() {\n  yield* set(yield* get())\n}',
      'a.ts',
      runtime,
    ).toString()
    expect(out).toContain(
      'yield* __at(__sites[0], {  }, set(yield* __at(__sites[1], {  }, get())))',
    )
  })

  it('are named by the variable or the property that holds them', () => {
    expect(methodOf('const a = function* () {\n  yield* one()\n}')).toBe('a 1-3')
    expect(methodOf('const o = {\n  run: function* () {\n    yield* one()\n  },\n}')).toBe(
      'run 2-4',
    )
    expect(methodOf('run(function* () {\n  yield* one()\n})')).toBe('anonymous 1-3')
  })
})
