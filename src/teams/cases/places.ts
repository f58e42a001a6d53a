import type { PersonId, SchoolKey } from '../../cases/ids';

/** A conversation that the bot can post in without being spoken to. */
export interface Address {
  readonly conversation: string;
  readonly serviceUrl: string;
}

/** Where people and the support team of a school can be reached. A port: what `/instellen` sets and Teams tells. */
export interface Places {
  /** The channel of the support team; undefined until a beheerder has chosen one. */
  supportTeam(school: SchoolKey): Promise<Address | undefined>;
  /** Somebody's own chat with the bot; undefined until they have written to it once. */
  chatOf(school: SchoolKey, person: PersonId): Promise<Address | undefined>;
  /** Remembers from where somebody wrote in their own chat. */
  wrote(school: SchoolKey, person: PersonId, place: Address): Promise<void>;
  /** Their chat is gone, or closed to the bot: what is next for them makes a new one. */
  forget(school: SchoolKey, person: PersonId): Promise<void>;
  /** The message that shows a case in the channel of the support team, to write it anew. */
  cardOf(school: SchoolKey, caseId: string): Promise<{ readonly place: Address; readonly message: string } | undefined>;
  keepCard(
    school: SchoolKey,
    caseId: string,
    card: { readonly place: Address; readonly message: string },
  ): Promise<void>;
}
