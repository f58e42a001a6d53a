import type {
  ConfigurationBotFrameworkAuthenticationOptions,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import { type Credentials, credentialFactory } from './credentials';
import { type KnownHost, TEAMS_HOSTS } from './hosts';

/** Where Teams is: who signs what comes in, where answers may go, and how the bot proves that it is the bot. */
export interface Cloud {
  /** The Bot Connector, as it calls itself in its tokens. */
  readonly issuer: string;
  /** Where is told which keys it signs with. */
  readonly keysAt: string;
  readonly hosts: readonly KnownHost[];
  /** Its servers, the one with the keys among them. The SDK wants all of them, or none for the public cloud. */
  readonly servers: ConfigurationBotFrameworkAuthenticationOptions;
  readonly proof: (credentials: Credentials) => ConfigurationServiceClientCredentialFactory;
}

/** Microsoft's own; tests have one on this machine. */
export const PUBLIC_CLOUD: Cloud = {
  issuer: 'https://api.botframework.com',
  keysAt: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  hosts: TEAMS_HOSTS,
  servers: {},
  proof: credentialFactory,
};
