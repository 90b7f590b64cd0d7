import type { Step, System } from '../../src/index.ts'
import { heldIn, identity, rowsIn, show, type Held } from './facts.fixture.ts'

/** A step, and memory before and after it. */
interface Deed {
  readonly system: System
  readonly step: Step
}

type Check = (match: readonly string[], deed: Deed) => boolean

const was = ({ system, step }: Deed, row = '') => at(system, step.before, row)
const is = ({ system, step }: Deed, row = '') => at(system, step.effect.heap, row)

/** What a row holds that is named as in `byId[1]`, or a cell as in `count`. */
function at(system: System, heap: Step['before'], row: string): Held | undefined {
  const [, object = row, key = ''] = /^(.+?)\[(.+)\]$/.exec(row) ?? []
  return heldIn(system, heap, object, key)
}

function owner({ system, step }: Deed, row = ''): string | null {
  const [, object = '', key = ''] = /^(.+?)\[(.+)\]$/.exec(row) ?? []
  return rowsIn(system, step.effect.heap, object).get(key)?.owner ?? null
}

function whole({ system, step }: Deed, object = '', isAfter = false): string {
  const rows = [...rowsIn(system, isAfter ? step.effect.heap : step.before, object)]
  return rows.map(([key, { held }]) => `${key}: ${show(held)}`).join(', ') || 'nothing'
}

const shows = (value: unknown, label: string | undefined) => show(value) === label
const isSame = (deed: Deed, row?: string) => identity(was(deed, row)) === identity(is(deed, row))

