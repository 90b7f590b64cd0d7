import { showBench } from '../../services/bench.ts'
import { chooseOption } from '../../commands/choose.ts'
import { CloseDialog, Dialog } from '../../controls/Dialog.tsx'
import { Switch } from '../../controls/Switch.tsx'
import { comparable } from '../../search/bench.ts'
import { useDerivedRun, useSession, useSessionStore } from '../../session/use-session.ts'
import { BenchTable } from './BenchTable.tsx'
import { Endings } from './Endings.tsx'
import './bench.css'

/**
 * Is my fix a fix? Every strategy on every scenario, what it costs, and where its runs can end. It is
 * there only while it is open.
 */
export default function Bench() {
  const store = useSessionStore()
  const { scenario, moment, system } = useDerivedRun()
  const bench = useSession((session) => session.bench)
  const selected = system.properties.slice(0, 2)
  return (
    <Dialog
      isOpen
      className="bench"
      titleId="bench-title"
      onClose={() => {
        showBench(store, false)
      }}
    >
      <div className="bench-head">
        <h2 id="bench-title">Fix bench</h2>
        {scenario.options.map((option) => (
          <Switch
            key={option.id}
            label={`With ${option.label.toLowerCase()}`}
            title={option.sentence}
            isOn={moment.options[option.id] === option.on}
            onTurn={(isOn) => {
              chooseOption(store, option.id, isOn)
            }}
          />
        ))}
        <CloseDialog />
      </div>
      <p>
        How many complete schedules break “{selected.map(({ title }) => title).join('” or “')}”.
        What fails leads to its shortest counterexample.
      </p>
      <BenchTable
        scenarios={comparable(scenario)}
        bench={bench}
        moment={moment}
        selected={selected.map(({ id }) => id)}
      />
      <Endings scenario={scenario} verdicts={bench.verdicts[scenario.id] ?? {}} moment={moment} />
    </Dialog>
  )
}
