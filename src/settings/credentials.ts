import { complete } from './complete';
import type { Variables } from './environment';

/** How the bot proves to Microsoft that it is the registered one, under the names that Azure's own guides use. */
export type BotCredentials =
  | { readonly kind: 'single-tenant'; readonly appId: string; readonly tenantId: string; readonly password: string }
  | { readonly kind: 'managed-identity'; readonly appId: string; readonly tenantId: string };

const PROBLEM =
  'Zonder registratie in Azure start de bot niet in productie (met --local probeer je hem op je eigen computer)';

/** @throws ConfigurationError that names the variables that are missing. */
export function readCredentials(variables: Variables): BotCredentials {
  const { MicrosoftAppId, MicrosoftAppTenantId, MicrosoftAppPassword } = variables;
  if (variables.MicrosoftAppType === 'UserAssignedMSI') {
    const bot = complete(PROBLEM, { MicrosoftAppId, MicrosoftAppTenantId });
    return { kind: 'managed-identity', appId: bot.MicrosoftAppId, tenantId: bot.MicrosoftAppTenantId };
  }
  const bot = complete(PROBLEM, { MicrosoftAppId, MicrosoftAppTenantId, MicrosoftAppPassword });
  return {
    kind: 'single-tenant',
    appId: bot.MicrosoftAppId,
    tenantId: bot.MicrosoftAppTenantId,
    password: bot.MicrosoftAppPassword,
  };
}