/** Every way in which a step is described, and what has to be so. */
const descriptions: readonly (readonly [RegExp, Check])[] = [
  [
    /^(?:read|found) (.+?) (?:and got|at) (.+)$/,
    ([, row, label], deed) => shows(was(deed, row), label) && isSame(deed, row),
  ],
  [
    /^put (.+) under (.+?), (?:which was (absent)|where it was (already)|where (.+) was)$/,
    ([, label, row, absent, already, other], deed) =>
      shows(is(deed, row), label) &&
      (absent
        ? was(deed, row) === undefined
        : already
          ? isSame(deed, row)
          : shows(was(deed, row), other) && !isSame(deed, row)),
  ],
  [
    /^left (.+?) at (.+)$/,
    ([, row, label], deed) => shows(was(deed, row), label) && isSame(deed, row),
  ],
  [
    /^removed (.+?), which held (.+)$/,
    ([, row, label], deed) => shows(was(deed, row), label) && is(deed, row) === undefined,
  ],
  [
    /^did not remove (.+?): it (?:is (absent)|holds (another instance of )?(.+?)(?:, not (.+))?)$/,
    ([, row, absent, another, label, wanted], deed) =>
      isSame(deed, row) &&
      (absent ? was(deed, row) === undefined : shows(was(deed, row), label)) &&
      (another === undefined) === (label !== show(deed.step.op.args[1])) &&
      (wanted === undefined || wanted === show(deed.step.op.args[1])) &&
      identity(was(deed, row)) !== identity(deed.step.op.args[1]),
  ],
  [
    /^merged (.+) into (.+?)(?:, which was (absent)| and replaced (.+)| and lost: (.+) stays)$/,
    ([, label, row, absent, replaced, kept], deed) =>
      kept === undefined
        ? shows(is(deed, row), label) &&
          (absent
            ? was(deed, row) === undefined
            : shows(was(deed, row), replaced) && !isSame(deed, row))
        : shows(was(deed, row), kept) && isSame(deed, row),
  ],
  [
    /^entered a compute of (.+?), which locks it, and got (.+)$/,
    ([, row, label], deed) =>
      shows(was(deed, row), label) && isSame(deed, row) && owner(deed, row) === deed.step.actor,
  ],
  [
    /^ended its compute of (.+?), which unlocks it, and (kept|published) (.+)$/,
    ([, row, how, label], deed) =>
      shows(is(deed, row), label) &&
      isSame(deed, row) === (how === 'kept') &&
      owner(deed, row) === null,
  ],
  [
    /^found nothing to remove under (.+)$/,
    ([, row], deed) => was(deed, row) === undefined && isSame(deed, row),
  ],
  [
    /^loaded (.+?) and got (?:a new instance of (.+)|nothing)$/,
    ([, row, label], deed) =>
      label === undefined
        ? was(deed, row) === undefined && deed.step.effect.result === undefined
        : shows(was(deed, row), label) &&
          identity(deed.step.effect.result) !== identity(was(deed, row)),
  ],
  [
    /^asked metastore for (\w+) (.+) and got (.+)$/,
    ([, method, asked, got], { step }) =>
      step.op.method === method &&
      show(step.op.args[0]) === asked &&
      show(step.effect.result) === got,
  ],
  [
    /^(acquired|released) (.+?)(?:,? (?:held )?to (read|write))?$/,
    ([, deed, name = '', how], { system, step }) => {
      const [, object = name, key = ''] = /^(.+)\[(.+)\]$/.exec(name) ?? []
      const told = (heap: Step['before']) => {
        const row = rowsIn(system, heap, object).get(key)
        return `${show(row?.held)} ${row?.owner}`
      }
      const [before, after] = [told(step.before), told(step.effect.heap)]
      const holds = (deed === 'acquired' ? after : before).includes(step.actor)
      return (
        before !== after &&
        holds &&
        (how === undefined || (deed === 'acquired' ? after : before).includes(how))
      )
    },
  ],
  [/^set (.+?) to (.+)$/, ([, row, label], deed) => shows(is(deed, row), label)],
  [
    /^swapped (\S+) from (.+) to (.+)$/,
    ([, row, from, to], deed) => shows(was(deed, row), from) && shows(is(deed, row), to),
  ],
  [
    /^left (\S+) alone: it holds (.+), not (.+)$/,
    ([, row, held, wanted], deed) =>
      shows(was(deed, row), held) && held !== wanted && isSame(deed, row),
  ],
  [
    /^copied (\S+) and got (.+)$/,
    ([, object, got], deed) => whole(deed, object) === got && whole(deed, object, true) === got,
  ],
  [
    /^swapped (\S+) for an empty one and got (.+)$/,
    ([, object, got], deed) =>
      whole(deed, object) === got && whole(deed, object, true) === 'nothing',
  ],
  [/^found (\S+) empty$/, ([, object], deed) => whole(deed, object) === 'nothing'],
  [
    /^went on to (.+) of (\S+)$/,
    ([, item = '', object], deed) => whole(deed, object).split(', ').includes(item),
  ],
  [
    /^came to the end of (\S+)$/,
    ([, object], { step }) => step.op.object === object && step.effect.result === undefined,
  ],
  [
    /^found (\S+) at another size than the iteration began with, (\d+) and not (\d+)$/,
    ([, object = '', size, before], { system, step }) =>
      rowsIn(system, step.before, object).size === Number(size) &&
      size !== before &&
      (step.op.args[0] as readonly unknown[])[3] === Number(before),
  ],
  [
    /^enqueued (.+) in (.+)$/,
    ([, label, queue = ''], { system, step }) =>
      show([...rowsIn(system, step.effect.heap, queue).values()].at(-1)?.held) === label,
  ],
  [
    /^dequeued (.+) from (.+)$/,
    ([, label, queue = ''], { system, step }) =>
      show(heldIn(system, step.before, queue, '0')) === label &&
      identity(step.effect.result) === identity(heldIn(system, step.before, queue, '0')),
  ],
  [
    /^did (\w+)(?: (.+))? in one step$/,
    ([, name, shown], { step }) =>
      step.op.method === name && (shown ?? '') === step.op.args.slice(0, 1).map(show).join(''),
  ],
  [
    /^wrote (.+) into (?:their blocks|blocks, and those of (.+) had been freed)$/,
    ([, all, late = ''], deed) => {
      const requests = deed.step.op.args[0] as readonly string[]
      const freed = requests.filter((each) => shows(is(deed, `blocks[${each}]`), 'overwritten'))
      return requests.join(', ') === all && freed.join(', ') === late
    },
  ],
  [
    /^did not write (.+): it has given up$/,
    ([, all = ''], deed) => all.split(', ').every((each) => isSame(deed, `blocks[${each}]`)),
  ],
  [
    /^gave up waiting for (.+)$/,
    ([, batch], deed) =>
      shows(was(deed, `pulls[${batch}]`), 'answer') &&
      shows(is(deed, `pulls[${batch}]`), 'timed out'),
  ],
  [
    /^found nothing left to wait for of (.+)$/,
    ([, batch], deed) => !shows(was(deed, `pulls[${batch}]`), 'answer'),
  ],
  [
    /^failed: (.+)$/,
    ([, why], { step }) => step.effect.failure === why && step.before === step.effect.heap,
  ],
  [
    /^checked (plan \d+) against the active plan, (plan \d+): it is (not )?newer$/,
    ([, mine, active, not], deed) =>
      shows(was(deed, 'active'), active) &&
      number(mine) > number(active) === (not === undefined) &&
      isSame(deed, 'active'),
  ],
  [
    /^applied (plan \d+) in the place of (plan \d+)(, which is newer)?$/,
    ([, mine, old, newer], deed) =>
      shows(was(deed, 'active'), old) &&
      shows(is(deed, 'active'), mine) &&
      number(old) > number(mine) === (newer !== undefined),
  ],
  [
    /^did not apply (plan \d+): the active plan, (plan \d+), is not older$/,
    ([, mine, active], deed) =>
      shows(was(deed, 'active'), active) &&
      number(active) >= number(mine) &&
      isSame(deed, 'active'),
  ],
  [
    /^deleted plan (\d+)$/,
    ([, key], deed) =>
      was(deed, `plans[${key}]`) !== undefined && is(deed, `plans[${key}]`) === undefined,
  ],
  [/^found no plan (\d+) to delete$/, ([, key], deed) => was(deed, `plans[${key}]`) === undefined],
  [
    /^did not delete (plan \d+): it is active$/,
    ([, label], deed) =>
      shows(was(deed, 'active'), label) && isSame(deed, `plans[${number(label)}]`),
  ],
]

