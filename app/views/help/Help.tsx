import { shortcuts } from '../../services/shortcuts.ts'
import { setShortcuts } from '../../commands/set-shortcuts.ts'
import { showHelp } from '../../commands/show-help.ts'
import { CloseDialog, Dialog } from '../../controls/Dialog.tsx'
import { Switch } from '../../controls/Switch.tsx'
import { useDerivedRun, useSession, useSessionStore } from '../../session/use-session.ts'
import { Terms } from './Terms.tsx'
import { UnderStudy } from './UnderStudy.tsx'
import './help.css'

/** What the page is about in three sentences, and every key. It is there only while it is open. */
export default function Help() {
  const store = useSessionStore()
  const noun = useDerivedRun().scenario.subject.strategyNoun.toLowerCase()
  const isOn = useSession((session) => session.shortcuts)
  return (
    <Dialog
      isOpen
      className="help"
      titleId="help-title"
      onClose={() => {
        showHelp(store, false)
      }}
    >
      <h2 id="help-title">How to read this</h2>
      <p>
        A race is a question of whose turn it is. Here you decide: each press lets one thread take
        one <strong>atomic step</strong>, an access to what is shared; between two of them another
        thread may come in. Find an order after which memory is wrong for good, then try the same
        order under another {noun}.
      </p>
      <h3>Keys</h3>
      <dl>
        {shortcuts.map(({ shown, does }) => (
          <div key={shown}>
            <dt>
              <kbd>{shown}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Shift ← →</kbd>
          </dt>
          <dd>on a step of the timeline: move it in the run</dd>
        </div>
        <div>
          <dt>
            <kbd>Page Up Page Down P N</kbd>
          </dt>
          <dd>in a lesson: go to the beat before, or to the next</dd>
        </div>
        <div>
          <dt>
            <kbd>L</kbd>
          </dt>
          <dd>in a lesson: large type, for a room</dd>
        </div>
      </dl>
      <Switch
        label="Single keys are commands"
        isOn={isOn}
        onTurn={(value) => {
          setShortcuts(store, value)
        }}
      />
      <Terms />
      <UnderStudy />
      <CloseDialog />
    </Dialog>
  )
}
