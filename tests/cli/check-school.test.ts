import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MADE_UP, withChange } from '../structure/made-up-school';
import { run } from './run';

jest.setTimeout(30_000);

let folder: string;

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'check-')), MADE_UP);
  mkdirSync(folder);
});

afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

function writeSchool(from: string, to: string): void {
  for (const file of withChange(from, to)) writeFileSync(join(folder, file.name), file.text);
}

describe('check-school', () => {
  it('given a school that is in order, then it tells what stands in it and what is still unsure', async () => {
    const { status, stdout, stderr } = await run('check-school', 'schools/voorbeeld');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^schools\/voorbeeld: in orde$/m);
    expect(stdout).toMatch(/functies 32 · niveaus 4 · stappen 7/);
    expect(stdout).toMatch(/bronnen: .*Rollenmatrix niveaus \(\d+\).*Taakomschrijvingen PM-stappen \(\d+\)/);
    expect(stdout).toMatch(/lezing: zeker \d+ · waarschijnlijk \d+ · twijfel \d+/);
    expect(stdout).toMatch(/^Nog te controleren met de school:$/m);
    expect(stdout).toMatch(
      /^ {2}twijfel +Deelname aan leerlingbespreking\n +Basis niveau 2, intern, Coach .* — Tabelranden/m,
    );
  });

  it('given a mistake, then status 1 with file, line and what is allowed, and nothing on the other channel', async () => {
    writeSchool('certainty: twijfel', 'certainty: misschien');
    const { status, stdout, stderr } = await run('check-school', `${folder}/`);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(`De gegevens van school "${MADE_UP}" kloppen niet:`);
    expect(stderr).toContain(
      `${join(folder, 'tasks.yaml')}:10  Hier mag alleen staan: "zeker", "waarschijnlijk", "twijfel".`,
    );
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('given several folders of which one is broken, then the others are still told', async () => {
    writeSchool('role: nestbewaker', 'role: nest');
    const { status, stdout, stderr } = await run('check-school', folder, 'schools/casparus');
    expect(status).toBe(1);
    expect(stdout).toContain('schools/casparus: in orde');
    expect(stderr).toContain('Er is geen functie "nest". Er is wel: zorgmeester, nestbewaker, ouders.');
  });

  it('given a folder that is not there, then one sentence names the schools that are', async () => {
    const { status, stdout, stderr } = await run('check-school', 'schools/nope');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(
      'Er is geen school "nope": de map schools/nope bestaat niet. Er is wel: casparus, de-baanbreker, jan-arentsz, voorbeeld.\n',
    );
  });

  it('given no folder, then it says how to use it', async () => {
    const { status, stderr } = await run('check-school');
    expect(status).toBe(1);
    expect(stderr).toMatch(/Welke school\?/);
  });
});
