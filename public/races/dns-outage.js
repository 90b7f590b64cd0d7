// DynamoDB's DNS, us-east-1, 19 October 2025, reduced: two enactors; the check is made once, at the start
let active = 1
const plans = map({ 1: 'ips', 2: 'ips', 3: 'ips' })
function enact(mine) {
  if (mine <= active) return
  active = mine
  for (let p = 1; p < mine; p++) plans.remove(p)
}
run(() => enact(2), () => enact(3))
atEnd('the active plan exists', () => plans.containsKey(active))   //= 12 of 28
