/** The variants of the receive lifecycle, in the order in which {@link receiveFigures} has them. */
export const receiveVariants = [
  'untracked',
  'insert-then-expire',
  'copies',
  'owner',
  'upstream',
  'first-wins',
] as const

/**
 * The properties of the receive lifecycle, a letter each: reported Twice, Waits for ever, timed out Early, finished
 * Again, a fetch that Raises, Garbage, a write into Freed blocks.
 */
export const receiveLetters: Readonly<Record<string, string>> = {
  'reported-once': 'T',
  'nobody-waits-forever': 'W',
  'no-early-timeout': 'E',
  'no-late-write': 'A',
  'fetch-never-raises': 'R',
  'no-garbage': 'G',
  'no-write-into-freed-blocks': 'F',
}

/** What some schedule of a scenario breaks, by variant. Worked out by hand; an option that is not named is at its default. */
export const receiveFigures: readonly (readonly [
  scenario: string,
  options: Readonly<Record<string, string>>,
  broken: readonly string[],
])[] = [
  // Race 1 takes two callers and two engines, and a copy hides it.
  ['receive-iterate', {}, ['', 'TERG', 'TEG', 'T', '', '']],
  ['receive-iterate', { callers: 'one' }, ['', 'T', 'T', 'T', '', '']],
  // Race 2: a copy does not help, a single owner does.
  ['receive-expire', {}, ['', 'TEG', 'TEG', 'T', '', '']],
  // Race 3: with two callers it takes no unknown engine.
  ['receive-split', {}, ['', 'TEG', 'TEG', 'T', '', '']],
  // Race 4: a single owner does not help, and one handler for every failure not enough.
  ['receive-paths', {}, ['W', 'TG', 'TG', 'TG', 'TA', '']],
  ['receive-paths', { engine: 'same' }, ['W', 'TWG', 'TWG', 'TWG', 'TA', '']],
  ['receive-stuck', {}, ['W', 'EG', 'EG', 'W', '', '']],
  ['receive-double', {}, ['', 'TG', 'TG', 'TG', '', '']],
  ['receive-late-write', {}, ['W', 'TAG', 'TAG', 'TAG', 'TA', '']],
  // A request that no answer names: only a deadline covers it.
  ['receive-forgotten', {}, ['W', 'TG', 'TG', 'TG', 'W', '']],
  // Whoever reports a request without its data lets the producer write into freed blocks. Only the producer can
  // help: it has to give up first, before the socket where nothing else does, and before the deadline elsewhere.
  ['receive-freed', {}, ['W', 'TGF', 'TGF', 'TGF', 'F', 'F']],
  ['receive-freed', { producer: 'socket' }, ['W', 'TGF', 'TGF', 'TGF', '', 'F']],
  ['receive-freed', { producer: 'deadline' }, ['W', 'TG', 'TG', 'TG', '', '']],
]
