import { renderReply } from '../../../src/teams/cards';
import { readCard } from '../../support/card-reader';
import { answer, at, block, contacts, LEVEL_3, line, ROUW, SCHOOL, view } from './replies';

const read = (...of: Parameters<typeof renderReply>) => readCard(renderReply(...of).card);

describe('the overview of a level', () => {
  it('says who leads, shows the first functions and folds the rest', () => {
    expect(read(LEVEL_3, view()).text).toBe(
      [
        'Niveau 3 · Extra ondersteuning',
        'Regie: LeCo',
        'LeCo',
        '• Coördineert, volgt en evalueert de ondersteuning',
        '• Brengt leerling in bij OT bij onvoldoende ontwikkeling',
        '• Is voorzitter van het OT (volgens onze lezing; laat controleren)',
        'Coach',
        '• Houdt actief zicht op ontwikkeling en ondersteuning',
        '• Wordt door LeCo geïnformeerd bij elke stap in het traject',
        '• Neemt deel aan oudergesprekken/RTO',
        'Leraar',
        '• Handelt naar de afgesproken aanpassingen voor leerlingen of groepen',
        '• Noteert bijzonderheden rondom lln in Magister',
        'en nog 7 functies: 4 intern, 3 extern',
        'Bron: Rollenmatrix niveaus, Extra niveau 3',
      ].join('\n'),
    );
  });

  it('unfolds the other functions inside the school, and folds them again', () => {
    const card = read(LEVEL_3, view());
    card.press('Toon intern');
    expect(card.text).toContain('Verzuimcoördinator\n• Blijft aanhoudend verzuim melden aan coach en lpa');
    expect(card.text).not.toContain('GGD');
    expect(card.titles).toEqual(expect.arrayContaining(['Verberg intern', 'Toon extern']));
    expect(card.titles).not.toContain('Toon intern');

    card.press('Verberg intern');
    expect(card.text).not.toContain('Verzuimcoördinator');
  });

  it('unfolds those outside the school under their own heading', () => {
    const card = read(LEVEL_3, view());
    card.press('Toon extern');
    expect(card.text).toContain('Extern\nLeerplichtambtenaar\n• Op verzoek deelname aan RTO');
    expect(card.text).not.toContain('Teamleider');
  });

  it('says it in English around the school’s own words', () => {
    const card = read({ ...LEVEL_3, language: 'en', title: 'Level 3', lead: line('Lead: LeCo') }, view());
    expect(card.text).toContain('and 7 more roles: 4 internal, 3 external');
    expect(card.text).toContain('OT (our reading; please have it checked)');
    expect(card.text).toContain('Source: Rollenmatrix niveaus, Extra niveau 3');
    expect(card.titles).toEqual(expect.arrayContaining(['Show internal', 'Show external']));
    expect(card.text).toContain('• Neemt deel aan oudergesprekken/RTO');
  });
});

