import { z } from 'zod/v4';
import { forEveryone, sentence } from '../../reaction';
import { overview, PARTS, type Part } from '../overview';
import { channelForm, classesForm, digestForm, meetingForm, structureForm } from '../parts/forms';
import { regionForm } from '../parts/region';
import { rolesForm } from '../parts/roles';
import { forManager, ofSchool, type PartForm } from './at-settings';

const FORMS: Readonly<Record<Part | 'overview', PartForm>> = {
  overview: (manager) => overview(manager),
  structure: structureForm,
  channel: channelForm,
  roles: rolesForm,
  region: regionForm,
  meeting: meetingForm,
  digest: digestForm,
  classes: classesForm,
};

/** Shows the overview, or the small card of one part. */
export const openSettings = forManager(
  ofSchool.extend({ part: z.enum(['overview', ...PARTS]) }),
  async (manager, { part }) => {
    const shown = await FORMS[part](manager);
    return typeof shown === 'string' ? sentence(shown) : forEveryone(shown);
  },
);
