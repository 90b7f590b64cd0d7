import { setLarge } from '../../commands/learn.ts'
import { Switch } from '../../controls/Switch.tsx'
import { useSession, useSessionStore } from '../../session/use-session.ts'

/** For whoever teaches: type for a room, and the lesson on paper. */
export function RoomTools() {
  const store = useSessionStore()
  const isLarge = useSession(({ progress }) => progress.isLarge)
  return (
    <div className="room-tools">
      <Switch
        label="Large type"
        isOn={isLarge}
        onTurn={(isOn) => {
          setLarge(store, isOn)
        }}
      />
      <button
        type="button"
        onClick={() => {
          print()
        }}
      >
        Print hand-out
      </button>
    </div>
  )
}
