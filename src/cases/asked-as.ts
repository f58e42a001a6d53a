/** What a card calls the fields that a refusal may name: one word for both, so that people find what is meant. */
export const ASKED = {
  meeting: 'Op welke dag is het overleg?',
  evaluatedOn: 'Geëvalueerd op',
  parentsInformed: 'Ouders geïnformeerd op',
  firstEvaluation: 'Volgende stap: evalueren op',
  nextEvaluation: 'Alleen bij doorgaan: opnieuw evalueren op',
  agreedEvaluation: 'Evalueren uiterlijk op',
  interventions: 'Interventies',
  start: 'Vanaf',
  until: 'Tot en met',
} as const;
