import type { Address, Places } from '../../src/teams/cases/places';

/** Places that are forgotten after the test. */
export class MemoryPlaces implements Places {
  team: Address | undefined;
  readonly chats = new Map<string, Address>();
  readonly cards = new Map<string, { readonly place: Address; readonly message: string }>();

  supportTeam = async () => this.team;
  chatOf: Places['chatOf'] = async (_school, person) => this.chats.get(person);
  wrote: Places['wrote'] = async (_school, person, place) => void this.chats.set(person, place);
  forget: Places['forget'] = async (_school, person) => void this.chats.delete(person);
  cardOf: Places['cardOf'] = async (_school, caseId) => this.cards.get(caseId);
  keepCard: Places['keepCard'] = async (_school, caseId, card) => void this.cards.set(caseId, card);
}