describe('the buttons under an answer', () => {
  const leco = { leco: { name: 'Zorgcoördinator', userPrincipalName: 'zoco+1@voorbeeld.example', roleName: 'LeCo' } };

  it('opens the chat with the one who leads, and asks what may come next', () => {
    const { buttons } = read(LEVEL_3, view({ contacts: contacts(leco) }));
    expect(buttons.filter(({ type }) => type !== 'Action.ToggleVisibility')).toEqual([
      {
        title: 'Vraag de LeCo',
        type: 'Action.OpenUrl',
        url: 'https://teams.microsoft.com/l/chat/0/0?users=zoco%2B1%40voorbeeld.example',
      },
      {
        title: 'Vergelijk met niveau 2',
        type: 'Action.Execute',
        verb: 'ask',
        data: { question: 'vergelijk niveau 3 met niveau 2', school: SCHOOL.id },
      },
      {
        title: 'Alleen extern',
        type: 'Action.Execute',
        verb: 'ask',
        data: { question: 'wie doet wat extern op niveau 3?', school: SCHOOL.id },
      },
    ]);
  });

  it.each([
    ['Specialist rouw', 'Chat met de specialist rouw'],
    ['GGD', 'Chat met de GGD'],
    ['Zorgteam', 'Chat met het zorgteam'],
  ])('names the function %s as one does in a sentence', (roleName, title) => {
    const known = { 'specialist-rouw': { name: 'Anna', userPrincipalName: 'anna@voorbeeld.example', roleName } };
    expect(read(ROUW, view({ contacts: contacts(known) })).titles).toEqual([title]);
  });

  it('has no chat with one’s own function', () => {
    const { titles } = read(
      LEVEL_3,
      view({ contacts: contacts(leco), own: [LEVEL_3.roles[0]].flatMap((id) => id ?? []) }),
    );
    expect(titles).not.toContain('Vraag de LeCo');
  });

  it('names the person where the function has no name', () => {
    const known = { 'specialist-rouw': { name: 'Anna', userPrincipalName: 'anna@voorbeeld.example' } };
    expect(read(ROUW, view({ contacts: contacts(known) })).titles).toEqual(['Chat met Anna']);
  });

  it('has none that ask the bot in a card that somebody puts in a message', () => {
    const { buttons } = read(LEVEL_3, view({ interactive: false, contacts: contacts(leco) }));
    expect(buttons.map(({ type }) => type)).not.toContain('Action.Execute');
    expect(buttons.map(({ title }) => title)).toContain('Vraag de LeCo');
  });
});

