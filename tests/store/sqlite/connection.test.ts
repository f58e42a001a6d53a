import { Connection } from '../../../src/store/sqlite/connection';
import { sqlitePlace } from './place';

it('takes back what a command had written when it fails half way, and goes on', async () => {
  const place = sqlitePlace();
  const connection = new Connection(place.file);
  connection.exec('CREATE TABLE words (word TEXT PRIMARY KEY)');
  const write = (...words: string[]) =>
    connection.inTransaction(() => {
      for (const word of words) connection.run('INSERT INTO words VALUES (?)', word);
    });

  write('een');
  expect(() => write('twee', 'een')).toThrow(expect.objectContaining({ code: 'STORE_FAILED' }));
  write('drie');
  expect(connection.all('SELECT word FROM words ORDER BY word')).toEqual([{ word: 'drie' }, { word: 'een' }]);
  connection.close();
  await place.remove();
});
