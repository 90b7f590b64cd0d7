// Dirty read: a report reads one row twice, at three levels of isolation
// Berenson et al., A critique of ANSI SQL isolation levels, SIGMOD 1995: phenomena P1 and P2
let row = { committed: 5, written: null }
let report = []
const latest = ({ committed, written }) => written ?? committed
const read = variants({
  'read uncommitted'() { report = [latest(row), latest(row)] },
  'read committed'()   { report = [row.committed, row.committed] },
  'repeatable read'()  { const snapshot = row; report = [snapshot.committed, snapshot.committed] },
})
function change() {
  row = { committed: 5, written: 3 }
  row = { committed: 5, written: null }   // rolled back
  row = { committed: 5, written: 7 }
  row = { committed: 7, written: null }   // committed
}
run(change, read)
atEnd('nothing is read that was rolled back', () => !report.includes(3))
//= read uncommitted 14 of 35, read committed 0 of 35, repeatable read 0 of 15
atEnd('both reads agree', () => report[0] === report[1])
//= read uncommitted 16 of 35, read committed 4 of 35, repeatable read 0 of 15
