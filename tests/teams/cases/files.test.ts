import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { caseIdOf, dayAt, instantOf, personIdOf, pupilIdOf } from '../../../src/cases/identify';
import { ConsentFiles } from '../../../src/teams';
import { readWord } from '../../papers/read-word';
import { knownSchools } from '../../support/bot';
import { channelThread, personal } from '../../support/chat';
import { MENTOR, PEOPLE, ZORGCOORDINATOR } from '../../support/people';
import { cardIn, presserSentence } from '../../support/reading';
import { KeptBot, SCHOOL } from '../settings/kept';

const REF = { school: 'voorbeeld', case: 'zaak-1' };
const NOT_THERE = /^Die zaak ken ik niet/;
/** The beheerder has no function, and so no part in any case. */
const STRANGER = PEOPLE[5] ?? MENTOR;
const kept = new KeptBot();
const mine = () => kept.bot.chat();

/** A case of the mentor, on the agenda for the discussion. */
async function putCase(): Promise<void> {
  const route = [...(knownSchools().get('voorbeeld')?.structure.routes.values() ?? [])].find(
    ({ id }) => String(id) === 'pm2',
  );
  if (!route) throw new Error('There is no PM2.');
  const pupil = pupilIdOf('leerling-1');
  const caseId = caseIdOf(REF.case);
  const day = new Date('2026-11-09T09:00:00+01:00');
  const signed = { by: personIdOf(MENTOR.aadObjectId), at: instantOf(day) };
  await kept.store.write(SCHOOL, {
    streams: [
      {
        caseId,
        expected: 0,
        append: [
          {
            ...signed,
            kind: 'started',
            id: caseId,
            route: route.id,
            subject: { kind: 'pupil', pupil },
            mentor: signed.by,
            answers: {},
            kept: [],
          },
          { ...signed, kind: 'submitted', number: 1 },
          { ...signed, kind: 'accepted' },
          { ...signed, kind: 'scheduled', meeting: dayAt(day) },
        ],
      },
    ],
    number: { given: 1, caseId },
    pupils: [{ id: pupil, firstName: 'Rosa', lastName: 'Jansen', className: '3B', formerClasses: [], version: 0 }],
  });
}

afterAll(() => kept.remove());
afterEach(() => kept.stop());

describe('in local mode', () => {
  beforeEach(async () => {
    await kept.start({ local: true });
    if ((await kept.store.nextNumber(SCHOOL)) === 1) await putCase();
  });

  const linkOf = async (verb: string) => {
    const pressed = await mine().presses(verb, REF);
    expect(presserSentence(pressed)).toBe('Het staat hieronder.');
    return cardIn(pressed.messages[0]).buttons[0]?.url ?? '';
  };

  it('gives the form over a link that nothing keeps and no browser runs', async () => {
    const answer = await fetch(await linkOf('case-form'));
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': "attachment; filename*=UTF-8''Aanmeldformulier%20PM2%20zaak%201.docx",
    });
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('gives the meeting as a calendar file, at the hours that are set and without the pupil', async () => {
    const { settings, version } = await kept.parts.admin.settings.of(SCHOOL);
    const meeting = { day: 'monday', block: '', weeks: 'every', hours: { from: '09:15', to: '10:00' } } as const;
    const patch = { ...settings, meeting };
    await kept.parts.admin.settings.change({ school: SCHOOL, by: 'test', patch, expected: version });
    const text = await (await fetch(await linkOf('case-ics'))).text();
    expect(text).toContain('Bespreking zaak 1 (PM2');
    expect(text).toContain('20261109T091500');
    expect(text).not.toMatch(/Rosa|Jansen/);
  });

  it('forgets a link after ten minutes', async () => {
    const url = await linkOf('case-form');
    kept.bot.clock.forward(9);
    expect((await fetch(url)).status).toBe(200);
    kept.bot.clock.forward(2);
    expect((await fetch(url)).status).toBe(404);
  });

  it('has one link per file, that nobody can guess and no other site can use', async () => {
    const [form, calendar] = [await linkOf('case-form'), await linkOf('case-ics')];
    expect(new Set([form, calendar]).size).toBe(2);
    expect(form).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/bestand\/[\w-]{43}$/);
    expect((await fetch(`${form}x`)).status).toBe(404);
    expect((await fetch(form, { method: 'POST' })).status).toBe(405);
    expect(await statusFor(form, { host: 'elders.example' })).toBe(404);
  });

  it('gives it to nobody who may not see the case, and in no channel', async () => {
    for (const verb of ['case-form', 'case-ics']) {
      const stranger = await kept.bot.chat(personal('a:vreemd'), STRANGER).presses(verb, REF);
      const nothing = await mine().presses(verb, { ...REF, case: 'geen-zaak' });
      expect(presserSentence(stranger)).toMatch(NOT_THERE);
      expect(presserSentence(stranger)).toBe(presserSentence(nothing));
      expect(presserSentence(await kept.bot.chat(channelThread()).presses(verb, REF))).toContain('privéchat');
      expect(presserSentence(await mine().presses(verb, { ...REF, school: '__proto__' }))).toMatch(NOT_THERE);
      expect(presserSentence(await mine().presses(verb, { case: 1 }))).toMatch(/^Met deze knop/);
    }
  });

  it('is about the pupil as that one is called today, also when the case began with a double', async () => {
    const [double, today] = [pupilIdOf('leerling-1'), pupilIdOf('leerling-2')];
    const before = await kept.store.pupil(SCHOOL, double);
    if (!before) throw new Error('There is no pupil.');
    const pupils = [
      { ...before, mergedInto: today },
      { ...before, id: today, firstName: 'Rosalinde', version: 0 },
    ];
    expect(await kept.store.write(SCHOOL, { streams: [], pupils })).toEqual({ kind: 'written' });
    const answer = await fetch(await linkOf('case-form'));
    const { blocks } = readWord(new Uint8Array(await answer.arrayBuffer()));
    expect(JSON.stringify(blocks)).toContain('Rosalinde Jansen');
    // The mentor is coach as well; a PM2 is brought in by a mentor.
    expect(JSON.stringify(blocks)).toContain('Mentor');
    expect(JSON.stringify(blocks)).not.toContain('Coach');
  });
});

