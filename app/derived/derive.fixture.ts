import { builtIns } from '../../src/index.ts'
import { createDeriver } from './derived-run.ts'

/** Works out any moment of what comes with the page. */
export const derive = createDeriver(builtIns)
