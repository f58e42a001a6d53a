import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readVariables } from '../../src/settings/environment';
import { all, ROOT, read, STAGES } from './text';

describe('m365agents.yml', () => {
  it('parses, and makes its package of the manifest that is there', () => {
    const text = read('m365agents.yml');
    expect(parse(text)).toMatchObject({ version: expect.stringMatching(/^v1\.\d+$/) });
    const manifests = all(text, /manifestPath: (\S+)/g);
    expect(manifests.length).toBeGreaterThan(0);
    expect(manifests.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(all(text, /(?:path|parameters): (\.\/infra\S+)/g).filter((path) => !existsSync(join(ROOT, path)))).toEqual(
      [],
    );
  });

  it('finds nothing empty that nobody has to fill in: the Toolkit takes that for forgotten', () => {
    const asked = all(read('m365agents.yml') + read('infra/main.parameters.json'), /\$\{\{(\w+)\}\}/g);
    const byHand = ['AZURE_SUBSCRIPTION_ID', 'REGISTRY_NAME', 'ALERT_EMAIL'];
    for (const stage of STAGES) {
      const empty = all(read(`env/.env.${stage}`), /^(\w+)=$/gm);
      expect([...new Set(asked)].filter((name) => empty.includes(name) && !byHand.includes(name))).toEqual([]);
    }
    // A comma alone is nobody.
    expect(readVariables({ BEHEERDERS: ',' }).BEHEERDERS).toEqual([]);
  });

  it('gets all that it asks for from each environment', () => {
    const asked = all(read('m365agents.yml') + read('infra/main.parameters.json'), /\$\{\{(\w+)\}\}/g);
    for (const stage of STAGES) {
      const given = all(read(`env/.env.${stage}`), /^(\w+)=/gm);
      expect([...new Set(asked)].filter((name) => !given.includes(name))).toEqual([]);
      expect(read(`env/.env.${stage}`)).toContain(`TEAMSFX_ENV=${stage}`);
      expect(read(`env/.env.${stage}`)).not.toMatch(/SECRET|KEY|PASSWORD/);
    }
  });
});
