// Where what is modelled here can be read.

/** Amazon's account of the outage: who does what, and what went wrong. */
export const summary = 'https://aws.amazon.com/message/101925/'

/** An engineer of DynamoDB tells more: the lock, the clean-up, and when the fix was out. */
export const talk = 'https://www.youtube.com/watch?v=YZUNNzLDWb8'
