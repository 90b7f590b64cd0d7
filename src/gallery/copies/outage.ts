/** The outage as it is built in, in the language. */
export const outage = `// DNS outage: an old plan, and a clean-up
let active = 1
const plans = map({ 1: 'addresses', 2: 'addresses', 3: 'addresses' }), guard = lock()
function cleanUp(plan) { for (let older = 1; older < plan; older++) plans.remove(older) }
const enact = variants({
  racy(plan) {
    if (active >= plan) return
    active = plan
    cleanUp(plan)
  },
  'apply-lock'(plan) {
    if (active >= plan) return
    guard.acquire(); active = plan; guard.release()
    cleanUp(plan)
  },
  'check-again'(plan) {
    if (active >= plan) return
    if (active >= plan) return
    active = plan
    cleanUp(plan)
  },
  'spare-active'(plan) {
    if (active >= plan) return
    active = plan
    for (let older = 1; older < plan; older++)
      atomically(() => { if (active !== older) plans.remove(older) })
  },
  'aws-fix'(plan) {
    if (active >= plan) return
    let isApplied = false
    atomically(() => { if (active < plan) { active = plan; isApplied = true } })
    if (isApplied) cleanUp(plan)
  },
  'whole-lock'(plan) {
    guard.acquire()
    if (active < plan) { active = plan; cleanUp(plan) }
    guard.release()
  },
})
run(() => enact(2), () => enact(3))
always('The active plan exists', () => plans.containsKey(active))
`
