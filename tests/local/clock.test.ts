import { startClock } from '../../src/local/clock';

describe('the local clock', () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') }));
  afterEach(() => jest.useRealTimers());

  it('is the real one unless told otherwise', () => {
    expect(startClock()()).toEqual(new Date('2026-11-22T10:00:00Z'));
  });

  it('starts where it is told and runs on', () => {
    const now = startClock(new Date('2026-11-02T08:00:00Z'));
    expect(now()).toEqual(new Date('2026-11-02T08:00:00Z'));
    jest.advanceTimersByTime(90_000);
    expect(now()).toEqual(new Date('2026-11-02T08:01:30Z'));
  });
});
