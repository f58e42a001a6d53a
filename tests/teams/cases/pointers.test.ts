import { channelThread, groupChat } from '../../support/chat';
import { MENTOR, ZORGCOORDINATOR } from '../../support/people';
import { Desks } from './filling';

/** Where others read along, what is for one person leaves one sentence that says nothing of what was asked. */

const desks = new Desks();
beforeEach(() => desks.start());
afterEach(() => desks.end());

const ASKED = [
  ['/aanmelden PM2 Noor Bakker', MENTOR],
  ['/refer PM2 Noor Bakker', MENTOR],
  ['/aanmelden Noor Bakker', MENTOR],
  ['/mijn', MENTOR],
  ['/samenvoegen Noor Bakker', ZORGCOORDINATOR],
  ['/overdragen', ZORGCOORDINATOR],
  ['/overzicht', ZORGCOORDINATOR],
] as const;

describe.each([
  ['a channel', channelThread()],
  ['a group chat', groupChat()],
])('in %s', (_where, place) => {
  it.each(ASKED)('%s leaves one pointer, which repeats nothing of it', async (text, who) => {
    const { messages } = await desks.bot.chat(place, who).says(text);
    const here = messages.filter(({ conversation }) => conversation === place.conversation.id);
    expect(here.map(({ body }) => body.text)).toEqual([
      expect.stringMatching(/^(?:Dat doen we niet in een kanaal of groep|We do not do that in a channel or a group)\./),
    ]);
    expect(JSON.stringify(here.map(({ body }) => [body.text, body.summary, body.attachments]))).not.toMatch(
      /Noor|Bakker|PM2|aanmelden|samenvoegen/,
    );
    expect(messages.filter(({ conversation }) => conversation !== place.conversation.id)).toHaveLength(1);
  });
});
