/** What is not in the language, and what to write instead. */
export type Refusal = readonly [sentence: string, suggestion: string]

/** By kind of node, of those that JavaScript has and the language has not. */
export const refusedNodes: ReadonlyMap<string, Refusal> = new Map<string, Refusal>([
  [
    'ClassDeclaration',
    ['A class is not in the language.', 'Write functions, and records such as { count: 0 }.'],
  ],
  [
    'ClassExpression',
    ['A class is not in the language.', 'Write functions, and records such as { count: 0 }.'],
  ],
  [
    'NewExpression',
    [
      '“new” is not in the language.',
      'Write instance({ … }) for a thing with an identity of its own, { … } for a record, map() for a map, and throw with a text.',
    ],
  ],
  [
    'ThisExpression',
    ['“this” is not in the language.', 'Name what is meant, or hand it over as an argument.'],
  ],
  ['Super', ['“super” is not in the language.', 'Call a function by its name.']],
  [
    'MetaProperty',
    [
      '“import.meta” and “new.target” are not in the language.',
      'Hand over what is needed as an argument.',
    ],
  ],
  [
    'YieldExpression',
    ['A generator is not in the language: steps need not be marked.', 'Write a plain function.'],
  ],
  [
    'AwaitExpression',
    [
      '“await” is not in the language: whoever has to wait waits at the step.',
      'Write waitUntil(() => …), or take from a queue.',
    ],
  ],
  [
    'ImportDeclaration',
    ['“import” is not in the language: a program is one file.', 'Copy what is needed into it.'],
  ],
  [
    'ImportExpression',
    ['“import” is not in the language: a program is one file.', 'Copy what is needed into it.'],
  ],
  [
    'ExportNamedDeclaration',
    ['“export” is not in the language: a program is one file.', 'Leave the word out.'],
  ],
  [
    'ExportDefaultDeclaration',
    ['“export” is not in the language: a program is one file.', 'Leave the word out.'],
  ],
  [
    'ExportAllDeclaration',
    ['“export” is not in the language: a program is one file.', 'Leave it out.'],
  ],
  [
    'LabeledStatement',
    ['A label is not in the language.', 'Put the loops into a function, and return from it.'],
  ],
  [
    'ForInStatement',
    ['“for … in” is not in the language.', 'Write for (const key of Object.keys(…)).'],
  ],
  [
    'TaggedTemplateExpression',
    ['A tagged template is not in the language.', 'Call the function with its arguments.'],
  ],
  [
    'DebuggerStatement',
    ['“debugger” is not in the language: every step can be looked at.', 'Leave it out.'],
  ],
  ['PrivateIdentifier', ['A private field is not in the language.', 'Leave the # out.']],
  ['WithStatement', ['“with” is not in the language.', 'Name what is meant.']],
])

/** Names that JavaScript gives a meaning to, and the language does not. */
export const refusedNames: ReadonlyMap<string, Refusal> = new Map<string, Refusal>([
  ['eval', ['“eval” is not in the language.', 'Write what it would run.']],
  ['Function', ['“Function” is not in the language.', 'Write a function.']],
  [
    'Date',
    [
      '“Date” is not in the language: no clock is the same twice.',
      'Take a number that the program counts itself.',
    ],
  ],
  [
    'setTimeout',
    ['A timer is not in the language: a task may run at any later time.', 'Write spawn(() => …).'],
  ],
  [
    'setInterval',
    ['A timer is not in the language: a task may run at any later time.', 'Write spawn(() => …).'],
  ],
  ['queueMicrotask', ['“queueMicrotask” is not in the language.', 'Write spawn(() => …).']],
  [
    'Promise',
    [
      '“Promise” is not in the language: whoever has to wait waits at the step.',
      'Write spawn(() => …), and waitUntil(() => …) or a queue.',
    ],
  ],
  ['Symbol', ['“Symbol” is not in the language.', 'Write a text.']],
  [
    'RegExp',
    [
      'A regular expression is not in the language.',
      'Write includes, startsWith, split or indexOf.',
    ],
  ],
  [
    'Map',
    [
      '“Map” is not in the language.',
      'Write map() at the top for a shared map, or a record such as { key: value } for a thread’s own.',
    ],
  ],
  ['Set', ['“Set” is not in the language.', 'Write an array, or a record such as { key: true }.']],
  ['WeakMap', ['“WeakMap” is not in the language.', 'Write map() at the top.']],
  ['Error', ['“Error” is not in the language.', 'Throw a text: throw "why".']],
  ['Atomics', ['“Atomics” is not in the language.', 'Write atomic(0) at the top.']],
  ['BigInt', ['“BigInt” is not in the language.', 'Write a number.']],
  ['Proxy', ['“Proxy” is not in the language.', 'Write a function.']],
  ['Reflect', ['“Reflect” is not in the language.', 'Write Object.keys, or a function.']],
  ['globalThis', ['A program cannot reach the page.', 'Hand over what is needed as an argument.']],
  ['window', ['A program cannot reach the page.', 'Hand over what is needed as an argument.']],
  ['document', ['A program cannot reach the page.', 'Hand over what is needed as an argument.']],
  ['self', ['A program cannot reach the page.', 'Hand over what is needed as an argument.']],
  [
    'fetch',
    ['A program cannot reach the network.', 'Write down what would be fetched as a constant.'],
  ],
  ['process', ['A program cannot reach the machine.', 'Write down what is needed as a constant.']],
  [
    'require',
    ['“require” is not in the language: a program is one file.', 'Copy what is needed into it.'],
  ],
  ['arguments', ['“arguments” is not in the language.', 'Write (...args) => ….']],
])
