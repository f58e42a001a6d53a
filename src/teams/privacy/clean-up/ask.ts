import { filesThat } from '../../../desk/clean-up/look';
import { namedIn } from '../../../desk/erasure/request';
import { ask } from '../../../desk/erasure/requests';
import { named } from '../../../desk/erasure/whole';
import { forEveryone } from '../../reaction';
import { askCard } from '../ask';
import { cleanUpAction, fresh, markOf, shownFile } from './at-clean-up';
import { GONE } from './hold';
import { cleanUpCard, MOST_AT_ONCE } from './overview';
import { filesOf } from './words';

const CHANGED = 'Er is intussen iets veranderd: dit zijn nu de dossiers. Kijk ze nog eens na.';

/** Verwijder, of one who may have left: asked as with /verwijder, by somebody who knows. */
export const eraseOne = cleanUpAction(async (at, { one }) => {
  const file = shownFile(at, one);
  return forEveryone(file ? askCard(at, file.whole) : await cleanUpCard(at, {}, GONE));
});

/** Vraag verwijdering: of all that were on the list, kept until a second person agrees. */
export const askCleanUp = cleanUpAction(async (at, { oneVersion }) => {
  const { desk, school, by, seconds, turn, look } = at;
  const all = filesThat(look, 'over');
  if (all.length === 0 || seconds.length === 0 || oneVersion !== markOf(all))
    return forEveryone(await cleanUpCard(at, {}, CHANGED));
  const chosen = all.slice(0, MOST_AT_ONCE);
  const asking = named(chosen.map(({ whole }) => whole));
  const asked = await ask(desk.options.store, school.key, {
    kind: 'verwijdering',
    ...asking,
    why: 'term',
    byTerm: true,
    by: by.id,
    at: desk.clock().now,
    seconds,
    activity: turn.activity,
  });
  desk.wake(school.key);
  // A colleague asked at the same moment, perhaps about others, too.
  if (asked.state !== 'asked' || namedIn(asked).join() !== namedIn(asking).join())
    return forEveryone(await cleanUpCard(await fresh(at), {}, CHANGED));
  const said = `Verzoek ${asked.number} wacht op bevestiging, voor ${filesOf(chosen)}. ${seconds.length === 1 ? 'Je collega krijgt een bericht' : `${seconds.length} collega’s krijgen een bericht, een van hen bevestigt`}. Tot dan gebeurt er niets.`;
  return forEveryone(await cleanUpCard(await fresh(at), {}, said));
});
