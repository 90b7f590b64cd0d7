import { useState } from 'preact/compat'
import { rollAnother, setSeed, setSpeed, speeds } from '../../commands/play.ts'
import { setFatesShown } from '../../commands/route.ts'
import { clear } from '../../commands/travel.ts'
import { Button } from '../../controls/Button.tsx'
import { Switch } from '../../controls/Switch.tsx'
import { useSession, useSessionStore } from '../../session/use-session.ts'
import './play-options.css'

/** How fast a run plays, who picks the steps that it does not have, what the step buttons tell, and an empty run. */
export default function PlayOptions() {
  const store = useSessionStore()
  const speed = useSession((session) => session.speed)
  const [written, setWritten] = useState(() => `${store.getState().seed}`)
  const fates = useSession((session) => session.fates)
  const isEmpty = useSession((session) => session.moment.schedule.length === 0)
  return (
    <>
      <label>
        Speed
        <input
          type="range"
          min={0}
          max={speeds.length - 1}
          value={speeds.findIndex((each) => each >= speed)}
          aria-valuetext={`${speed} steps a second`}
          onChange={(event) => {
            setSpeed(store, speeds[event.currentTarget.valueAsNumber] ?? speed)
          }}
        />
        <output>{speed} a second</output>
      </label>
      <label>
        Seed
        <input
          type="number"
          min={0}
          max={999999}
          value={written}
          onChange={(event) => {
            setWritten(event.currentTarget.value)
            setSeed(store, event.currentTarget.valueAsNumber)
          }}
        />
        <Button
          isDisabled={false}
          onClick={() => {
            rollAnother(store)
            setWritten(`${store.getState().seed}`)
          }}
        >
          Roll another
        </Button>
      </label>
      <p>The same seed picks the same steps, where the run has none yet.</p>
      <Switch
        label="Where each step leads"
        isOn={fates}
        onTurn={(isOn) => {
          setFatesShown(store, isOn)
        }}
      />
      <Button
        isDisabled={isEmpty}
        onClick={() => {
          clear(store)
        }}
      >
        Clear the run
      </Button>
    </>
  )
}
