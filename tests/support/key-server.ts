import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { Credentials } from '../../src/teams';
import type { Cloud } from '../../src/teams/transport/cloud';
import { PUBLIC_CLOUD } from '../../src/teams/transport/cloud';
import { TENANT } from './people';

/** The bot as it is registered in these tests. */
export const CREDENTIALS: Credentials = {
  kind: 'single-tenant',
  appId: '11111111-2222-4333-8444-555555555555',
  tenantId: TENANT,
  password: 'x',
};
const { issuer } = PUBLIC_CLOUD;
const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** What differs from a token that Teams would send. */
export interface TokenOptions {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly key?: KeyObject;
}

/** How the key server can be ill: an error, something that is no JSON, keys that are none, no word at all. */
export type KeyFault = 'error' | 'garbage' | 'garbled keys' | 'no keys' | 'silence';

/** Signs nothing, so that no token has to be fetched to answer. */
class NoProof extends ConfigurationServiceClientCredentialFactory {
  override async createCredentials() {
    return { signRequest: async <T>(request: T) => request };
  }
}

export const seconds = (): number => Math.floor(Date.now() / 1000);
const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** Plays the server that publishes the Bot Connector's keys, and signs tokens with them, good ones and others. */
export class KeyServer {
  private readonly vouching = pair();
  /** Published, but without a word about Teams. */
  private readonly silent = pair();
  /** Published nowhere. */
  readonly stranger = pair().privateKey;
  /** What is wrong with it, as long as it stands here. */
  fault: KeyFault | undefined;

  private constructor(
    private readonly server: Server,
    private readonly url: string,
  ) {
    server.on('request', (request, response) => {
      const isMeta = request.url === '/meta';
      if (this.fault === 'silence') return;
      if (this.fault === 'error') response.statusCode = 500;
      if (this.fault === 'garbage' || (this.fault === 'garbled keys' && !isMeta)) {
        response.end('<html>{"keys": [');
        return;
      }
      const jwk = ({ publicKey }: { publicKey: KeyObject }) => publicKey.export({ format: 'jwk' });
      const keys = [
        { ...jwk(this.vouching), kid: 'k1', use: 'sig', endorsements: ['msteams'] },
        { ...jwk(this.silent), kid: 'silent', use: 'sig', endorsements: ['webchat'] },
      ];
      response.setHeader('content-type', 'application/json');
      const known = this.fault === 'no keys' ? [] : keys;
      response.end(JSON.stringify(isMeta ? { issuer, jwks_uri: `${url}/keys` } : { keys: known }));
    });
  }

  static async start(): Promise<KeyServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    return new KeyServer(server, `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`);
  }

  /** Listens again where it did before it was closed. */
  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(Number(new URL(this.url).port), '127.0.0.1', resolve));
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  /** Teams as these tests have it: its keys here, its host there. */
  cloud(serviceUrl: string): Cloud {
    const { url } = this;
    return {
      issuer,
      keysAt: `${url}/meta`,
      hosts: [{ origin: serviceUrl, source: 'the test' }],
      servers: {
        ToBotFromChannelOpenIdMetadataUrl: `${url}/meta`,
        ToBotFromChannelTokenIssuer: issuer,
        ToBotFromEmulatorOpenIdMetadataUrl: `${url}/meta`,
        ToChannelFromBotLoginUrl: `${url}/login`,
        ToChannelFromBotOAuthScope: issuer,
        OAuthUrl: `${url}/oauth`,
        ValidateAuthority: false,
        CallerId: '',
      },
      proof: ({ appId, tenantId }) =>
        new NoProof({
          MicrosoftAppId: appId,
          MicrosoftAppPassword: 'x',
          MicrosoftAppTenantId: tenantId,
          MicrosoftAppType: 'SingleTenant',
        }),
    };
  }

  /** A token as Teams sends it for this service URL, but for what is asked otherwise. */
  token(serviceurl: string, options: TokenOptions = {}): string {
    const content = this.unsigned(serviceurl, options);
    const signature = sign('RSA-SHA256', Buffer.from(content), options.key ?? this.vouching.privateKey);
    return `${content}.${signature.toString('base64url')}`;
  }

  /** With a key that is published, but not for Teams. */
  unendorsed(serviceurl: string): string {
    return this.token(serviceurl, { header: { kid: 'silent' }, key: this.silent.privateKey });
  }

  /** The classic: the published key taken for a secret that both know. */
  hs256(serviceurl: string): string {
    const content = this.unsigned(serviceurl, { header: { alg: 'HS256' } });
    const secret = this.vouching.publicKey.export({ type: 'spki', format: 'pem' });
    return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
  }

  unsigned(serviceurl: string, { claims = {}, header = {} }: TokenOptions = {}): string {
    const valid = { serviceurl, iss: issuer, aud: CREDENTIALS.appId, iat: seconds(), exp: seconds() + 600 };
    return `${encode({ alg: 'RS256', typ: 'JWT', kid: 'k1', ...header })}.${encode({ ...valid, ...claims })}`;
  }
}
