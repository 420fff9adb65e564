import { type Lang, textIn } from '../../model/LocalText.ts';
import { civilOf, type Day } from '../../model/Day.ts';
import type { Vote } from '../../model/DatasetRecord.ts';
import { voteDay } from './votesUntil.ts';

/** What all of some votes were on: their title, where it differs by the year alone; else null. */
export function matterOf(votes: readonly Vote[], lang: Lang): string | null {
  const [matter, ...others] = new Set(votes.map((vote) => withoutYear(vote, lang)));
  return matter === undefined || others.length > 0 ? null : matter;
}

function withoutYear(vote: Vote, lang: Lang): string {
  const { text } = textIn(vote.title, lang);
  const day = voteDay(vote);
  if (!Number.isFinite(day)) return text;
  const year = String(civilOf(day as Day).year);
  return text.endsWith(year) ? text.slice(0, -year.length).replace(/[\s,(]+$/u, '') : text;
}
