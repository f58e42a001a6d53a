/** The verbs of the buttons on cards about cleaning up. */
export const CLEAN_UP_VERBS = {
  open: 'clean-up',
  notYet: 'clean-up-not-yet',
  keep: 'clean-up-keep',
  letGo: 'clean-up-let-go',
  ask: 'clean-up-ask',
  erase: 'clean-up-erase',
} as const;
