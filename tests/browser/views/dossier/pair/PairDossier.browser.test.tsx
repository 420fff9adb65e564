import { expect, test } from 'vitest';
import { LAST_DAY, onDay, partOf, plain, showDossier } from '../showDossier.tsx';
import { screen, within } from '@testing-library/react';
import type { Pair } from '../../../../../src/model/Pair.ts';
import { knownDay } from '../../../../../src/model/Day.ts';
import { lensStore } from '../../../../../src/state/lensStore.ts';
import { userEvent } from '@testing-library/user-event';

const showPair = (id: string, day?: string) =>
  showDossier({ type: 'pair', id: id as Pair }, day === undefined ? {} : onDay(day));

test('every change has its day, its status, who acted and how long ago', () => {
  showPair('CUB-USA');
  const changes = within(partOf('How it got here')).getAllByRole('listitem');
  const told = changes.map(plain).filter((text) => /earlier/.test(text));
  expect(told.slice(-3)).toEqual([
    expect.stringMatching(/^3 Jan 1961 ?Severed.*United States · 64 years earlier/),
    expect.stringMatching(
      /^1 Sep 1977 ?Limited – interests section.*Level raised · Both · 48 years earlier/,
    ),
    expect.stringMatching(
      /^20 Jul 2015 ?Full relations – embassy.*Relations restored · Both · 10 years earlier/,
    ),
  ]);
});

test('how long it has stood so is told in years and months beyond 90 days', () => {
  showPair('MEX-USA', '2025-11-30');
  expect(plain(partOf('Status'))).toContain('Since 3 Mar 1917 · 108 years');
});

test('the tone is a line, a number with how many events it comes from, and a table', async () => {
  const lens = { from: knownDay('2025-08-23'), to: knownDay('2025-11-20') };
  showDossier({ type: 'pair', id: 'MEX-PER' as Pair }, lens);
  const tone = partOf('Tone over time');
  expect(plain(tone)).toMatch(/-\d\.\d on 20 Nov 2025, from 2 events/);
  expect(
    within(tone).getByRole('figure', { name: /^Tone from 23 Aug 2025 to 20 Nov 2025/ }),
  ).toBeVisible();
  expect(plain(tone)).toContain('half its weight every 30 days');
  await userEvent.click(within(tone).getByText('In numbers'));
  const rows = within(within(tone).getByRole('table', { name: 'Tone in numbers' })).getAllByRole(
    'row',
  );
  expect(rows.map(plain).slice(1, 3)).toEqual([
    expect.stringMatching(/^3 Nov 2025.*-4\.0/),
    expect.stringMatching(/^6 Nov 2025/),
  ]);
});

test('without an event there is no line and no zero', () => {
  showPair('ATG-BHS');
  const tone = partOf('Tone over time');
  expect(plain(tone)).toContain('No data on 30 Nov 2025');
  expect(within(tone).queryByRole('figure')).toBeNull();
});

test('votes: how often both agree, the last that differ, and those without a roll call', async () => {
  showPair('MEX-USA');
  const votes = partOf('Votes');
  expect(plain(votes)).toContain(
    'Alike in 0 of 28 votes that both cast. All on one matter: UN General Assembly on the embargo against Cuba.',
  );
  expect(plain(votes)).toContain('Mexico: In favour · United States: Against');
  expect(plain(votes)).toContain('2 votes with no roll call on record for both');
  await userEvent.click(
    within(votes).getByRole('button', {
      name: 'UN General Assembly on the embargo against Cuba, 2019',
    }),
  );
  expect(lensStore.getState().lens.open).toEqual({ type: 'vote', id: 'UNGA-CUBA-2019' });
});

test('stances on one matter stand side by side', () => {
  showPair('DOM-MEX');
  const stances = partOf('Stances');
  expect(plain(stances)).toContain('they differ');
  expect(within(stances).getByRole('button', { name: 'Dominican Republic' })).toBeVisible();
  expect(within(stances).getAllByRole('button', { name: 'Mexico' })[0]).toBeVisible();
});

test('blocs of both are those of the day', () => {
  showPair('CAN-USA', '2020-06-30');
  expect(within(partOf('Blocs of both')).getByRole('button', { name: /^NAFTA/ })).toBeVisible();
  expect(within(partOf('Blocs of both')).queryByRole('button', { name: /^USMCA/ })).toBeNull();
});

