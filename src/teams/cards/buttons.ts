import type { Answer, Suggestion } from '../../answers/reply';
import { lowerFirst, oneLine, shorten } from './plain';
import type { CardView, Contact } from './view';
import type { Words } from './words';

/** A button that asks the bot something; `school` goes along, so that a card keeps meaning the school it came from. */
export interface AskButton {
  readonly label: string;
  readonly question: string;
  readonly school: string;
}

/** A button that opens the chat with somebody. */
export interface ChatButton {
  readonly label: string;
  readonly url: string;
}

const LABEL = 60;
const QUESTION = 300;

/** Buttons for suggestions; none where Teams allows none. A question too long to come back whole is left out. */
export function askButtons(suggestions: readonly Suggestion[], view: CardView): AskButton[] {
  if (!view.interactive) return [];
  return suggestions
    .filter(({ label, question }) => question.length <= QUESTION && oneLine(label) !== '')
    .map(({ label, question }) => ({ label: shorten(oneLine(label), LABEL), question, school: view.school.id }));
}

/** The chat with the first person known for what the answer is about: one, or none where that is the asker's own function. */
export function chatButtons(answer: Answer, view: CardView, words: Words): ChatButton[] {
  const role = answer.roles.find((id) => view.contacts.has(id));
  if (role !== undefined && view.own?.includes(role)) return [];
  const contact = role === undefined ? undefined : view.contacts.get(role);
  if (!contact) return [];
  const url = `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(contact.userPrincipalName)}`;
  return [{ label: shorten(chatLabel(answer, contact, words), LABEL), url }];
}

function chatLabel({ roles }: Answer, { name, roleName }: Contact, words: Words): string {
  if (roleName === undefined) return words.chatWithPerson(oneLine(name));
  const role = lowerFirst(oneLine(roleName));
  return roles.length > 1 ? words.askRole(role) : words.chatWith(role);
}
