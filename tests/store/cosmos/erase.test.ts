import { erasure, SECRET, twoCases } from '../contract/erase';
import { SCHOOL } from '../samples';
import { type CosmosGround, cosmosPlace } from './place';

let ground: CosmosGround;
beforeEach(async () => {
  ground = await cosmosPlace();
});
afterEach(() => ground.remove());

const documents = (): string => JSON.stringify(ground.documents().rows());

it('leaves nothing of what was erased in any document', async () => {
  const store = await ground.open();
  for (const write of twoCases) await store.write(SCHOOL, write);
  expect(documents()).toContain(SECRET);
  await store.erase(SCHOOL, erasure);
  expect(documents()).not.toContain(SECRET);
  await store.close();
});
