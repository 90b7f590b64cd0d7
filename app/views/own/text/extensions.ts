import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { javascript } from '@codemirror/lang-javascript'
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language'
import { lintKeymap } from '@codemirror/lint'
import { search, searchKeymap } from '@codemirror/search'
import type { Extension } from '@codemirror/state'
import {
  EditorView,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  tooltips,
} from '@codemirror/view'
import { hangingIndent } from './hanging-indent.ts'
import { comments } from './ink.ts'
import { marks } from './marks.ts'
import { replaceSelection } from './replace-selection.ts'
import { stepsGutter } from './steps-gutter.ts'
import { theme } from './theme.ts'
import { complete, hover } from './words.ts'

/** Everything that an editor of programs can do, but for what is told of a program. */
export const extensions: Extension = [
  lineNumbers(),
  stepsGutter,
  highlightActiveLineGutter(),
  history(),
  javascript(),
  indentUnit.of('  '),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  replaceSelection,
  comments,
  marks,
  autocompletion({ override: [complete], icons: false }),
  hover,
  search({ top: true }),
  tooltips({ position: 'fixed' }),
  EditorView.lineWrapping,
  hangingIndent,
  EditorView.contentAttributes.of({
    'aria-label': 'Program',
    'aria-description': 'Escape, then Tab, leads out of the editor.',
    spellcheck: 'false',
    autocapitalize: 'off',
  }),
  keymap.of([
    ...closeBracketsKeymap,
    ...completionKeymap,
    ...lintKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...defaultKeymap,
    indentWithTab,
  ]),
  theme,
]
