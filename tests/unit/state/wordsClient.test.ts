import { expect, onTestFinished, test } from 'vitest';
import { onlineManager } from '@tanstack/react-query';
import { wordsClient } from '../../../src/state/wordsClient.ts';

const asks = (queryFn: () => Promise<string>) =>
  wordsClient.fetchQuery({ queryKey: ['words', queryFn.name], queryFn });

test('what a row says is read once and kept', async () => {
  let read = 0;
  const words = () => Promise.resolve(`read ${++read}`);
  expect([await asks(words), await asks(words)]).toEqual(['read 1', 'read 1']);
});

test('a row that cannot be read is not tried again by itself', () => {
  expect(wordsClient.defaultQueryOptions({ queryKey: ['words'] }).retry).toBe(false);
});

test('a file on this machine is read without a network', async () => {
  onlineManager.setOnline(false);
  onTestFinished(() => onlineManager.setOnline(true));
  const near = () => Promise.resolve('read');
  expect(await asks(near)).toBe('read');
});