/** What a section did inside is between two heaps that nobody has: what it says of others can be checked. */
const sections: readonly (readonly [RegExp, Check])[] = [
  [
    /^asked for the engine of (.+)$/,
    ([, batch], { step }) =>
      queued(step, 'bootstrap: ') ===
        step.effect.substeps.filter((each) => each.startsWith('asked for the engine of')).length &&
      step.effect.substeps.includes(`asked for the engine of ${batch}`),
  ],
  [
    /^let (.+) wait for its engine, which had been asked for$/,
    (_, { system, step }) =>
      [...rowsIn(system, step.before, 'pulls').values()].some(({ held }) => held === 'bootstrap'),
  ],
  [
    /^sent (.+)$/,
    ([, batch], { step }) =>
      step.effect.spawned.some(
        ({ label }) => label === `network: ${batch}` || label === `producer: ${batch}`,
      ),
  ],
]

/** What is said of a step opened up. */
const substeps: readonly (readonly [RegExp, Check])[] = [
  [/^reads (.+?): (.+)$/, ([, row, label], deed) => shows(was(deed, row), label)],
  [/^writes (.+?) = (.+)$/, ([, row, label], deed) => shows(is(deed, row), label)],
  [
    /^removes (.+)$/,
    ([, row], deed) => was(deed, row) !== undefined && is(deed, row) === undefined,
  ],
  [/^(un)?locks (.+)$/, ([, un, row], deed) => owner(deed, row) === (un ? null : deed.step.actor)],
  [
    /^queues (.+)$/,
    ([, label], { step }) => step.effect.spawned.some((each) => each.label === label),
  ],
  [
    /^asks which to keep, (.+) or (.+): (.+)$/,
    ([, held, next, kept], { step }) =>
      show(step.effect.observed[0]) === held &&
      show(step.op.args[1]) === next &&
      show(step.effect.result) === kept,
  ],
  [
    /^(?:acquires|releases) (.+?)(?: to write)?$/,
    ([, lock], { step }) => step.op.method.endsWith(` under ${lock}`),
  ],
]

function number(plan = ''): number {
  return Number(plan.slice('plan '.length))
}

function queued({ effect }: Step, label: string): number {
  return effect.spawned.filter((each) => each.label.startsWith(label)).length
}

/** What is not so of what is said of a step itself. */
export function untrueOfEffect(system: System, step: Step): readonly string[] {
  const { description, failure } = step.effect
  const isSection = failure === undefined && /^did \w+ ?.* in one step$/.test(description)
  const told = [
    ...judged(description, descriptions),
    ...step.effect.substeps.flatMap((each) =>
      // A section may do anything that a step can: in what order, its own heaps would have to tell.
      isSection
        ? [...judged(each, sections)].filter(() => sections.some(([form]) => form.test(each)))
        : judged(each, substeps),
    ),
    ...(isSection
      ? step.effect.substeps.filter(
          (each) => ![...sections, ...descriptions].some(([form]) => form.test(each)),
        )
      : []),
  ]
  return told

  function judged(text: string, forms: readonly (readonly [RegExp, Check])[]): readonly string[] {
    for (const [form, isTrue] of forms) {
      const match = form.exec(text)
      if (match && isTrue(match, { system, step })) return []
    }
    return [text]
  }
}
