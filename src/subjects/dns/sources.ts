// Where what is modelled here can be read.

/** Amazon's account of the outage: who does what, and what went wrong. */
export const summary = 'https://aws.amazon.com/message/101925/'

/** An engineer of DynamoDB tells more: the lock, the clean-up, and when the fix was out. */
export const talk = 'https://www.youtube.com/watch?v=YZUNNzLDWb8'

/** The transactions in which DNS records are changed: all of it or nothing, and only what is as expected. */
export const transactions =
  'https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html'
