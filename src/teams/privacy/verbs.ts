/** The verbs of the buttons on cards about inzage and erasing. */
export const PRIVACY_VERBS = {
  overview: 'privacy',
  search: 'privacy-search',
  choose: 'privacy-choose',
  ask: 'privacy-ask',
  open: 'privacy-open',
  yes: 'privacy-yes',
  no: 'privacy-no',
  file: 'privacy-file',
} as const;
