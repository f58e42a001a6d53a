import { z } from 'zod/v4';
import { action } from '../../actions/action';
import { schoolsOf } from '../../answering/school';
import { SHARED_CHANNEL } from '../../not-here';
import { sentence } from '../../reaction';
import { manager } from '../manager';

/** Pressed in a channel: from now on this one is the support team's. */
export const chooseHere = action('beheerder', z.unknown(), async (turn, _data, services) => {
  const { channel, team } = turn;
  if (!channel || !team)
    return sentence('Dit is geen kanaal van een team. Typ dit in het kanaal waar de aanmeldingen moeten komen.');
  if (channel.isShared) return sentence(SHARED_CHANNEL);
  const { first } = await schoolsOf(turn, services);
  const found = await manager(turn, first, services);
  if (typeof found === 'string') return sentence(found);
  const { admin, key, version } = found;
  const known = (await admin.directory.team(team)).channels.find(({ id }) => id === channel.id);
  const chosen = { id: channel.id, name: channel.name ?? known?.name ?? '', serviceUrl: turn.serviceUrl };
  const by = turn.person.person;
  const done = await admin.settings.change({
    school: key,
    by,
    patch: { channel: chosen },
    expected: version,
    activity: turn.activity,
  });
  if (done === 'conflict') return sentence('Een ander stelde net iets in. Druk nog eens.');
  await admin.directory.noteChannel(team, { id: chosen.id, name: chosen.name });
  return sentence('Goed, nieuwe aanmeldingen komen voortaan in dit kanaal.');
});
