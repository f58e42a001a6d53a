// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax of the card templates.
import {
  type CardView,
  type Rendered,
  renderHelp,
  renderPreview,
  renderReply,
  renderSchoolChoice,
  renderWelcome,
} from '../../../src/teams/cards';
import { readCard } from '../../support/card-reader';
import { answer, block, CLARIFY, contacts, line, SCHOOL, UNKNOWN, view } from './replies';

const NASTY = [
  '**bold** _it_ `code`',
  '[x](javascript:alert(1)) ![y](https://evil.example/p.png)',
  '<img src=x onerror=alert(1)> <at>Iedereen</at>',
  '${1+1} ${$root.speak} ${title}',
  '{{DATE(2026-11-22T10:00:00Z)}} {{TIME(x)}}',
  '# kop - punt 1. een',
  '"}],"x":[{"',
];

const button = (nasty: string) => ({ label: nasty, question: nasty });
const school = (nasty: string): Partial<CardView> => ({ school: { ...SCHOOL, name: nasty } });
const contact = (nasty: string) => contacts({ coach: { name: nasty, userPrincipalName: nasty, roleName: nasty } });

const CARDS: Record<string, (nasty: string) => Rendered> = {
  answer: (nasty) =>
    renderReply(
      answer({
        title: nasty,
        lead: line(nasty),
        blocks: [block(nasty, [nasty, nasty], { subheading: `· ${nasty}` })],
        sources: [{ document: nasty, where: nasty }],
        suggestions: [button(nasty)],
      }),
      view({ contacts: contact(nasty) }),
    ),
  clarify: (nasty) =>
    renderReply({ ...CLARIFY, title: nasty, lead: line(nasty), suggestions: [button(nasty), button(nasty)] }, view()),
  'clarify as a list': (nasty) =>
    renderReply({ ...CLARIFY, title: nasty, suggestions: Array.from({ length: 9 }, () => button(nasty)) }, view()),
  unknown: (nasty) => renderReply({ ...UNKNOWN, title: nasty, lead: line(nasty) }, view({ interactive: false })),
  help: (nasty) => renderHelp(view({ ...school(nasty), examples: [button(nasty)] })),
  welcome: (nasty) => renderWelcome('team', view(school(nasty))),
  'school choice': (nasty) => renderSchoolChoice([{ ...SCHOOL, name: nasty }], { question: nasty }),
};

describe.each(Object.entries(CARDS))('on the card %s', (_, render) => {
  it.each(NASTY)('%s stands as it was written', (nasty) => {
    const card = readCard(render(nasty).card);
    const shown = [card.text, ...card.titles].join('\n');
    expect(shown).toContain(nasty);
    expect(shown).not.toMatch(/(?:11.22|22.11).2026/);
    expect(card.tags).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:a|at|code|em|h1|img|li|strong)$/)]),
    );
  });

  it.each(NASTY)('%s is no markup in what is read out or shown elsewhere', (nasty) => {
    const { card, summary } = render(nasty);
    for (const text of [card.speak, card.fallbackText, summary]) expect(text).not.toMatch(/[<>[\]*`]/);
  });
});

it.each(NASTY)('%s is no markup in the result list of the message extension', (nasty) => {
  const { content } = renderPreview(answer({ title: nasty, lead: line(nasty) }));
  expect(content.title + content.text).not.toMatch(/[<>[\]*`]/);
});

it('opens no other page than a chat, whatever the name of an account', () => {
  const known = contacts({ coach: { name: 'x', userPrincipalName: 'a@b.nl&message=hoi#/../x' } });
  const [chat] = readCard(renderReply(answer(), view({ contacts: known })).card).buttons;
  expect(chat?.url).toBe('https://teams.microsoft.com/l/chat/0/0?users=a%40b.nl%26message%3Dhoi%23%2F..%2Fx');
});

it('never says in a notification what somebody may have typed', () => {
  expect(renderReply({ ...UNKNOWN, title: 'Over Jan zeg ik niets' }, view()).summary).not.toContain('Jan');
  expect(renderReply({ ...CLARIFY, title: 'Jan?' }, view()).summary).not.toContain('Jan');
});
