import { z } from 'zod/v4';
import { REGIONS } from '../../../planning/holidays/holiday';
import { ownDates } from '../../../planning/holidays/typed';
import { channelsFor } from '../parts/known';
import { clock, NAMINGS, WEEKS, weekday } from '../schema';
import { saving } from './at-settings';

/** The parts that are saved as they were filled in. */

export const saveRegion = saving(
  z.object({ region: z.enum(REGIONS), own: z.string().max(10_000).default('') }),
  (_manager, { region, own }) => {
    const typed = ownDates(own);
    return typed.wrong.length > 0 ? notKept(typed.wrong) : { region, ownDates: typed.own.map((one) => ({ ...one })) };
  },
);

/** A person mends a few lines at a time. */
const MOST_WRONG = 3;
function notKept(wrong: readonly string[]): string {
  const more = wrong.length - MOST_WRONG;
  const left = more > 0 ? [`En nog ${more} ${more === 1 ? 'regel' : 'regels'}.`] : [];
  return ['Nog niet bewaard.', ...wrong.slice(0, MOST_WRONG), ...left].join(' ');
}

export const saveDigest = saving(z.object({ day: weekday, time: clock }), (_manager, { day, time }) => ({
  digest: { day, time },
}));

const time = z.union([clock, z.literal('')]).default('');

export const saveMeeting = saving(
  z.object({ day: weekday, weeks: z.enum(WEEKS), block: z.string().max(60).default(''), from: time, to: time }),
  (_manager, { day, weeks, block, from, to }) => {
    if ((from === '') !== (to === '')) return 'Vul bij de tijden allebei in, of laat ze allebei leeg.';
    if (from !== '' && from >= to) return 'Het overleg eindigt voor het begint. Kijk nog eens naar de tijden.';
    return { meeting: { day, weeks, block: block.trim(), ...(from === '' ? {} : { hours: { from, to } }) } };
  },
);

export const saveChannel = saving(
  z.object({ channel: z.string().min(1).max(300), naming: z.enum(NAMINGS) }),
  async (manager, { channel, naming }) => {
    const known = (await channelsFor(manager)).find(({ value }) => value === channel);
    if (!known) return 'Dat kanaal ken ik niet. Typ in het kanaal zelf: @Steunwijzer instellen.';
    const { serviceUrl } = manager.turn;
    return { naming, channel: { id: channel, name: known.title, serviceUrl } };
  },
);