test('a bloc in dispute is marked, and no bloc is said in words', () => {
  showPair('USA-VEN');
  expect(within(partOf('Blocs of both')).getByRole('button', { name: /OAS/ })).toHaveTextContent(
    'disputed',
  );
});

test('two states without a bloc in common are told so', () => {
  showPair('CAN-CUB', '1960-01-01');
  expect(partOf('Blocs of both')).toHaveTextContent(
    'No bloc on record to which both belong on 1 Jan 1960.',
  );
});

test('interventions that involve both had begun by the day', () => {
  showPair('CUB-USA', '1961-05-01');
  const titles = within(partOf(/^Interventions/)).getAllByRole('button');
  expect(titles.map(({ textContent }) => textContent)).toEqual([
    'Spanish–American War',
    'Bay of Pigs',
  ]);
});

test('a citation says what holds, who says so, which data, and where', async () => {
  const user = userEvent.setup();
  showPair('MEX-PER');
  await user.click(screen.getByRole('button', { name: 'Copy citation' }));
  expect(await screen.findByText('Citation copied')).toBeVisible();
  const text = await navigator.clipboard.readText();
  expect(text.replaceAll(/\s+/g, ' ')).toMatch(
    /^Mexico – Peru: Severed, since 3 Nov 2025, as of 30 Nov 2025\. Sources: El Informador \(Mexico\) \(https:\/\/.*\); Ecuavisa \(https:\/\/.*\); New Telegraph \(https:\/\/.*\)\. Hemisphere, “Events and ties of the Americas”, version \d{4}\.\d\d\.\d\d, data to .+\. \?open=pair:MEX-PER$/,
  );
  expect(text).toContain(`data to ${LAST_DAY}.`);
});

test('the status says since when and by whom, and an end only where one is asked for', () => {
  showPair('MEX-PER');
  expect(plain(partOf('Status'))).toMatch(
    /^ ?Severed ?Since 3 Nov 2025 · .* · by Peru ?No end date/,
  );
});

test('under full relations nobody asks for an end', () => {
  showPair('CUB-USA');
  expect(plain(partOf('Status'))).toMatch(/Full relations – embassy/);
  expect(plain(partOf('Status'))).not.toContain('No end date');
});

test('the word of a status says what it means when pressed', async () => {
  showPair('ATG-BHS');
  await userEvent.click(screen.getByRole('button', { name: 'No break on record' }));
  expect(screen.getByText(/It does not say that there was none/)).toBeVisible();
});

test('earlier and later turn time to the changes around', async () => {
  showPair('MEX-PER');
  expect(partOf('How it got here')).toHaveTextContent('None later on record');
  await userEvent.click(screen.getByRole('button', { name: 'Earlier: 24 Feb 2023' }));
  expect(lensStore.getState().lens).toMatchObject({ mode: 'day', to: knownDay('2023-02-24') });
  await userEvent.click(screen.getByRole('button', { name: 'Earlier: 20 Dec 2022' }));
  expect(screen.getByRole('button', { name: 'Later: 24 Feb 2023' })).toBeVisible();
  for (const day of ['14 Jun 1937', '23 May 1933', '1 May 1932'])
    await userEvent.click(screen.getByRole('button', { name: `Earlier: ${day}` }));
  expect(partOf('How it got here')).toHaveTextContent('None earlier on record');
});

test('of a long history the last changes are told, the others open above', async () => {
  showPair('USA-VEN');
  const history = partOf('How it got here');
  const days = [...history.querySelectorAll('time')];
  expect(days.slice(-4).map((day) => day.checkVisibility())).toEqual([true, true, true, true]);
  expect(days[0]).not.toBeVisible();
  await userEvent.click(within(history).getByText(/^\d+ earlier changes$/));
  expect(days[0]).toBeVisible();
});

test('in all time it says of which day the tie is', () => {
  showDossier({ type: 'pair', id: 'MEX-PER' as Pair }, { mode: 'all' });
  expect(screen.getByText(`Relationship in all time, as of ${LAST_DAY}`)).toBeVisible();
});

test('on how many questions sources disagree is one press from which', async () => {
  showPair('MEX-PER');
  const bar = screen.getByText(/^Sources disagree on \d questions$/);
  const answers = screen.getAllByText('Held by the record');
  expect(answers[0]).not.toBeVisible();
  await userEvent.click(bar);
  expect(answers[0]).toBeVisible();
});
