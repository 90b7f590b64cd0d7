// Write skew: two doctors are on call, and each may go home if the other stays
// Cahill, Röhm and Fekete, Serializable isolation for snapshot databases, SIGMOD 2008
const onCall = map({ ada: true, ben: true }), rows = lock()
const staff = () => onCall.values().filter((isOn) => isOn).length
const goHome = variants({
  'snapshot isolation'(me) {
    const seen = staff()
    if (seen > 1) onCall.put(me, false)   // commits: nobody else has written this row
  },
  'select for update'(me) {
    rows.acquire()
    if (staff() > 1) onCall.put(me, false)
    rows.release()
  },
  serializable(me) {
    const seen = staff()   // the commit looks whether what was read still holds, and aborts if not
    if (seen > 1) atomically(() => { if (staff() === seen) onCall.put(me, false) })
  },
})
run(() => goHome('ada'), () => goHome('ben'))
//= serializable: snapshot isolation 4 of 6, select for update 0 of 2, serializable 0 of 6
atEnd('somebody is on call', () => staff() > 0)
//= snapshot isolation 4 of 6, select for update 0 of 2, serializable 0 of 6
