import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';

/** What proves to Microsoft that this process is the bot; only the two kinds that can still be registered. */
export type Credentials = SingleTenant | ManagedIdentity;

export interface SingleTenant {
  readonly kind: 'single-tenant';
  readonly appId: string;
  readonly tenantId: string;
  readonly password: string;
}

export interface ManagedIdentity {
  readonly kind: 'managed-identity';
  readonly appId: string;
  readonly tenantId: string;
}

/** The SDK's form of the credentials; without any, it checks nobody and signs nothing (local mode). */
export function credentialFactory(credentials?: Credentials): ConfigurationServiceClientCredentialFactory {
  if (!credentials) return new ConfigurationServiceClientCredentialFactory({});
  const identity = { MicrosoftAppId: credentials.appId, MicrosoftAppTenantId: credentials.tenantId };
  switch (credentials.kind) {
    case 'single-tenant':
      return new ConfigurationServiceClientCredentialFactory({
        ...identity,
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppPassword: credentials.password,
      });
    case 'managed-identity':
      return new ConfigurationServiceClientCredentialFactory({ ...identity, MicrosoftAppType: 'UserAssignedMsi' });
  }
}
