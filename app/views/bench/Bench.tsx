import { showBench } from '../../services/bench.ts'
import { chooseOption } from '../../commands/choose.ts'
import { CloseDialog, Dialog } from '../../controls/Dialog.tsx'
import { Switch } from '../../controls/Switch.tsx'
import { comparable } from '../../../src/index.ts'
import { judgedTitles } from '../../derived/judged-titles.ts'
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
  const current = useDerivedRun()
  const { scenario, moment, judged } = current
  const bench = useSession((session) => session.bench)
  const titles = judgedTitles(current)
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
        How many complete schedules break “{titles.join('” or “')}”. What fails leads to its
        shortest counterexample.
      </p>
      <BenchTable
        scenarios={comparable(store.catalogue, scenario)}
        bench={bench}
        moment={moment}
        judged={judged}
      />
      <Endings scenario={scenario} verdicts={bench.verdicts[scenario.id] ?? {}} moment={moment} />
    </Dialog>
  )
}
