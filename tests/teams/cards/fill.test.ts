// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the syntax of the card templates.
import { checkView } from '../../../src/teams/cards/check-view';

const check = (template: unknown, view: unknown) => () => checkView('cards/x.json', template, view);

it('fills every name', () => {
  const template = { $data: '${list}', items: [{ $when: '${shown}', text: '${text}' }] };
  expect(check(template, { list: [{ shown: true, text: 'a' }, { shown: false }] })).not.toThrow();
});

describe('a card with a hole in it is never made', () => {
  it.each([
    ['a missing key', { text: '${naam}' }, {}, 'cards/x.json: no value for "${naam}".'],
    ['a key with nothing in it', { text: '${naam}' }, { naam: null }, 'no value for "${naam}"'],
    [
      'a key of an outer list',
      { $data: '${list}', text: '${naam}' },
      { naam: 'x', list: [{}] },
      'no value for "${naam}"',
    ],
    ['a list that is none', { $data: '${list}' }, { list: 'x' }, '"${list}" is not a list'],
    ['a missing list', { $data: '${list}' }, {}, '"${list}" is not a list'],
    ['a condition that is no boolean', { $when: '${naam}' }, { naam: 'Jan' }, '"${naam}" is not true or false'],
    ['a missing condition', [{ $when: '${naam}' }], {}, '"${naam}" is not true or false'],
    ['a key of every object', { text: '${constructor}' }, {}, 'no value for "${constructor}"'],
    ['words put together in the template', { text: 'Hoi ${naam}' }, { naam: 'Jan' }, 'no value for "Hoi ${naam}"'],
    ['a calculation', { text: '${if(a, b, c)}' }, { a: true }, 'no value for'],
  ])('%s', (_, template, view, problem) => {
    expect(check(template, view)).toThrow(problem);
  });
});
