/** What a person reads where something cannot be done at all, whoever asks. */

/** The program runs without a store. */
export const NOTHING_KEPT =
  'Hier wordt niets bewaard, dus dit kan nog niet. Vraag het wie Steunwijzer bij jullie beheert.';

const IN_A_GROUP = 'Dat doen we niet in een kanaal of groep';

/** Where an answer went that does not belong in a channel or group chat. */
export const PRIVATELY = `${IN_A_GROUP}. Ik heb je een privébericht gestuurd`;

/** When that answer could not be sent. */
export const UNREACHABLE = `${IN_A_GROUP}, en een privébericht lukt me nu niet. Open de chat met mij en typ het daar.`;

/** A card of the personal chat was copied into a channel. */
export const notHere = (command: string): string => `${IN_A_GROUP}. Typ ${command} in je privéchat met mij.`;

/** The school on a button is none of the presser's. */
export const otherSchool = (toType: string): string =>
  `Deze knop hoort bij een andere school. Typ ${toType}, dan help ik je voor jouw school.`;

/** For a channel in which people of elsewhere read along. */
export const SHARED_CHANNEL =
  'Dit is een gedeeld kanaal: hier lezen ook mensen van buiten het team mee. Kies voor de aanmeldingen een gewoon kanaal of een privékanaal.';
