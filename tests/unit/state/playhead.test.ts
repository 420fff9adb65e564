import { expect, test } from 'vitest';
import { playhead, usePlayheadStatus } from '../../../src/state/playhead.ts';
import { act } from 'react';
import { knownDay } from '../../../src/model/Day.ts';
import { runHook } from './hookHost.ts';

const spanFrom = (iso: string) => ({ startDay: knownDay(iso), endDay: knownDay('2025-11-30') });

test('time rests at first', () => {
  expect(playhead.getState()).toEqual({ status: 'still', span: null });
});

test('views hear whether time moves, and not of each frame in which it does', () => {
  const { given, end } = runHook(usePlayheadStatus);
  act(() => playhead.setState({ status: 'playing', span: spanFrom('2025-11-01') }));
  act(() => playhead.setState({ span: spanFrom('2025-11-02') }));
  act(() => playhead.setState({ span: spanFrom('2025-11-03') }));
  act(() => playhead.setState({ status: 'still', span: null }));
  end();
  expect(given).toEqual(['still', 'playing', 'still']);
});
