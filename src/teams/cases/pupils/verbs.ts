/** The verbs of the buttons on cards about pupils. */
export const PUPIL_VERBS = {
  doubles: 'pupils',
  search: 'pupils-search',
  compare: 'pupils-compare',
  confirm: 'pupils-confirm',
  merge: 'pupils-merge',
  open: 'pupil',
  ofCase: 'pupil-of-case',
  correct: 'pupil-correct',
  askApart: 'pupil-ask-apart',
  separate: 'pupil-separate',
} as const;
