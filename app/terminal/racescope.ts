#!/usr/bin/env node
import { version } from '../../package.json'
import { BadArguments } from './bad-arguments.ts'
import { helpText } from './help.ts'
import { endingWith, print } from './print.ts'
import { runCheck } from './run-check.ts'
import { visible } from './visible.ts'

const [command, ...args] = process.argv.slice(2)

switch (command) {
  case 'check':
    await runCheck(args, 'racescope check')
    break
  case undefined:
  case 'help':
  case '--help':
  case '-h':
    await endingWith(() => print(helpText('racescope check')), BadArguments)
    break
  case '--version':
  case '-v':
    await endingWith(() => print(version), BadArguments)
    break
  default:
    await endingWith(() => Promise.reject(unknown(command)), BadArguments)
}

function unknown(name: string): BadArguments {
  const about = name.endsWith('.js')
    ? `racescope check ${visible(name)}`
    : 'check, --help or --version'
  return new BadArguments(`unknown command: ${visible(name)}; expected ${about}`)
}
