import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardReader } from '../../support/card-reader';
import { personal } from '../../support/chat';
import { MENTOR, PEOPLE, type Person, ZORGCOORDINATOR } from '../../support/people';
import { cardIn, presserCard } from '../../support/reading';
import { Filler, PUPIL, QUESTION } from '../cases/filling';
import { toSubmitted } from '../cases/filling-pages';
import { KeptBot, SCHOOL } from '../settings/kept';

export const BEHEERDER = PEOPLE[5] ?? MENTOR;
/** Whom the sample school named to agree. */
export const SECOND = PEOPLE[3] ?? MENTOR;

/** Every text about the pupil of these tests. */
export const TEXTS = [...Object.values(PUPIL).filter((text) => text.length > 3), ...Object.values(QUESTION)];

/** Somebody at this school: what others are sent meanwhile is none of what their press is answered with. */
class Somebody extends Filler {
  override async presses(title: string): Promise<this> {
    return this.sees(presserCard(await this.sends(title)));
  }
}

/** The sample school with everything kept in a real file, and people who work at it. */
export class Privacy {
  readonly kept = new KeptBot();

  async open(): Promise<void> {
    await this.kept.start();
  }

  async close(): Promise<void> {
    await this.kept.stop();
    this.kept.remove();
  }

  person(person: Person): Filler {
    return new Somebody(this.kept.bot.chat(personal(`a:${person.id}`), person));
  }

  /** A mentor's PM2, handed in, with its card in the channel. */
  async referred(): Promise<Filler> {
    const mentor = await toSubmitted(this.person(MENTOR));
    await this.delivered();
    return mentor;
  }

  async delivered(): Promise<void> {
    const until = Date.now() + 8_000;
    while ((await this.kept.store.pendingOutbox(SCHOOL)).length > 0) {
      if (Date.now() > until) throw new Error('The outbox was not emptied.');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** What somebody was told in their own chat. */
  told({ id }: Person): readonly string[] {
    return this.kept.bot.channel
      .messages()
      .filter(({ conversation, kind }) => conversation === `a:${id}` && kind === 'post')
      .flatMap(({ body }) => (body.attachments ? [] : [body.text ?? '']));
  }

  /** The cards that stand in somebody's own chat, the answers to what they typed among them. */
  cardsOf({ id }: Person): readonly CardReader[] {
    return this.kept.bot.channel
      .messages()
      .filter(({ conversation, kind, body }) => conversation === `a:${id}` && kind === 'post' && body.attachments)
      .map(cardIn);
  }

  /** How a message in the channel looks now. */
  channelCards(): readonly string[] {
    const latest = new Map<string, string>();
    for (const message of this.kept.bot.channel.messages()) {
      const { conversation, body, kind, given } = message;
      if (!conversation.startsWith('19:ot') || !body.attachments) continue;
      latest.set((kind === 'post' ? given : message.message) ?? '', cardIn(message).text);
    }
    return [...latest.values()];
  }

  bytes(): string {
    const { folder } = this.kept;
    return readdirSync(folder)
      .map((file) => readFileSync(join(folder, file)).toString('utf8'))
      .join('');
  }
}

/** Somebody asks a beheerder; gives the card on which it says that it waits. */
export async function asks(privacy: Privacy, command: string, who: Person = BEHEERDER): Promise<Filler> {
  const filler = privacy.person(who);
  await filler.types(`/${command} Rosa`);
  filler.card.tick('why', 'De ouders vragen erom');
  return filler.presses('Vraag om bevestiging');
}

export { MENTOR, SCHOOL, ZORGCOORDINATOR };
