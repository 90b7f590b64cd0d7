import { expect, it } from 'vitest'
import { messages } from './wrong-programs.fixture.ts'

it.each<[name: string, text: string, message: string | readonly string[]]>([
  [
    'no run',
    'let c = 0',
    '1:1 There is no run: nothing says which threads there are. Write run(f, g) at the end, with a function for each thread.',
  ],
  [
    'run twice',
    'let c = 0\nrun(() => { c++ })\nrun(() => { c++ })',
    '3:1 run is called twice. Hand all threads to one run(f, g, …).',
  ],
  [
    'run no thread',
    'let c = 0\nrun()',
    '2:1 run has no thread. Write run(f, g): each function is a thread.',
  ],
  [
    'run in function',
    'let c = 0\nfunction f() { run(() => { c++ }) }\nrun(f)',
    '2:16 run is called in the middle of the program. Write it at the top, as a line of its own.',
  ],
  [
    'ten threads',
    'let c = 0\nconst f = () => { c++ }\nrun(f, f, f, f, f, f, f, f, f, f)',
    '3:1 run has 10 threads, and there can be 9. Leave some out: two or three show nearly every race.',
  ],
  [
    'run no function',
    'let c = 0\nrun(1)',
    '2:1 This fails: hands over what is no function. Write a function’s name, or () => ….',
  ],
  [
    'run calls',
    'let c = 0\nfunction f() { c++ }\nrun(f(), f())',
    '3:1 This fails: uses c at the top, where nothing takes a step. Use it in before(() => { … }), or in a thread.',
  ],
  [
    'variants differ',
    'let c = 0\nconst a = variants({ x() { c++ }, y() { c++ } })\nconst b = variants({ x() { c++ } })\nrun(a, b)',
    '3:7 These variants lack “y”, and others have it. Give all of them the same names: x, y.',
  ],
  [
    'variants differ2',
    'let c = 0\nconst a = variants({ x() { c++ } })\nconst b = variants({ x() { c++ }, y() {} })\nrun(a, b)',
    '3:7 These variants have “y”, and others do not. Give all of them the same names: x.',
  ],
  [
    'variants dup',
    'let c = 0\nconst a = variants({ x() { c++ }, x() { c++ } })\nrun(a)',
    '2:35 Two variants are called “x”. Give each a name of its own.',
  ],
  [
    'variants no function',
    'let c = 0\nconst a = variants({ x: 1 })\nrun(a)',
    '2:7 This fails: has the variant “x”, which is no function. Write x() { … }.',
  ],
  [
    'variants empty',
    'let c = 0\nconst a = variants({})\nrun(a)',
    '2:11 variants has no variant. Write variants({ racy() { … } }).',
  ],
  [
    'variants in function',
    'let c = 0\nfunction f() { const a = variants({ x() {} }) }\nrun(f)',
    '2:26 variants is used in the middle of the program. Write it at the top: const f = variants({ racy() { … }, fixed() { … } }).',
  ],
  [
    'variants destructureductured',
    'let c = 0\nconst { a } = variants({ x() {} })\nrun(() => { c++ })',
    '2:7 Variants are one function, and have one name. Write const f = variants({ … }).',
  ],
  [
    'variants stmt',
    'let c = 0\nvariants({ x() {} })\nrun(() => { c++ })',
    '2:1 Variants have no name here. Write const f = variants({ … }).',
  ],
  [
    'two sentences',
    'let c = 0\nrun(() => { c++ })\natEnd("x", () => true)\nalways("x", () => true)',
    '4:8 Two properties have the sentence “x”. Give each a sentence of its own.',
  ],
  [
    'reserved sentence',
    'let c = 0\nrun(() => { c++ })\natEnd("serializable", () => true)',
    '3:7 “serializable” is judged of every program already. Leave it out, or say it in other words.',
  ],
  [
    'property no function',
    'let c = 0\nrun(() => { c++ })\natEnd("x", true)',
    '3:1 This fails: hands over what is no function. Write a function’s name, or () => ….',
  ],
  [
    'property no sentence',
    'let c = 0\nrun(() => { c++ })\natEnd(() => true)',
    "3:1 atEnd takes a sentence and a function. Write atEnd('both are counted', () => count === 2).",
  ],
  [
    'property template',
    'let c = 0\nrun(() => { c++ })\natEnd(`x`, () => true)',
    "3:1 atEnd takes a sentence and a function. Write atEnd('both are counted', () => count === 2).",
  ],
  [
    'pin unreadable',
    'let c = 0\nrun(() => { c++ })\natEnd("x", () => true) //= about 3',
    '3:28 “about 3” is no count of schedules. Write “//= <n> of <m>”, in digits alone.',
  ],
  [
    'pin on nothing',
    'let c = 0 //= 1 of 2\nrun(() => { c++ })\natEnd("x", () => true)',
    '1:11 This pin stands behind nothing that can be pinned. Write it behind “atEnd(…)”, “always(…)” or “run(…)”.',
  ],
  [
    'pin too many',
    'let c = 0\nrun(() => { c++ }) //= deadlock: 1 of 2, 3 of 4\n',
    '2:20 This pin has 2 counts for one variant. Write “//= deadlock: <n> of <m>”, in digits alone.',
  ],
  [
    'pin unknown variant',
    'let c = 0\nrun(() => { c++ })\natEnd("x", () => true) //= rcy 1 of 2',
    '3:28 There is no variant “rcy”. Write the count without a name.',
  ],
  [
    'top stmt',
    'let c = 0\nc = 1\nrun(() => { c++ })',
    '2:1 At the top of a program there are declarations, before, run, atEnd and always, and nothing else. Put this into a function that a thread runs, or into before(() => { … }).',
  ],
  [
    'top if',
    'let c = 0\nif (true) {}\nrun(() => { c++ })',
    '2:1 At the top of a program there are declarations, before, run, atEnd and always, and nothing else. Put this into a function that a thread runs, or into before(() => { … }).',
  ],
  [
    'top let destructured',
    'let [a, b] = [1, 2]\nrun(() => { a = b })',
    '1:5 A shared variable is declared by its name alone. Write one let for each of them.',
  ],
  [
    'before throws',
    'let c = 0\nbefore(() => { throw "no" })\nrun(() => { c++ })',
    '2:1 This throws no. Let the top of a program end without throwing.',
  ],
  [
    'before waits',
    'const l = lock()\nbefore(() => { l.acquire(); l.acquire() })\nrun(() => { l.acquire() })',
    '2:1 This fails: waits for ever in before: l is held by before. Change what runs there.',
  ],
  [
    'before spawns',
    'let c = 0\nbefore(() => { spawn(() => { c++ }) })\nrun(() => { c++ })',
    '2:1 This fails: spawns a task in before, where nobody runs it. Spawn it in a thread.',
  ],
  [
    'spread in run',
    'let c = 0\nconst fs = [() => { c++ }]\nrun(...fs)',
    [
      '3:1 run has no thread. Write run(f, g): each function is a thread.',
      '3:5 run takes no spread arguments. Write them one by one.',
    ],
  ],
])('says what is wrong with what a program has to have: %s', (_name, text, message) => {
  expect(messages(text)).toEqual(typeof message === 'string' ? [message] : message)
})
