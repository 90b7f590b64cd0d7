import { Dice } from './dice.fixture.ts'

/** How deep expressions and statements are nested. */
const deepest = 3

/**
 * Random JavaScript without anything shared: the body of a function that returns a text which tells all that it has
 * done, in its order. It makes no mistakes that JavaScript would throw an error for, as the language lets nobody
 * catch them.
 */
export function randomCode(seed: number): string {
  return new CodeWriter(new Dice(seed)).body()
}

/** What both run before such code: `at` notes what is evaluated and when, `show` tells a value of any kind. */
export const prelude = `
const show = (x) => x === null ? 'null' : Array.isArray(x) ? '[' + x.map((y) => show(y)).join(' ') + ']'
  : typeof x === 'object' ? '{' + Object.keys(x).map((key) => key + ':' + show(x[key])).join(' ') + '}'
  : typeof x === 'function' ? 'function' : typeof x + ' ' + String(x)
`

class CodeWriter {
  readonly #dice: Dice
  #names = 0
  #primitives: string[] = ['p']
  #constants: string[] = []
  #arrays: string[] = ['xs']
  #records: string[] = ['r']
  #functions: string[] = ['f']
  #notes = 0

  constructor(dice: Dice) {
    this.#dice = dice
  }

  body(): string {
    const statements = this.#block(0, 6, 10)
    const all = [...this.#primitives, ...this.#constants, ...this.#arrays, ...this.#records]
    return [
      'const trace = []',
      'const at = (n, x) => { trace.push(n); return x }',
      'let p = 1, xs = [1, 2, 3], r = { a: 1, b: [2], c: null }',
      'const f = (x, y = at(0, 7), ...rest) => [x, show(y), rest.length].join("/")',
      ...statements,
      `return show([trace, ${all.join(', ')}])`,
    ].join('\n')
  }

  /** Statements in a scope of their own: what they declare is known to nobody behind them. */
  #scoped(depth: number): string {
    const kept = [this.#primitives, this.#constants, this.#arrays, this.#records, this.#functions]
    const before = kept.map((each) => each.length)
    const text = this.#block(depth, 1, 3).join('\n')
    for (const [index, each] of kept.entries()) each.length = before[index] ?? 0
    return text
  }

  #block(depth: number, least: number, most: number): readonly string[] {
    return this.#dice.several(least, most, () => this.#statement(depth))
  }