describe('an answer', () => {
  it('puts the whole remark behind a doubtful line when there is only one', () => {
    const card = read(ROUW, view());
    expect(card.text).toContain(
      '• 6x individuele begeleiding, na consultatie LeCo (volgens onze lezing; laat controleren)',
    );
    expect(card.text).not.toContain('¹');
  });

  it('remarks on a doubtful lead', () => {
    const card = read(answer({ lead: line('?Regie: OCo') }), view());
    expect(card.text).toContain('Regie: OCo (volgens onze lezing; laat controleren)');
  });

  it('numbers the steps of a procedure, also behind the fold', () => {
    const steps = Array.from({ length: 20 }, (_, index) => `Doe wat bij stap ${index + 1} hoort en schrijf het op`);
    const card = read(answer({ title: 'PM2', blocks: [block('Procedure', steps, { ordered: true })] }), view());
    expect(card.text).toContain('1. Doe wat bij stap 1 hoort');
    expect(card.text).not.toContain('20. Doe wat');
    expect(card.titles).toEqual(['Toon alles']);
    card.press('Toon alles');
    expect(card.text).toContain('20. Doe wat bij stap 20 hoort');
  });

  it('says a function that is the title only there, and its places as headings', () => {
    expect(read(ROUW, view()).text).toMatch(/^Specialist rouw\nNiveau 1 · intern\n• Begeleidt de klas bij rouw\n/);
  });

  it('does not repeat the title above its first lines', () => {
    const blocks = [block('PM2 · Leerlingbespreking', ['Wat het is']), block('Mentor', ['Wat hij doet'])];
    const card = read(answer({ title: 'PM2 · Leerlingbespreking', blocks }), view());
    expect(card.text).toContain('PM2 · Leerlingbespreking\n• Wat het is\nMentor\n• Wat hij doet');
  });

  it('says a place once, and not what the title says', () => {
    const here = { subheading: 'Niveau 1 · intern' };
    const blocks = [block('Coach', ['Een'], here), block('Leraar', ['Twee'], here)];
    const text = (title: string) => read(answer({ title, blocks }), view()).text;
    expect(text('Wie is er?')).toContain('Coach · Niveau 1 · intern\n• Een\nLeraar\n');
    expect(text('Niveau 1')).toContain('Coach · intern\n• Een\nLeraar\n');
  });

  it('breaks off a long list when the screen is full, and goes on behind the button', () => {
    const blocks = ['1', '2', '3', '4'].map((level) =>
      block('Coach', Array<string>(6).fill(`Taak op ${level}`), at(level)),
    );
    const card = read(answer({ title: 'Coach', blocks }), view());
    expect(card.text).toContain('Niveau 2 · intern\n');
    expect(card.text).not.toContain('Taak op 4');
    expect(card.text).toContain('en nog 12 regels');
    card.press('Toon alles');
    expect(card.text).toContain('Niveau 4 · intern\n• Taak op 4');
    expect(card.text).not.toContain('regels');
    expect(card.titles).toEqual(['Verberg alles']);
  });

  it('does not fold for a few lines', () => {
    const tasks = (count: number) => Array<string>(count).fill('Taak');
    expect(read(answer({ blocks: [block('x', tasks(20))] }), view()).titles).toEqual([]);
    expect(read(answer({ blocks: [block('x', tasks(21))] }), view()).titles).toEqual(['Toon alles']);
  });

  it('shows the beginning of each side of a comparison, in the order of the title', () => {
    const role = (level: string, group: 'intern' | 'extern', name: string) =>
      block(name, ['Doet iets wat in twee regels op de kaart staat, ook op een telefoon'], {
        ...at(level),
        group,
        tasks: true,
        section: `Basis niveau ${level}`,
        subheading: `Basis niveau ${level} · ${group}`,
      });
    const side = (level: string, lead: string) => [
      block(`Basis niveau ${level}`, [`Regie: ${lead}`], { section: `Basis niveau ${level}`, tasks: true }),
      ...['A', 'B', 'C', 'D'].map((name) => role(level, 'intern', `${name}${level}`)),
      role(level, 'extern', `E${level}`),
    ];
    const blocks = [
      ...side('1', 'coach'),
      ...side('2', 'LeCo'),
      block('F', ['Samen'], { section: 'Wat gelijk is', tasks: true }),
    ];
    const beside = ['Basis niveau 1', 'Basis niveau 2'];
    const card = read(answer({ title: beside.join(' / '), blocks, beside }), view());
    expect(card.text).toMatch(
      /^Basis niveau 1 \/ Basis niveau 2\nBasis niveau 1\n• Regie: coach\nA1 · intern\n.*\nB1\n.*\nBasis niveau 2\n• Regie: LeCo\nA2 · intern\n/,
    );
    expect(card.text).not.toContain('Samen');
    expect(card.text).toContain('en nog 7 taken: 3 bij basis niveau 1, 3 bij basis niveau 2, 1 bij wat gelijk is');
    card.press('Toon meer: basis niveau 1');
    expect(card.text).toMatch(/B1\n[\s\S]*C1 · intern\n[\s\S]*E1 · extern\n[\s\S]*Basis niveau 2\n/);
    card.press('Toon wat gelijk is');
    expect(card.text).toContain('Wat gelijk is\nF\n• Samen');
  });

  describe('of several places, too long for two screens', () => {
    const task = (count: number, word: string) => Array.from({ length: count }, (_, index) => `${word} ${index + 1}`);
    const placed = (section: string, lines: readonly string[]) =>
      block('Coach', lines, {
        section,
        subheading: section,
        tasks: true,
        group: section === 'PM-stappen' ? undefined : 'intern',
      });
    const blocks = [
      placed('Niveau 1', task(1, 'Een')),
      placed('Niveau 2', task(9, 'Twee')),
      placed('Niveau 3', task(12, 'Drie')),
      placed('PM-stappen', task(20, '?Stap')),
    ];
    const card = () => read(answer({ title: 'Coach', blocks }), view());

    it('fills the first screen, however small the first place is', () => {
      expect(
        card()
          .text.split('\n')
          .filter((line) => line.startsWith('•')).length,
      ).toBeGreaterThan(9);
    });

    it('counts what is left per place, and the numbers are right', () => {
      const [, all, three, steps] =
        /en nog (\d+) taken: (\d+) bij niveau 3, (\d+) bij PM-stappen/.exec(card().text) ?? [];
      const shown = card()
        .text.split('\n')
        .filter((line) => line.startsWith('•')).length;
      expect(Number(all)).toBe(42 - shown);
      expect(Number(three) + Number(steps)).toBe(Number(all));
      expect(Number(steps)).toBe(20);
    });

    it('puts each place under its own heading, also when all are open', () => {
      const open = card();
      for (const title of open.titles.filter((one) => one.startsWith('Toon'))) open.press(title);
      expect(open.text).toMatch(/PM-stappen\n[\s\S]*• Stap 1 ¹\n/);
      expect(open.text.indexOf('PM-stappen')).toBeGreaterThan(open.text.indexOf('Drie 12'));
    });

    it('explains a mark only where one can be seen', () => {
      const closed = card();
      expect(closed.text).not.toContain('¹');
      closed.press('Toon PM-stappen');
      expect(closed.text).toContain('¹ (volgens onze lezing; laat controleren)');
    });
  });

  it('asks for topics by buttons where all their lines do not fit', () => {
    const topics = Array.from({ length: 60 }, (_, index) =>
      block('Mentor', Array<string>(9).fill('x'.repeat(200)), {
        section: index < 30 ? 'Verzuim' : 'Jaarkalender',
        subheading: `Onderwerp ${index}`,
        question: `Onderwerp ${index}`,
      }),
    );
    const blocks = [block('Mentor', ['Volgt de leerling'], { section: 'Taken' }), ...topics];
    const card = read(answer({ title: 'Mentor', blocks }), view());
    expect(card.text).not.toContain('Dit is niet alles');
    card.press('Toon jaarkalender');
    expect(card.press('Onderwerp 59')).toMatchObject({ verb: 'ask', data: { question: 'Onderwerp 59' } });
    const still = read(answer({ title: 'Mentor', blocks }), view({ interactive: false }));
    still.press('Toon jaarkalender');
    expect(still.text).toContain('• Onderwerp 59');
  });

  it('is read out and shown without a card in plain sentences', () => {
    const { card, summary, text } = renderReply(ROUW, view());
    expect(card).toMatchObject({
      version: '1.5',
      speak:
        'Specialist rouw. Niveau 1 · intern: Begeleidt de klas bij rouw; Adviseert coach en vakdocent. ' +
        'Niveau 2 · intern: 6x individuele begeleiding, na consultatie LeCo (volgens onze lezing; laat controleren).',
    });
    expect(card.fallbackText).toBe(card.speak);
    expect(summary).toBe('Specialist rouw');
    expect(text).toContain(
      'Specialist rouw · Niveau 2 · intern\n- 6x individuele begeleiding, na consultatie LeCo (volgens onze lezing',
    );
  });

  it('has no holes when there is next to nothing to say', () => {
    const card = read(answer({ title: ' ', blocks: [], roles: [], sources: [] }), view());
    expect(card.text).toBe('Steunwijzer heeft je vraag bekeken');
  });
});

