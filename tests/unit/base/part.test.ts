import { describe, expect, test, vi } from 'vitest';
import { fetchAhead, onceRetried, part, partHere, retryParts } from '../../../src/base/part.ts';
import { PartFault } from '../../../src/base/PartFault.ts';

type Fetch = () => Promise<string>;

/** Answers as the network does, one after the other. */
function answering(...answers: (string | Error)[]): Fetch & { readonly asked: () => number } {
  let asked = 0;
  const fetch = () => {
    const answer = answers[Math.min(asked++, answers.length - 1)] ?? '';
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return Object.assign(fetch, { asked: () => asked });
}

const LOST = new PartFault('unreachable', 'lost');

describe('a part', () => {
  test('is fetched once, when it is first asked for', async () => {
    const fetch = answering('here');
    const one = part(fetch);
    expect([one.known(), fetch.asked()]).toEqual([undefined, 0]);
    expect(await Promise.all([one.load(), one.load(), one.ask()])).toEqual([
      'here',
      'here',
      'here',
    ]);
    expect([one.known(), one.fault(), fetch.asked()]).toEqual(['here', null, 1]);
  });

  test('that fails stays so for all who draw it, until parts are tried again', async () => {
    const fetch = answering(LOST, 'here');
    const one = part(fetch);
    const heard: unknown[] = [];
    const stop = one.subscribe(() => heard.push(one.fault()));
    await expect(one.load()).rejects.toBe(LOST);
    await expect(one.load()).rejects.toBe(LOST);
    expect(fetch.asked()).toBe(1);
    retryParts();
    expect(await one.load()).toBe('here');
    stop();
    expect(heard).toEqual([LOST, null]);
    retryParts();
    expect(one.known()).toBe('here');
  });

  test('is tried again for a person who asks again', async () => {
    const one = part(answering(LOST, 'here'));
    await expect(one.ask()).rejects.toBe(LOST);
    expect(await one.ask()).toBe('here');
  });

  test('that fails for a reason of its own does not run here', async () => {
    const cause = new SyntaxError('?');
    const one = part(answering(cause));
    await expect(one.load()).rejects.toBe(cause);
    expect(one.fault()).toMatchObject({ trouble: 'broken', cause });
  });
});

describe('ahead of need', () => {
  test('all are fetched but those that wait to be asked for', async () => {
    const [near, far] = [answering('near'), answering('far')];
    const [one, other] = [part(near), part(far, 'asked')];
    await fetchAhead();
    await fetchAhead();
    expect([one.known(), other.known()]).toEqual(['near', undefined]);
    expect([near.asked(), far.asked()]).toEqual([1, 0]);
  });

  test('each waits for its turn, and for the one before it', async () => {
    const acts: string[] = [];
    const told = (name: string) => () => {
      acts.push(name);
      return Promise.resolve(name);
    };
    part(told('first'));
    part(told('second'));
    await fetchAhead(() => {
      acts.push('turn');
      return Promise.resolve();
    });
    expect(acts.filter((act, at) => act !== 'turn' || acts[at + 1] !== 'turn').slice(-4)).toEqual([
      'turn',
      'first',
      'turn',
      'second',
    ]);
  });

  test('a failure is never final: the part is as if nobody had asked', async () => {
    const one = part(answering(LOST, 'here'));
    await fetchAhead();
    expect(one.fault()).toBeNull();
    expect(await one.load()).toBe('here');
  });
});

test('a part that came with the page is there at once', async () => {
  const one = partHere('here');
  expect([one.known(), one.fault(), await one.load(), await one.ask()]).toEqual([
    'here',
    null,
    'here',
    'here',
  ]);
  one.subscribe(() => expect.unreachable())();
});

test('who waits for parts to be tried again is called once, unless that was ended', () => {
  const heard: string[] = [];
  onceRetried(() => heard.push('once'));
  onceRetried(() => heard.push('never'))();
  retryParts();
  retryParts();
  expect(heard).toEqual(['once']);
});

test('a part that another one brings along is fetched ahead too', async () => {
  const inner = vi.fn<() => Promise<string>>(() => Promise.resolve('inner'));
  const outer = part(() => Promise.resolve(part(inner)));
  await fetchAhead();
  expect(inner).toHaveBeenCalledOnce();
  expect(outer.known()?.known()).toBe('inner');
});
