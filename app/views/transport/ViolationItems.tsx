import { formatProbability } from '../../../src/index.ts'
import {
  knownViolations,
  showViolation,
  type KnownViolation,
  type ViolationKind,
} from '../../commands/show-violation.ts'
import { MenuItems } from '../../controls/MenuItems.tsx'
import { countSteps } from '../../link/tell-stop.ts'
import { useProof } from '../../session/use-proof.ts'
import { useDerivedRun, useSessionStore } from '../../session/use-session.ts'

const titles: Readonly<Record<ViolationKind, string>> = {
  'race-only': 'One that needs interleaving',
  shortest: 'The shortest',
  likeliest: 'The likeliest',
}

interface ViolationItemsProps {
  readonly id: string
  readonly label: string
  readonly onChosen: () => void
}

/** The runs that break what is judged, each by what makes it worth a look. */
export default function ViolationItems({ id, label, onChosen }: ViolationItemsProps) {
  const store = useSessionStore()
  const current = useDerivedRun()
  const proof = useProof(current.moment)
  const known = knownViolations({ moment: current.moment, proof }, current)
  return (
    <MenuItems
      id={id}
      label={label}
      items={distinct(known).map(({ kind, title, found }) => ({
        id: kind,
        content: <Item title={title} found={found} />,
      }))}
      onChoose={(kind) => {
        onChosen()
        showViolation(store, kind as ViolationKind)
      }}
    />
  )
}

function Item({ title, found }: { readonly title: string; readonly found: KnownViolation }) {
  return (
    <>
      {title}{' '}
      <small>
        {countSteps(found.schedule.length)}, by chance {formatProbability(found.chance)}
        {found.serial === true && '; no interleaving needed: a plain bug'}
      </small>
    </>
  )
}

/** One for each run, with all that it is. */
function distinct(violations: readonly KnownViolation[]) {
  const byRun = new Map<string, { kind: ViolationKind; title: string; found: KnownViolation }>()
  for (const found of violations) {
    const key = found.schedule.join()
    const same = byRun.get(key)
    const title = titles[found.kind]
    byRun.set(key, {
      kind: same?.kind ?? found.kind,
      title: same ? `${same.title}, ${title.toLowerCase()}` : title,
      found: same?.found ?? found,
    })
  }
  return [...byRun.values()]
}
