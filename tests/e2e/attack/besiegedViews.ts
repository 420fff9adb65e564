import { LANGS } from '../../../src/model/LocalText.ts';
import { type Open, PAGES, TIME_MODES } from '../../../src/lens/Lens.ts';
import type { Dice } from '../../attack/Dice.ts';
import type { Page } from '@playwright/test';
import { bundled } from '../../unit/data/bundled.ts';

const { written } = bundled;

/** Everything of the bundled set that each kind of dossier can tell of; a kind that is new does not compile without. */
const IDS: Readonly<Record<Open['type'], readonly string[]>> = {
  event: [...written.events, ...written.interventions].map(({ id }) => id),
  pair: written.ties.map(({ pair }) => pair),
  country: written.countries.map(({ iso3 }) => iso3),
  scenario: written.scenarios.map(({ id }) => id),
  claim: written.claims.map(({ id }) => id),
  source: written.sources.map(({ id }) => id),
  bloc: written.blocs.map(({ id }) => id),
  vote: written.votes.map(({ id }) => id),
};

const OVERLAYS: readonly string[] = [
  ...written.blocs.map(({ id }) => `bloc:${id}`),
  ...written.votes.map(({ id }) => `vote:${id}`),
  ...written.stances.map(({ id }) => `stance:${id}`),
  'interventions',
];

/** Query strings of all kinds of views: each page, each kind of dossier and of overlay, mode and language. */
export function besiegedQueries(dice: Dice): readonly string[] {
  return [
    ...PAGES.map((page) => `?page=${page}&lang=${dice.pick(LANGS)}`),
    ...Object.entries(IDS).map(([type, ids]) => `?open=${type}:${dice.pick(ids)}&mode=all`),
    ...LANGS.map((lang) => `?lang=${lang}&open=event:${dice.pick(IDS.event)}`),
    ...dice.times(3, () => `?layers=ties,${dice.pick(OVERLAYS)}`),
    ...TIME_MODES.map((mode) => `?mode=${mode}&to=2025-11-03`),
    `?pair=${dice.pick(IDS.pair)}&source=${dice.pick(IDS.source)}&country=${dice.pick(IDS.country)}`,
    '?q=a&mode=all',
    '?q=script&mode=all&page=changes',
  ];
}

/** Presses that open what no address does: menus, dialogs, keys, the list of a place. */
export const BESIEGED_PRESSES: readonly string[] = [
  'Share',
  'Open data',
  'Layers',
  'Topics',
  'More',
  'Language: English',
  'How to read the bars',
];

/** Lays the page out as it is printed, and back. */
export async function onPaper(page: Page, look: () => Promise<void>): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await look();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
}
