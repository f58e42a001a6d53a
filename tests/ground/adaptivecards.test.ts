/** @jest-environment jsdom */
import { AdaptiveCard } from 'adaptivecards';

it('loads the card renderer', () => {
  expect(new AdaptiveCard().getJsonTypeName()).toBe('AdaptiveCard');
});
