import { narrate } from '../../../src/index.ts'
import { pause, play, setSeed, setSpeed, speeds } from '../../commands/play.ts'
import { knownViolation, showViolation } from '../../commands/show-violation.ts'
import { back, forward, reset } from '../../commands/travel.ts'
import { Button } from '../../controls/Button.tsx'
import { useDerivedRun, useSession, useSessionStore } from '../../session/use-session.ts'
import './transport.css'

/** Travel through the run, playing the rest of it, and each step in plain words. */
export function Transport() {
  const store = useSessionStore()
  const current = useDerivedRun()
  const { moment, now } = current
  const playing = useSession((session) => session.playing)
  return (
    <div className="transport">
      <div className="transport-buttons">
        <Button
          isDisabled={moment.schedule.length === 0}
          onClick={() => {
            reset(store)
          }}
        >
          Reset
        </Button>
        <Button
          isDisabled={moment.at === 0}
          onClick={() => {
            back(store)
          }}
        >
          Back
        </Button>
        <Button
          isDisabled={moment.at === moment.schedule.length}
          onClick={() => {
            forward(store)
          }}
        >
          Forward
        </Button>
        <Button
          className="transport-play"
          isDisabled={!playing && moment.schedule.length === 0 && now.state !== 'running'}
          onClick={() => {
            ;(playing ? pause : play)(store)
          }}
        >
          {playing ? 'Pause' : 'Play'}
        </Button>
      </div>
      <PlayOptions />
      <p className="narration" role="status" aria-label="What happened">
        {narrate({ ...current, length: moment.schedule.length })}
      </p>
      <Button
        className="transport-violation"
        isDisabled={!useSession((session) => knownViolation(session, current.judged))}
        title="The shortest run that breaks what is judged, with the fewest context switches"
        onClick={() => {
          showViolation(store, 'shortest')
        }}
      >
        Shortest violation
      </Button>
    </div>
  )
}

/** How fast a run plays, and the seed of the scheduler that plays it. */
function PlayOptions() {
  const store = useSessionStore()
  const speed = useSession((session) => session.speed)
  const seed = useSession((session) => session.seed)
  return (
    <div className="play-options">
      <label>
        Speed
        <input
          type="range"
          min={0}
          max={speeds.length - 1}
          value={speeds.findIndex((each) => each >= speed)}
          aria-valuetext={`${speed} steps a second`}
          onChange={(event) => {
            setSpeed(store, speeds[event.target.valueAsNumber] ?? speed)
          }}
        />
        <output>{speed}/s</output>
      </label>
      <label title="The same seed plays the rest of a run the same way">
        Seed
        <input
          type="number"
          min={0}
          max={999999}
          defaultValue={seed}
          onChange={(event) => {
            setSeed(store, event.target.valueAsNumber)
          }}
        />
      </label>
    </div>
  )
}
