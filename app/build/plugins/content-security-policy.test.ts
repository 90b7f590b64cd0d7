import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { headerPolicy } from './content-security-policy.ts'

it('is the policy that hosts with headers send, too', () => {
  const headers = readFileSync(new URL('../../../public/_headers', import.meta.url), 'utf8')
  expect(headers).toContain(`Content-Security-Policy: ${headerPolicy}\n`)
})
