/** The one door through which faces, such as `app/`, use the core. */
export type { Fate } from './explorer/answers/fates.ts'
export { chancesAlong } from './explorer/answers/chances-along.ts'
export { endsAfter } from './explorer/answers/ends-after.ts'
export type { AtomicSection } from './explorer/answers/atomic/atomic-section.ts'
export type { Why } from './explorer/answers/why/ordering.ts'
export { answerTogether, judgementOf, type Judgement } from './explorer/answers/judgement.ts'
export { progressGraph, type Cell, type ProgressGraph } from './explorer/answers/progress-graph.ts'
export {
  kindOfEnd,
  kindsOfEnds,
  type EndKind,
  type EndsOfKind,
} from './explorer/answers/kinds-of-ends.ts'
export { likeliestViolation } from './explorer/answers/likeliest-violation.ts'
export type { StateGraphData } from './explorer/answers/state-graph-data.ts'
export { placesOf, routeThrough, type Place } from './explorer/answers/routes.ts'
export { StateGraph } from './explorer/answers/state-graph.ts'
export { pointOfNoReturn, swapThatPasses } from './explorer/answers/turning-point.ts'
export type { Outcome, Verdict } from './explorer/answers/verdict.ts'
export { Exploration } from './explorer/exploration.ts'
export { outcomeOfRun } from './explorer/outcome-of-run.ts'
export { withoutEachStep, type WithoutStep } from './explorer/without-step.ts'
export { reachedSites } from './explorer/reached-sites.ts'
export { reachableEndings } from './explorer/reachable-endings.ts'
export { copyOf } from './gallery/copies/copy-of.ts'
export { galleryRaces } from './gallery/races.ts'
export { challengedBy, challengeId, challengeOf } from './lessons/challenge.ts'
export type { Beat, Lesson, Question, Sight, Task } from './lessons/lesson.ts'
export { hintsFor } from './lessons/hints.ts'
export { loadLessons } from './lessons/load-lessons.ts'
export type { Place as LessonPlace } from './lessons/place.ts'
export { problemText, type Problem, type Span } from './language/problem.ts'
export type { OwnProgram } from './language/own-program.ts'
export { comparePins } from './language/pins/compare-pins.ts'
export { pinProblem } from './language/pins/pin-problem.ts'
export { withPins } from './language/pins/with-pins.ts'
export { ownFile } from './language/own-file.ts'
export { titleIn } from './language/title-in.ts'
export { loadOwnMerges } from './language/merge/load-own-merges.ts'
export { readProgram, type Reading } from './language/read-program.ts'
export { languageForms, sharedObjects, type Word } from './language/vocabulary.ts'
export { memoryUpToRenaming } from './memory/memory-up-to-renaming.ts'
export { heapText } from './memory/heap-text.ts'
export type { Heap, MemoryObject } from './memory/heap.ts'
export { compareLabels } from './memory/label-order.ts'
export { rowLabel } from './memory/row-labels.ts'
export { fingerprint, isIdentified, labelOf, same, type Value } from './memory/value.ts'
export { chanceNote, raceSentence, sectionSentence } from './report/answer.ts'
export type { Checked } from './report/checked.ts'
export {
  cheapestSentence,
  comparisonSentence,
  failuresOf,
  holdingIn,
  hypotheticalSentence,
  otherWorldSentence,
  standingOf,
  type ComparedAnswer,
  type Standing,
} from './report/comparison.ts'
export { propertyFailure } from './report/property-failure.ts'
export { failureSentence } from './report/failure-sentence.ts'
export { cycleSentence } from './report/cycle-sentence.ts'
export { columns } from './report/columns.ts'
export { fateWords } from './report/fate-words.ts'
export { fulfilledClause } from './report/fulfilled-clause.ts'
export { markdownTable, type MarkdownRow } from './report/markdown-table.ts'
export { narrate } from './report/narration.ts'
export { orderingText } from './report/deeds.ts'
export { describeCell } from './report/progress-cell.ts'
export {
  formatChance,
  formatCount,
  formatProbability,
  formatRoughCount,
  formatShare,
} from './report/numbers.ts'
export { howEnded, runVerdict } from './report/run-verdict.ts'
export { verdictJson } from './report/verdict-json.ts'
export { verdictTable } from './report/verdict-table.ts'
export { clauseText, whySentence } from './report/why-sentence.ts'
export { breachText, distinct } from './report/sentence/breach.ts'
export { livingSentence, settingOf } from './report/sentence/living-sentence.ts'
export { textOf, type Control, type Sentence } from './report/sentence/parts.ts'
export { situationOf } from './report/sentence/run-situation.ts'
export { decodeSchedule, encodeSchedule } from './schedule/codec.ts'
export { switchesIn } from './schedule/switches.ts'
export { pickSeeded } from './schedule/seeded.ts'
export { operationOf } from './steps/same-operation.ts'
export { assumptionsOf } from './subjects/assumptions.ts'
export { chosenValue } from './subjects/chosen.ts'
export {
  comparable,
  type Catalogue,
  type LoadedCatalogue,
  type ScenarioTitle,
} from './subjects/catalogue.ts'
export type { Choice } from './subjects/choice.ts'
export { discussionOf } from './subjects/discussion.ts'
export { judgedIn } from './subjects/judged.ts'
export { firstSystem } from './subjects/first.ts'
export { lazySystems, type LazySystem } from './subjects/lazy-systems.ts'
export { builtIns } from './subjects/list.ts'
export { systemLoaders } from './subjects/system-loaders.ts'
export { phrasesOf } from './subjects/phrases-of.ts'
export type { BreachWords } from './subjects/phrases.ts'
export { worldOf } from './subjects/world.ts'
export type { Scenario, Setting } from './subjects/scenario.ts'
export { statementsOf } from './system/general-properties.ts'
export type { Finding, Inspection, Lifecycle } from './system/inspection.ts'
export type { Statement } from './system/property.ts'
export { roleIn } from './system/primer.ts'
export type { System } from './system/system.ts'
export type { FrameSnapshot } from './threads/frame-snapshot.ts'
export { judgeRun } from './threads/judge-run.ts'
export { follow, taskTitles, type FollowedRun } from './threads/follow.ts'
export { Machine } from './threads/machine.ts'
export { readsFrom } from './threads/reads-from.ts'
export { rememberedSystem } from './threads/remembered-system.ts'
export { replay, type Stop, type Trace } from './threads/replay.ts'
export { scheduleChance } from './threads/schedule-chance.ts'
export type { Step } from './threads/step.ts'
export { stepNames } from './threads/step-names.ts'
export { waitCycles, type Wait } from './threads/waits-for.ts'
export { nearest } from './text/nearest.ts'
