/** A race of the gallery, as it is offered. Its text is the file `races/<id>.js` of the site. */
export interface GalleryRace {
  readonly id: string
  /** How its first comment begins. */
  readonly title: string
  /** What it teaches. */
  readonly sentence: string
}

/** The gallery, in the order in which it is offered: from two lines to what has hurt in production. */
export const galleryRaces: readonly GalleryRace[] = [
  {
    id: 'lost-update',
    title: 'Lost update',
    sentence: 'Adding one is a read and a write, and another thread comes in between.',
  },
  {
    id: 'check-then-act',
    title: 'Check, then act',
    sentence:
      'A lock that is taken after the check still opens two: the check has to be made under it.',
  },
  {
    id: 'publish-before-initialised',
    title: 'Publish before initialised',
    sentence: 'Whoever sets the flag before the value has it read before it is there.',
  },
  {
    id: 'bank-transfer',
    title: 'Bank transfer',
    sentence: 'Two locks save the money, and taken in two orders they stop the bank.',
  },
  {
    id: 'dining-philosophers',
    title: 'Dining philosophers',
    sentence:
      'Where everybody takes the left fork first, all may wait for ever; one order for all ends that.',
  },
  {
    id: 'phases',
    title: 'Phases',
    sentence: 'A barrier, or a count to wait for, keeps the second phase behind all of the first.',
  },
  {
    id: 'bounded-buffer',
    title: 'Bounded buffer',
    sentence:
      'One notify wakes the wrong one, and an if that should be a while takes from an empty buffer.',
  },
  {
    id: 'readers-writers',
    title: 'Readers and writers',
    sentence:
      'An atomic count of readers lets the second in while the first still waits for the writer.',
  },
  {
    id: 'petersons-lock',
    title: "Peterson's lock",
    sentence:
      'Two flags and a turn let one in at a time, in just this order; flags alone may stop both.',
  },
  {
    id: 'ticket-lock',
    title: 'Ticket lock',
    sentence: 'Two threads draw one ticket, and the mend that ends the hanging lets both in.',
  },
  {
    id: 'aba-stack',
    title: 'ABA on a stack',
    sentence:
      'Compare and set finds the pointer that it knows, though the stack under it is another.',
  },
  {
    id: 'late-timeout',
    title: 'Late timeout',
    sentence: 'The timeout of a request that is done stops whichever runs when it goes off.',
  },
  {
    id: 'dirty-read',
    title: 'Dirty read',
    sentence: 'Each level of isolation takes one surprise away from a report that reads twice.',
  },
  {
    id: 'write-skew',
    title: 'Write skew',
    sentence: 'Two transactions write different rows, and break together what each has checked.',
  },
  {
    id: 'polaris',
    title: 'apache/polaris',
    sentence: 'Two maps that belong together: what is read before a merge is not what it meets.',
  },
  {
    id: 'dns-outage',
    title: "DynamoDB's DNS",
    sentence:
      'A slow enactor brings an old plan back, and a clean-up deletes it while it is active.',
  },
]
