// Where what is modelled here can be read. The last was merged, the proposal was not.

const vllm = 'https://github.com/vllm-project/vllm'

/** A request that failed to load waits for ever, and holds its blocks. */
export const stuckIssue = `${vllm}/issues/35943`

/** A timeout for what is received, first on two threads and after its review on one. */
export const timeoutProposal = `${vllm}/pull/36014`

/** One handler for every failure, which the scheduler is told of. */
export const mergedFix = `${vllm}/pull/50984`