describe('the source of an answer', () => {
  const sourceOf = (...places: [string, string][]) => {
    const sources = places.map(([document, where]) => ({ document, where }));
    return read(answer({ sources }), view()).text.split('\n').at(-1);
  };

  it.each([
    ['one place', [['Beleid', '§4.3 Overlegvormen (r. 882-1003)']], 'Bron: Beleid, §4.3 Overlegvormen'],
    [
      'places that differ in one part',
      [
        ['Matrix', 'Niveau 1, intern, Coach'],
        ['Matrix', 'Niveau 2, intern, Coach'],
      ],
      'Bron: Matrix, Niveau 1 / Niveau 2, intern, Coach',
    ],
    [
      'places that start alike',
      [
        ['Matrix', 'Niveau 1, intern, Coach'],
        ['Matrix', 'Niveau 1, extern, GGD'],
      ],
      'Bron: Matrix, Niveau 1',
    ],
    [
      'places that have nothing in common',
      [
        ['Beleid', '§1'],
        ['Beleid', '§2, b'],
        ['Beleid', '§3'],
        ['Beleid', '§4'],
      ],
      'Bron: Beleid, §1; §2; §3 en nog 1 plaats',
    ],
    [
      'two documents',
      [
        ['Beleid', '§1'],
        ['PM-stappen', 'PM2'],
      ],
      'Bron: Beleid, §1 · PM-stappen, PM2',
    ],
  ] satisfies [string, [string, string][], string][])('merges %s', (_, places, expected) => {
    expect(sourceOf(...places)).toBe(expected);
  });
});
