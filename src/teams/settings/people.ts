import { schoolKeyOf } from '../../cases/identify';
import type { Assignment, PeopleDirectory } from '../people-directory';
import type { SettingsDesk } from './settings-desk';

/** Who has which function, as a beheerder set it with /instellen. */
export class StorePeopleDirectory implements PeopleDirectory {
  constructor(
    private readonly settings: SettingsDesk,
    /** The only tenant served; ids of people are those of its directory. */
    private readonly tenant: string,
  ) {}

  async assignments(school: string): Promise<readonly Assignment[]> {
    const { settings } = await this.settings.of(schoolKeyOf(this.tenant, school));
    return settings.roles.map(({ role, person }) => ({ school, role, person }));
  }
}
