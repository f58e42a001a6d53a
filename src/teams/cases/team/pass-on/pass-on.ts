import { may } from '../../../../cases/may';
import { NL } from '../../../../cases/nl';
import { forPresser, inPrivate, sentence } from '../../../reaction';
import { rolesInWords } from '../../roles-in-words';
import { caseCard } from '../answer';
import { atCase, pressAction } from '../at-case';
import { renderChannelCard } from '../channel-card';
import { knownHere } from './known-here';
import { offer, rolesFor, whoMayBeAsked } from './offer';
import { wantedOf } from './wanted';

/** Tells those who may that somebody wants something done to a case, and says so to whoever asked. */
export const passOn = pressAction('sees', async (turn, data, services) => {
  const at = await atCase(turn, data, services);
  const about = at ?? (await knownHere(turn, data, services));
  const wanted = wantedOf(data.what);
  if (!about || !wanted) return sentence(NL.notFound);
  const to = whoMayBeAsked(about, wanted);
  if (to.length === 0) return offer(turn, about, wanted);
  // Whoever got the function meanwhile has the button for it on the card.
  const mayNow = at !== undefined && (wanted === 'open' || may(at.who, wanted, at.state).may);
  const passed =
    mayNow || (await about.desk.passOn({ school: about.school, by: about.by.id, caseId: about.state.id, wanted, to }));
  const who = rolesInWords(about.school.structure, rolesFor(about, wanted), 'en');
  const note = mayNow ? MAY : `${passed ? 'Doorgegeven' : 'Dat heb ik vandaag al doorgegeven'} aan ${who}.`;
  if (at && turn.place === 'personal') return inPrivate(await caseCard(at, note));
  return forPresser(renderChannelCard(about, note));
});

const MAY = 'Dit kun je zelf: gebruik de knop op de kaart.';

/** Shows the card of the channel again to whoever asked for something else on it. */
export const leave = pressAction('sees', async (turn, data, services) => {
  const about = (await atCase(turn, data, services)) ?? (await knownHere(turn, data, services));
  return about ? forPresser(renderChannelCard(about)) : sentence(NL.notFound);
});
