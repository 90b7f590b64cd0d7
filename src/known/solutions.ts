/**
 * How each task of the lessons, and of one challenge a system, is solved: a run, or the id of the strategy that one
 * has to choose. By lesson and beat.
 */
export const solutions: Readonly<Record<string, string>> = {
  'lost-update/5': 'ABBA',
  'lost-update/7': 'fixed',
  'the-window/7': 'BAAAABBB',
  'what-the-fix-leaves/6': 'BBBAAA',
  'only-the-winner/6': 'guard',
  'an-outage/8': 'aws-fix',
  'a-leak-in-production/7': 'compute',
  'break-rename/1': 'BBBBAAAA',
  'break-rename/2': 'guard',
  'break-rename/3': 'AAAABBBB',
  'break-lost-update/1': 'ABBA',
  'break-lost-update/2': 'fixed',
  'break-lost-update/3': 'AABB',
  'break-lock-order/1': 'AB',
  'break-lock-order/2': 'ordered',
  'break-lock-order/3': 'AAAABBBB',
  'break-put-if-absent/1': 'BAAABB',
  'break-put-if-absent/2': 'fixed',
  'break-put-if-absent/3': 'AAABB',
  'break-dns/1': 'ABBBBAA',
  'break-dns/2': 'aws-fix',
  'break-dns/3': 'BBBBA',
  'break-receive-stuck/1': 'AABBBBAAA1BBBBBBCCAAAABBA',
  'break-receive-stuck/2': 'upstream',
}
