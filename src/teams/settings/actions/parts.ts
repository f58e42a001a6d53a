import { z } from 'zod/v4';
import { REGIONS } from '../../../planning/holidays/holiday';
import { channelsFor } from '../parts/known';
import { clock, NAMINGS, WEEKS, weekday } from '../schema';
import { saving } from './at-settings';

/** The parts that are saved as they were filled in. */

export const saveRegion = saving(z.object({ region: z.enum(REGIONS) }), (_manager, { region }) => ({ region }));

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
    if (!known) return 'Dat kanaal ken ik niet. Typ in het kanaal van het OT: @Steunwijzer instellen.';
    const { serviceUrl } = manager.turn;
    return { naming, channel: { id: channel, name: known.title, serviceUrl } };
  },
);
