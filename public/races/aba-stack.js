// ABA on a stack: the pointer is the same again, and what it points to is not
// R. K. Treiber, Systems programming: coping with parallelism, IBM RJ 5118, 1986
const below = map({ plum: 'pear', pear: 'apple', apple: 'ground' })   // what lies on what
const top = atomic({ node: 'plum', version: 0 })
const taken = list()
const next = variants({
  'pointer alone'(version)  { return version },
  'with a version'(version) { return version + 1 },
})
function swing(chosen) {
  for (;;) {
    const { node, version } = top.get()
    if (top.compareAndSet({ node, version }, { node: chosen(node), version: next(version) })) return node
  }
}
const pop = () => swing((node) => below.get(node))
const push = (pushed) => swing((node) => { below.put(pushed, node); return pushed })
run(
  () => { taken.add(pop()) },
  () => { const plum = pop(); taken.add(pop()); push(plum) },
)
const from = (node) => node === 'ground' ? [] : [node, ...from(below.get(node))]
atEnd('what was taken has left the stack',
  () => !from(top.get().node).some((node) => taken.contains(node)))
//= pointer alone 24 of 59123, with a version 0 of 59123
