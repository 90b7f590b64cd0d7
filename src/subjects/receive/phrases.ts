import type { Phrases } from '../phrases.ts'

/** How the system is spoken of in a sentence. */
export const receivePhrases: Phrases = {
  strategies: {
    untracked: 'the code before the pull request',
    'insert-then-expire': 'the first version',
    copies: 'the first version and copies',
    owner: 'a single owner',
    'first-wins': 'the first outcome winning',
    upstream: 'the merged code',
  },
  world: {
    engine: { same: 'one engine', other: 'two engines' },
    callers: { one: 'one caller', two: 'two callers' },
    producer: {
      late: 'a producer that never gives up',
      socket: 'a producer that gives up before the socket',
      deadline: 'a producer that gives up before the deadline',
    },
  },
  breaches: {
    'reported-once': {
      words: 'report {a request} twice',
      row: { object: 'reported', kinds: ['TWICE'] },
    },
    'nobody-waits-forever': {
      words: 'leave {a request} waiting for ever',
      row: { object: 'reported', kinds: ['STRANDED'] },
    },
    'no-early-timeout': {
      words: 'report {a request} before its deadline',
      row: { object: 'reported', kinds: ['EARLY'] },
    },
    'no-late-write': {
      words: 'finish {a request} that was reported already',
      row: { object: 'reported', kinds: ['AGAIN'] },
    },
    'fetch-never-raises': { words: 'end {an iteration} with an error' },
    'no-garbage': { words: 'present {a failed load} as good' },
    'no-write-into-freed-blocks': { words: 'write into {freed blocks}' },
  },
}
