import { personIdOf } from '../../src/cases/identify';
import type { Place, Turn } from '../../src/teams/turn';
import { OT_CHANNEL, TENANT } from './people';

/** Somebody who does something in such a place. */
export const turnIn = (place: Place): Turn => ({
  place,
  conversation: OT_CHANNEL,
  activity: 'activity-1',
  serviceUrl: 'http://127.0.0.1',
  person: { tenant: TENANT, person: personIdOf('somebody') },
});
