import { openSearchPanel } from '@codemirror/search'
import type { EditorView } from '@codemirror/view'
import { useRef } from 'preact/compat'
import { copyPrompt } from '../../commands/own/copy-prompt.ts'
import { openFile, saveFile } from '../../commands/own/files.ts'
import { MenuButton } from '../../controls/MenuButton.tsx'
import { MenuItems } from '../../controls/MenuItems.tsx'
import { useSessionStore } from '../../session/use-session.ts'

/** How a program comes and goes as a file, and what an assistant needs to write one. */
export function FileMenu({ view }: { readonly view: EditorView | null }) {
  const store = useSessionStore()
  const input = useRef<HTMLInputElement>(null)
  const acts: Readonly<Record<string, () => void>> = {
    open: () => {
      input.current?.click()
    },
    save: () => {
      saveFile(store)
    },
    find: () => {
      if (view) openSearchPanel(view)
    },
    prompt: () => {
      void copyPrompt(store)
    },
  }
  return (
    <>
      <MenuButton className="menu-below" label="File" isDisabled={false}>
        {(id, close) => (
          <MenuItems
            id={id}
            label="File"
            items={[
              { id: 'open', content: 'Open a file …' },
              { id: 'save', content: 'Save as a file' },
              { id: 'find', content: 'Find and replace' },
              { id: 'prompt', content: 'Copy prompt for an assistant' },
            ]}
            onChoose={(chosen) => {
              close()
              acts[chosen]?.()
            }}
          />
        )}
      </MenuButton>
      <input
        ref={input}
        type="file"
        accept=".js,.mjs,.txt,text/javascript,text/plain"
        hidden
        aria-label="File of a race"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          currentTarget.value = ''
          if (file) void openFile(store, file)
        }}
      />
    </>
  )
}
