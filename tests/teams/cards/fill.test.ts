// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax of the card templates.
import { prepare } from '../../../src/teams/cards/fill';

const filled = (template: unknown, view: unknown) => prepare('cards/x.json', template)(view);

it('fills every name, repeats what has a list, leaves out what is not shown', () => {
  const template = { body: [{ $data: '${list}', $when: '${shown}', type: 'x', text: '${text}' }, 'as it is', 7] };
  const list = [{ shown: true, text: 'a' }, { shown: false }, { shown: true, text: '${text}' }];
  expect(filled(template, { list })).toEqual({
    body: [{ type: 'x', text: 'a' }, { type: 'x', text: '${text}' }, 'as it is', 7],
  });
});

it('gives each card parts of its own', () => {
  const fill = prepare('cards/x.json', { body: [{ type: 'x' }] });
  expect(fill({})).toEqual(fill({}));
  expect(fill({})).not.toBe(fill({}));
});

it('splits a text run in the middle of what a client would replace by a date', () => {
  const template = { inlines: [{ type: 'TextRun', text: '${text}', size: 'Small' }] };
  expect(filled(template, { text: 'om {{TIME(x)}}' })).toEqual({
    inlines: [
      { type: 'TextRun', text: 'om {', size: 'Small' },
      { type: 'TextRun', text: '{TIME(x)}}', size: 'Small' },
    ],
  });
});

describe('a card with a hole in it is never made', () => {
  it.each([
    ['a missing key', { text: '${naam}' }, {}, 'cards/x.json: no value for "${naam}".'],
    ['a key with nothing in it', { text: '${naam}' }, { naam: null }, 'no value for "${naam}"'],
    ['a number that nobody draws', { text: '${naam}' }, { naam: 3 }, 'no value for "${naam}"'],
    [
      'a key of an outer list',
      [{ $data: '${list}', text: '${naam}' }],
      { naam: 'x', list: [{}] },
      'no value for "${naam}"',
    ],
    ['a list that is none', [{ $data: '${list}' }], { list: 'x' }, '"${list}" is not a list'],
    ['a missing list', [{ $data: '${list}' }], {}, '"${list}" is not a list'],
    ['a condition that is no boolean', [{ $when: '${naam}' }], { naam: 'Jan' }, '"${naam}" is not true or false'],
    ['a missing condition', [{ $when: '${naam}' }], {}, '"${naam}" is not true or false'],
    ['a key of every object', { text: '${constructor}' }, {}, 'no value for "${constructor}"'],
  ])('%s', (_, template, view, problem) => {
    expect(() => filled(template, view)).toThrow(problem);
  });
});

describe('a template that asks for more than is known is refused before any card', () => {
  it.each([
    ['words put together', { text: 'Hoi ${naam}' }, 'cards/x.json: "Hoi ${naam}" is more than a name.'],
    ['a calculation', { text: '${if(a, b, c)}' }, 'is more than a name'],
    ['a way into an object', [{ $data: '${a.b}' }], 'is more than a name'],
    ['a condition that stands there already', [{ $when: true }], 'is more than a name'],
    ['a list where one thing belongs', { card: { $data: '${list}' } }, '$data and $when stand in lists only'],
    ['a condition where one thing belongs', { $when: '${shown}' }, '$data and $when stand in lists only'],
  ])('%s', (_, template, problem) => {
    expect(() => prepare('cards/x.json', template)).toThrow(problem);
  });
});