  #name(): string {
    return `v${this.#names++}`
  }

  #statement(depth: number): string {
    const dice = this.#dice
    const choice = dice.below(depth < deepest ? 22 : 11)
    switch (choice) {
      case 0: {
        const [value, name] = [this.#primitive(depth), this.#name()]
        this.#primitives.push(name)
        return `let ${name} = ${value}`
      }
      case 1: {
        const [value, name] = [this.#array(depth), this.#name()]
        this.#arrays.push(name)
        return `let ${name} = ${value}`
      }
      case 2: {
        const [value, name] = [this.#record(depth), this.#name()]
        this.#records.push(name)
        return `let ${name} = ${value}`
      }
      case 3: {
        const source = this.#array(depth)
        const [one, other, rest] = [this.#name(), this.#name(), this.#name()]
        this.#constants.push(one)
        this.#primitives.push(other)
        this.#arrays.push(rest)
        return `let [${one}, ${other} = ${this.#note('5')}, ...${rest}] = ${source}\n${other} = typeof ${other}`
      }
      case 4: {
        const source = this.#record(depth)
        const [one, rest] = [this.#name(), this.#name()]
        this.#constants.push(one)
        this.#records.push(rest)
        return `let { a: ${one} = ${this.#note('"d"')}, ...${rest} } = ${source}`
      }
      case 5:
        return `${this.#place()} ${dice.pick(['=', '+=', '-=', '*=', '||=', '&&=', '??=', '%=', '<<=', '|='])} ${this.#primitive(depth)}`
      case 6:
        return `${dice.pick(['++', '--'])}${this.#place()}`
      case 7:
        return `${dice.pick(this.#arrays)}.push(${this.#primitive(depth)}, ${this.#primitive(depth)})`
      case 8: {
        const [a, b] = [dice.pick(this.#primitives), dice.pick(this.#primitives)]
        return `;[${a}, ${b}, xs[0]] = [${b}, ${this.#primitive(depth)}, ${a}]`
      }
      case 9:
        return `${dice.pick(this.#records)}[${this.#note('"k" + p')}] = ${this.#primitive(depth)}`
      case 10:
        return this.#note(this.#primitive(depth))
      case 11:
        return `if (${this.#primitive(depth)}) {\n${this.#scoped(depth + 1)}\n} else {\n${this.#scoped(depth + 1)}\n}`
      case 12: {
        const i = this.#name()
        const made = dice.oneIn(2) ? `\nmade.push(() => ${i} + p)` : ''
        return `{ const made = []\nfor (let ${i} = 0; ${i} < ${1 + dice.below(3)}; ${i}++) {${made}\nif (${this.#primitive(depth)}) ${dice.pick(['continue', 'break', ';'])}\n${this.#scoped(depth + 1)}\n}\ntrace.push(made.map((each) => each()).join()) }`
      }
      case 13: {
        const x = this.#name()
        return `for (const ${x} of ${this.#array(depth)}.slice(0, 3)) {\ntrace.push(${x})\n${this.#scoped(depth + 1)}\n}`
      }
      case 14: {
        const i = this.#name()
        return `{ let ${i} = 0\nwhile (${i}++ < ${1 + dice.below(2)}) {\n${this.#scoped(depth + 1)}\n} }`
      }
      case 15: {
        const i = this.#name()
        return `{ let ${i} = 0\ndo {\n${this.#scoped(depth + 1)}\n} while (++${i} < 2 && ${this.#primitive(depth)}) }`
      }
      case 16:
        return `switch (${this.#primitive(depth)}) {\ncase ${this.#note('1')}: ${this.#note('"one"')}\n${dice.oneIn(2) ? 'break' : ''}\ncase ${this.#note('"a"')}: {\n${this.#scoped(depth + 1)}\n}\n${dice.oneIn(2) ? 'break' : ''}\ndefault: ${this.#note('"other"')}\ncase ${this.#note('2')}: trace.push(helper())\nfunction helper() { return p }\n}`
      case 17:
        return `try {\n${this.#scoped(depth + 1)}\nif (${this.#primitive(depth)}) throw ${this.#primitive(depth)}\n${this.#scoped(depth + 1)}\n} catch (e) {\ntrace.push(e)\n${this.#scoped(depth + 1)}\n} finally {\n${this.#note('"finally"')}\n}`
      case 18: {
        const name = this.#name()
        const text = `const ${name} = (x, { a = ${this.#note('1')}, b } = {}, [c] = [x]) => {\ntry {\nif (x) return show([a, b, c])\n${this.#scoped(depth + 1)}\n} finally { trace.push(x) }\nreturn ${this.#primitive(depth)} }`
        this.#functions.push(name)
        return `${text}\n${name}(${this.#note('0')}, r)`
      }
      case 19: {
        const name = this.#name()
        this.#functions.push(name)
        return `function ${name}(n = 2, ...more) { return n > 0 ? more.length + ${name}(n - 1, ...more, n) : ${this.#primitive(deepest)} }\nfunction again(x) { const counted = function down(n) { return n > 0 ? 1 + down(n - 1) : 0 }\nreturn counted(x) }\ntrace.push(again(3))`.replaceAll(
          'again',
          `${name}again`,
        )
      }
      case 20: {
        const name = this.#name()
        return `const ${name} = (() => { let kept = ${this.#primitive(depth)}\nreturn { next: () => (kept += 1), last: () => kept } })()\n${name}.next()\n${name}.next()\ntrace.push(${name}.last())`
      }
      default:
        return `{\n${this.#scoped(depth + 1)}\n}`
    }
  }

  #note(text: string): string {
    return `at(${++this.#notes}, ${text})`
  }

  /** Something that can be assigned a number or a text. */
  #place(): string {
    const dice = this.#dice
    return dice.pick([
      dice.pick(this.#primitives),
      dice.pick(this.#primitives),
      `xs[${this.#note('0')}]`,
      'r.a',
    ])
  }

  #primitive(depth: number): string {
    const dice = this.#dice
    if (depth >= deepest || dice.oneIn(3))
      return dice.pick([
        '0',
        '1',
        '2.5',
        '-3',
        '"a"',
        '""',
        '"10"',
        'null',
        'undefined',
        'true',
        'false',
        'NaN',
        ...this.#primitives,
      ])
    const [a, b] = [() => this.#primitive(depth + 1), () => this.#primitive(depth + 1)]
    switch (dice.below(15)) {
      case 0:
      case 1:
        return `(${a()} ${dice.pick(['+', '-', '*', '/', '%', '&', '|', '^', '<<', '>>', '>>>', '<', '<=', '>', '>=', '===', '!==', '==', '!='])} ${b()})`
      case 2:
        return `(${a()} ${dice.pick(['&&', '||'])} ${b()})`
      case 3:
        return `(${a()} ?? ${b()})`
      case 4:
        return `(${a()} ? ${b()} : ${this.#primitive(depth + 1)})`
      case 5:
        return `(${dice.pick(['!', '- ', '+ ', '~', 'typeof ', 'void '])}${a()})`
      case 6:
        return this.#note(a())
      case 7:
        return `\`\${${a()}}-\${${this.#array(depth + 1)}}-\${${b()}}\``
      case 8:
        return `${this.#array(depth + 1)}.length`
      case 9:
        return `(${dice.pick(this.#records)}?.c?.[${this.#note('"a"')}]?.(${b()}) ?? ${a()})`
      case 10:
        return `show(${this.#record(depth + 1)})`
      case 11:
        return `(${dice.pick(this.#primitives)} = ${a()})`
      case 12:
        return `(${dice.pick(this.#primitives)}${dice.pick(['++', '--'])})`
      case 13:
        return `${dice.pick(this.#functions)}(${a()}, ${dice.oneIn(2) ? 'undefined' : 'r'}${dice.oneIn(2) ? ', ...xs.slice(0, 1).map((x) => [x])' : ''})`
      default:
        return `(${this.#note(a())}, ${this.#note(b())})`
    }
  }

  #array(depth: number): string {
    const dice = this.#dice
    if (depth >= deepest || dice.oneIn(3))
      return dice.pick([...this.#arrays, '[]', '[1, "b", null]'])
    switch (dice.below(7)) {
      case 0:
        return `[${this.#primitive(depth + 1)}, ...${this.#array(depth + 1)}, ${this.#primitive(depth + 1)}]`
      case 1:
        return `[...xs, xs.push(${this.#primitive(depth + 1)}), ...xs].slice(-9)`
      case 2:
        return `${this.#array(depth + 1)}.map((x, i) => i + ${this.#note('typeof x')})`
      case 3:
        return `${this.#array(depth + 1)}.filter((x) => typeof x === ${dice.pick(['"number"', '"string"'])})`
      case 4:
        return `${this.#array(depth + 1)}.slice(${dice.pick(['0', '1', '-1'])}).concat(${this.#array(depth + 1)}.slice(0, 2))`
      case 5:
        return `Object.keys(${this.#record(depth + 1)})`
      default:
        return `[${this.#note(this.#primitive(depth + 1))}, ${this.#note(this.#primitive(depth + 1))}]`
    }
  }

  #record(depth: number): string {
    const dice = this.#dice
    if (depth >= deepest || dice.oneIn(3)) return dice.pick([...this.#records, '{ a: 1 }'])
    return dice.pick([
      () =>
        `({ a: ${this.#primitive(depth + 1)}, ...${this.#record(depth + 1)}, b: ${this.#primitive(depth + 1)} })`,
      () =>
        `({ [${this.#note('"x" + p')}]: ${this.#primitive(depth + 1)}, 2: 0, p, 1: ${this.#note('1')} })`,
      () => `({ ...r, a: (r.a = ${this.#primitive(depth + 1)}), ...r, ..."ab", ...null })`,
      () => `({ a: ${this.#array(depth + 1)}.slice(), c: { a: ${dice.pick(this.#functions)} } })`,
    ])()
  }
}
