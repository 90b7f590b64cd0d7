import { copyOf, galleryRaces } from '../../../src/index.ts'
import { openExample } from '../../commands/own/open-example.ts'
import { openProgram } from '../../commands/own/open-program.ts'
import { CloseDialog, Dialog } from '../../controls/Dialog.tsx'
import { useSessionStore } from '../../session/use-session.ts'
import './examples.css'

/** Programs to begin with: what teaches one thing each, and what else is on this page, to be changed. */
export default function Examples({ onClose }: { readonly onClose: () => void }) {
  const store = useSessionStore()
  const copies = store.catalogue.titles.flatMap(({ id, title }) => {
    const text = copyOf(id)
    return text === null ? [] : [{ id, title, text }]
  })
  return (
    <Dialog isOpen className="examples" titleId="examples-title" onClose={onClose}>
      <h2 id="examples-title">Examples</h2>
      <p>Each opens as a copy, which is yours to change. No draft of yours is touched.</p>
      <ul>
        {galleryRaces.map(({ id, title, sentence }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                onClose()
                void openExample(store, id)
              }}
            >
              <strong>{title}</strong>
              <span>{sentence}</span>
            </button>
          </li>
        ))}
      </ul>
      <h3>Edit a copy of what is shown on this page</h3>
      <ul className="examples-copies">
        {copies.map(({ id, title, text }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                onClose()
                void openProgram(store, text)
              }}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
      <CloseDialog />
    </Dialog>
  )
}
