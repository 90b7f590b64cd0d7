import { compute, loading, replace } from './parts.ts'
import { scenarioTexts, type ScenarioText } from './scenarios.ts'
import { mergeAndPublish, removeFromBoth, strategyTexts, unsaid } from './strategies.ts'
import { wordsOf } from './words.ts'

/** A scenario on the cache as a program of which the strategies are the variants; null for one that cannot be said. */
export function cacheCopy(scenarioId: string): string | null {
  const scenario = scenarioTexts[scenarioId]
  if (!scenario) return null
  const {
    title,
    warm,
    threads,
    setup,
    store,
    does = [],
    fields = [],
    ids = 1,
    first = [],
  } = scenario
  const words = wordsOf(fields.includes('dropped'))
  const said = strategyTexts.filter(({ cannot }) => !cannot?.does.some((use) => does.includes(use)))
  const leftOut = [
    ...strategyTexts
      .filter((strategy) => !said.includes(strategy))
      .map(({ id, cannot }) => ({ id, why: cannot?.why })),
    unsaid,
  ]
  const parts = [
    `// ${title}`,
    'const byId = map(), byName = map(), guard = lock()',
    `const locks = { ${each(ids, () => 'lock()')} }, bins = { ${each(ids, () => 'queue(1)')} }`,
    ...isNewer(fields.includes('grants')),
    entry(scenario),
    ...(setup ? [setup] : []),
    compute,
    ...leftOut.map(({ id, why }) => `// Without ${id}: ${why}.`),
    `function mergeAndPublish(e) {\n${indented(mergeAndPublish(words))}\n}`,
    variants(
      'cacheNewEntry',
      'e',
      said.map((strategy) => [strategy.id, strategy.cacheNewEntry(words)]),
    ),
    ...(does.includes('remove')
      ? [
          variants(
            'removeCacheEntry',
            'e',
            said.map((strategy) => [strategy.id, strategy.removeCacheEntry ?? removeFromBoth]),
          ),
          replace,
        ]
      : []),
    ...(store ? [`const store = map(${store})`, loading(scenario.reload)] : []),
    ...(does.includes('evict')
      ? [
          variants(
            'evict',
            'id',
            said.map((strategy) => [strategy.id, strategy.evict ?? 'byId.remove(id)']),
          ),
        ]
      : []),
    `before(() => {\n${indented(
      [
        'for (const bin of Object.values(bins)) bin.put({ held: null })',
        ...(warm ? [`cacheNewEntry(${warm})`] : []),
        ...first,
      ].join('\n'),
    )}\n})`,
    `run(\n${threads.map((thread) => `  () => ${thread},\n`).join('')})`,
    scenario.asserts ? assertions(scenario.asserts) : properties(fields.includes('dropped')),
  ]
  return `${parts.join('\n')}\n`
}

const each = (ids: number, make: () => string): string =>
  Array.from({ length: ids }, (_, index) => `${index + 1}: ${make()}`).join(', ')

const indented = (text: string): string => text.replace(/^/gm, '  ')

/** A method of a record, in one line if it is short. */
function method(name: string, argument: string, body: string): string {
  const key = /^[a-z]+$/i.test(name) ? name : `'${name}'`
  const head = `${key}(${argument}) {`
  return body.includes('\n') ? `${head}\n${indented(indented(body))}\n  }` : `${head} ${body} }`
}

function isNewer(hasGrants: boolean): readonly string[] {
  return [
    `const isNewer = (next, kept) => next.version > kept.version${hasGrants ? ' || next.grants > kept.grants' : ''}`,
    'const newer = (kept, next) => isNewer(next, kept) ? next : kept',
  ]
}

function entry({ fields = [], ids = 1 }: ScenarioText): string {
  if (fields.includes('dropped'))
    return 'const entry = (version, name, dropped = false) => instance({ id: 1, version, name, dropped })'
  if (fields.includes('grants'))
    return 'const entry = (version, name, grants) => instance({ id: 1, version, grants, name })'
  return ids > 1
    ? 'const entry = (version, name, id = 1) => instance({ id, version, name })'
    : 'const entry = (version, name) => instance({ id: 1, version, name })'
}

function assertions(asserts: Readonly<Record<string, string>>): string {
  return Object.entries(asserts)
    .map(([sentence, condition]) => `atEnd('${sentence}', () => ${condition})`)
    .join('\n')
}

/** What the scenarios are judged by: a name leads to an entry or, under one strategy, to its id. */
function properties(mayBeDropped: boolean): string {
  return `const isFound = (named, e) => named === e || named === e.id
atEnd('No orphan name', () => byName.entries().every(([name, named]) =>
  byId.values().some((e) => e.name === name && isFound(named, e))))
atEnd('Reachable by name', () => byId.values().every((e) => ${mayBeDropped ? 'e.dropped || ' : ''}isFound(byName.get(e.name), e)))`
}

/** A function that does what the chosen strategy says. */
function variants(
  name: string,
  argument: string,
  bodies: readonly (readonly [strategy: string, body: string])[],
): string {
  const methods = bodies.map(([key, body]) => `  ${method(key, argument, body)},`)
  return [`const ${name} = variants({`, ...methods, '})'].join('\n')
}
