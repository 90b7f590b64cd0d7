import { beginAnew, duplicateDraft, openDraft, removeDraft } from '../../commands/own/drafts.ts'
import { MenuButton } from '../../controls/MenuButton.tsx'
import { MenuItems } from '../../controls/MenuItems.tsx'
import type { Desk } from '../../session/desk.ts'
import { useDrafts } from '../../session/use-drafts.ts'
import { useSessionStore } from '../../session/use-session.ts'

interface DraftMenuProps {
  readonly desk: Desk
  readonly onRename: () => void
}

/** The drafts on this machine, and what can be done with the one on the desk. */
export function DraftMenu({ desk, onRename }: DraftMenuProps) {
  const store = useSessionStore()
  const drafts = useDrafts()
  const acts: Readonly<Record<string, () => void>> = {
    rename: onRename,
    duplicate: () => {
      duplicateDraft(store)
    },
    new: () => {
      void beginAnew(store)
    },
    delete: () => {
      if (desk.draft !== null) removeDraft(store, desk.draft)
    },
  }
  return (
    <MenuButton className="menu-below" label="Drafts" isDisabled={false}>
      {(id, close) => (
        <MenuItems
          id={id}
          label="Drafts"
          items={[
            ...drafts.map((draft) => ({
              id: `draft ${draft.id}`,
              content: draft.id === desk.draft ? `✓ ${draft.name}` : draft.name,
            })),
            { id: 'new', content: 'New' },
            { id: 'rename', content: 'Rename' },
            { id: 'duplicate', content: 'Duplicate' },
            ...(desk.draft === null ? [] : [{ id: 'delete', content: 'Delete' }]),
          ]}
          onChoose={(chosen) => {
            close()
            const act = acts[chosen]
            if (act) act()
            else openDraft(store, chosen.replace('draft ', ''))
          }}
        />
      )}
    </MenuButton>
  )
}
