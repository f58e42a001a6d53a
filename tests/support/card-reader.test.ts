import { readCard } from './card-reader';

const card = (body: readonly object[], more: object = {}) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  speak: 'Hallo.',
  fallbackText: 'Hallo.',
  body,
  ...more,
});

const text = { type: 'TextBlock', text: 'Hallo' };

describe('a card that is not right is refused', () => {
  it.each([
    ['a misspelt property', card([{ ...text, wrpa: true }]), 'TextBlock) has no property "wrpa"'],
    ['a property of another element', card([{ ...text, items: [] }]), 'has no property "items"'],
    ['a property newer than 1.5', card([{ type: 'Input.Text', id: 'a', labelPosition: 'inline' }]), '"labelPosition"'],
    ['a missing text', card([{ type: 'TextBlock' }]), '(TextBlock) has no text'],
    ['a text run without text', card([{ type: 'RichTextBlock', inlines: [{ type: 'TextRun' }] }]), 'has no text'],
    ['an unknown element', card([{ type: 'TekstBlok' }]), 'type "TekstBlok" is unknown'],
    ['a wrong value', card([{ ...text, size: 'Enorm' }]), 'Invalid value'],
    ['a button without a verb', card([], { actions: [{ type: 'Action.Execute', title: 'x' }] }), 'has no verb'],
    [
      'the same id twice',
      card([
        { ...text, id: 'a' },
        { ...text, id: 'a' },
      ]),
      'id "a" is there twice',
    ],
    [
      'a toggle of nothing',
      card([text], { actions: [{ type: 'Action.ToggleVisibility', title: 'x', targetElements: ['weg'] }] }),
      'nothing has the id "weg"',
    ],
    ['something wrong deep inside', card([{ type: 'ColumnSet', columns: [{ items: [{ ...text, x: 1 }] }] }]), '"x"'],
    [
      'a card without words for who cannot see it',
      { type: 'AdaptiveCard', version: '1.5', body: [text] },
      'has no speak',
    ],
    ['a chart without a fallback', card([{ type: 'Chart.Line', data: [] }]), 'type "Chart.Line" is unknown'],
    ['no card at all', 'hallo', 'card is not an object'],
  ])('%s', (_, json, problem) => {
    expect(() => readCard(json)).toThrow(problem);
  });
});

describe('a card is read as a person reads it', () => {
  it('gives the words, without what is hidden and without the buttons', () => {
    const actions = [{ type: 'Action.Execute', title: 'Druk', verb: 'v', data: { a: 1 } }];
    const read = readCard(
      card(
        [
          { ...text, text: '**Hallo** jij' },
          { ...text, isVisible: false, text: 'weg' },
        ],
        { actions },
      ),
    );
    expect(read.text).toBe('Hallo jij');
    expect(read.buttons).toEqual([{ title: 'Druk', type: 'Action.Execute', verb: 'v', data: { a: 1 } }]);
  });

  it('shows a chart by what stands in for it', () => {
    const read = readCard(card([{ type: 'Chart.Line', data: [], fallback: { ...text, text: 'Twee zaken' } }]));
    expect(read.text).toBe('Twee zaken');
  });

  it('sends what was filled in, and nothing while a required field is empty', () => {
    const field = { type: 'Input.Text', id: 'klas', label: 'Klas', isRequired: true, errorMessage: 'Vul de klas in.' };
    const actions = [{ type: 'Action.Execute', title: 'Verder', verb: 'next', data: { page: '1' } }];
    const read = readCard(card([field], { actions }));
    expect(read.press('Verder')).toBeUndefined();
    expect(read.text).toContain('Vul de klas in.');
    expect(read.fill('klas', '3B').press('Verder')).toMatchObject({ verb: 'next', data: { page: '1', klas: '3B' } });
  });

  it('names the buttons there are when one is not there', () => {
    expect(() => readCard(card([text])).press('Verder')).toThrow('No button "Verder"; there are: none.');
  });
});