describe('in Teams', () => {
  const received: { method: string | undefined; headers: IncomingHttpHeaders; body: Buffer }[] = [];
  let status = 201;
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    received.push({ method: incoming.method, headers: incoming.headers, body: Buffer.concat(chunks) });
    // restify's own writeHead, which it puts in everybody's place, gives nothing back.
    response.writeHead(status, { location: '/elders' });
    response.end('{}');
  });
  let uploadUrl = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    uploadUrl = `http://127.0.0.1:${portOf(server.address())}/upload`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  beforeEach(async () => {
    received.length = 0;
    status = 201;
    const files = new ConsentFiles(({ hostname }) => hostname === '127.0.0.1');
    await kept.start({ local: false }, { files });
    if ((await kept.store.nextNumber(SCHOOL)) === 1) await putCase();
  });

  const asked = async () => (await mine().presses('case-form', REF)).messages[0]?.body.attachments?.[0];
  const answers = (value: Record<string, unknown>, who = mine()) =>
    who.sends({
      type: 'invoke',
      name: 'fileConsent/invoke',
      value: { type: 'fileUpload', ...value },
      replyToId: 'vraag',
    });
  const accept = { action: 'accept', context: { what: 'form', ...REF } };
  const info = () => ({
    uploadInfo: {
      uploadUrl,
      contentUrl: 'https://school.example/f',
      name: 'f.docx',
      uniqueId: 'u-1',
      fileType: 'docx',
    },
  });
  const deleted = () => kept.bot.channel.requests.filter(({ kind }) => kind === 'delete').map(({ message }) => message);

  it('asks first, then sends the whole file and shows where it stands', async () => {
    expect(await asked()).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.card.file.consent',
      name: 'Aanmeldformulier PM2 zaak 1.docx',
      content: { acceptContext: { what: 'form', ...REF } },
    });
    const { status: http, messages } = await answers({ ...accept, ...info() });
    expect(http).toBe(200);
    const [put] = received;
    expect(put).toMatchObject({ method: 'PUT' });
    const size = put?.body.length ?? 0;
    expect(put?.headers).toMatchObject({ 'content-length': `${size}`, 'content-range': `bytes 0-${size - 1}/${size}` });
    expect(put?.body.subarray(0, 2).toString()).toBe('PK');
    expect(deleted()).toEqual(['vraag']);
    expect(messages[0]?.body.attachments?.[0]).toMatchObject({
      contentType: 'application/vnd.microsoft.teams.card.file.info',
      contentUrl: 'https://school.example/f',
      content: { uniqueId: 'u-1', fileType: 'docx' },
    });
  });

  it('takes the question away on a no', async () => {
    const { messages } = await answers({ action: 'decline', context: { what: 'form', ...REF } });
    expect([messages, received, deleted()]).toEqual([[], [], ['vraag']]);
  });

  it.each([500, 302])('says so when the upload is answered with %d', async (code) => {
    status = code;
    const { messages } = await answers({ ...accept, ...info() });
    expect(messages[0]?.body.text).toMatch(/^Het is niet gelukt/);
    expect(received).toHaveLength(1);
  });

  it('sends nothing to strange places, for strangers, or for what it cannot read', async () => {
    const elsewhere = { uploadInfo: { ...info().uploadInfo, uploadUrl: 'http://169.254.169.254/latest' } };
    const stranger = kept.bot.chat(personal('a:vreemd'), STRANGER);
    const channel = kept.bot.chat(channelThread(), ZORGCOORDINATOR);
    const all = [
      await answers({ ...accept, ...elsewhere }),
      await answers({ ...accept, ...info() }, stranger),
      await answers({ ...accept, ...info() }, channel),
      await answers({ ...accept, context: { ...accept.context, case: 'geen-zaak' }, ...info() }),
      await answers(accept),
      await answers({ action: 'misschien' }),
    ];
    for (const { messages } of all) expect(messages[0]?.body.text).toMatch(/^\p{Lu}.*\.$/u);
    expect(received).toEqual([]);
  });

  it('takes only the addresses where Teams keeps files', () => {
    const { mayUploadTo } = new ConsentFiles();
    expect(mayUploadTo(new URL('https://school-my.sharepoint.com/personal/x'))).toBe(true);
    for (const address of [
      'http://school.sharepoint.com/',
      'https://sharepoint.com.kwaad.example/',
      'https://127.0.0.1/',
    ])
      expect(mayUploadTo(new URL(address))).toBe(false);
  });
});

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address ? address.port : 0;

function statusFor(url: string, headers: Record<string, string>): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
