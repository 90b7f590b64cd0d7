// Where what is modelled here can be read, at the commits that it was read at.

const vllm = 'https://github.com/vllm-project/vllm'
const connector = 'vllm/distributed/kv_transfer/kv_connector/v1/mooncake/mooncake_connector.py'

/** A request that failed to load waits for ever, and holds its blocks. */
export const stuckIssue = `${vllm}/issues/35943`

/** A request is reported a second time: an assertion of the scheduler fails, and the engine dies. */
export const twiceIssue = `${vllm}/issues/51786`

/** A timeout for what is received, first on two threads and after its review on one. It was not merged. */
export const timeoutProposal = `${vllm}/pull/36014`

/** That proposal after its review. */
export const reviewedCode = `https://github.com/machov/vllm/blob/b786e59514ecddb92c51a4891f42e2f62a05e476/${connector}`

/** One handler for every failure, which the scheduler is told of. It was merged. */
export const mergedFix = `${vllm}/pull/50984`

/** The connector as it was read with that in it. */
export const mergedCode = `${vllm}/blob/00f4240e/${connector}`
