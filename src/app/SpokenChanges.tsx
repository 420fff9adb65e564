import { useEffect, useMemo, useRef, useState } from 'react';
import { type SpokenPart, spokenParts, type SpokenState } from './view/spokenParts.ts';
import { formatDay, formatSpan } from '../i18n/formatDay.ts';
import type { Answer } from '../events/answerOf.ts';
import { LaterMessages } from '../i18n/LaterMessages.tsx';
import { filtersOf } from '../lens/filters.ts';
import type { Lens, Open } from '../lens/Lens.ts';
import { type Lang, textIn } from '../model/LocalText.ts';
import type { Shown } from '../query/Shown.ts';
import { eventOf } from '../query/eventOf.ts';
import { knownWords } from '../state/wordsClient.ts';
import { standInTitle } from '../query/names/standInTitle.ts';
import { subjectName } from '../query/names/subjectName.ts';
import { useAnswer } from '../state/answerFor.ts';
import { useShown } from '../state/ShownContext.ts';
import { useLang } from '../i18n/useLang.ts';
import { type Say, useMessage } from '../i18n/useMessage.ts';
import { usePlayheadStatus } from '../state/playhead.ts';
import { useShownLens } from '../state/shownLens.ts';

interface SpokenChangesProps {
  /** What was open when the page came: this part comes later, perhaps after the first act. */
  readonly openAtFirst: Open | null;
}

/** Reads aloud what has changed, once it has come to rest: what is open, the time, how many events. */
export function SpokenChanges({ openAtFirst }: SpokenChangesProps) {
  return (
    <LaterMessages>
      <LiveRegion openAtFirst={openAtFirst} />
    </LaterMessages>
  );
}

/** Typing and stepping end before this. */
const REST_MS = 700;

function LiveRegion({ openAtFirst }: SpokenChangesProps) {
  const lens = useShownLens();
  const answer = useAnswer();
  const isStill = usePlayheadStatus() === 'still';
  const now = useMemo(() => stateOf(lens, answer), [lens, answer]);
  const [said, setSaid] = useState({ words: '', count: 0 });
  // an address may have named what is not there: that nothing is open is then no news
  const before = useRef({ ...now, open: now.open && nameOf(openAtFirst) });
  const wordsOf = useSpokenWords(now, lens);
  const latestWordsOf = useRef(wordsOf);
  useEffect(() => {
    latestWordsOf.current = wordsOf;
  });

  useEffect(() => {
    if (!isStill) return undefined;
    const timer = setTimeout(() => {
      const parts = spokenParts(before.current, now);
      before.current = now;
      if (parts.length === 0) return;
      const words = latestWordsOf.current(parts);
      setSaid(({ count }) => ({ words, count: count + 1 }));
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [now, isStill]);

  return (
    <div className="visually-hidden" aria-live="polite">
      {/* the same words again are a new element, and read again */}
      <p key={said.count}>{said.words}</p>
    </div>
  );
}

function stateOf(lens: Lens, { time, shown, total }: Answer): SpokenState {
  return {
    mode: lens.mode,
    time,
    shown,
    total,
    filters: JSON.stringify({ ...filtersOf(lens), q: lens.q.trim() }),
    open: nameOf(lens.open),
  };
}

function nameOf(open: Open | null): string | null {
  return open && `${open.type}:${open.id}`;
}

/** The row of a file is called as its dossier is, once its words are read. */
function nameAloud(shown: Shown, open: Open, lang: Lang, t: Say): string {
  const event = open.type === 'event' ? eventOf(shown, open.id) : undefined;
  if (event?.kind !== 'row') return subjectName(shown, open, lang);
  const title = knownWords(shown.source, event.id)?.title;
  const said = title ? textIn(title, lang).text : '';
  return said || standInTitle(shown.dataset, event, lang, t);
}

function useSpokenWords(
  { time, shown, total }: SpokenState,
  { mode, open }: Lens,
): (parts: readonly SpokenPart[]) => string {
  const spoken = useShown();
  const t = useMessage();
  const lang = useLang();
  const words: Readonly<Record<SpokenPart, () => string>> = {
    opened: () => t('spoken.opened', { subject: open ? nameAloud(spoken, open, lang, t) : '' }),
    closed: () => t('spoken.closed'),
    time: () =>
      mode === 'sofar'
        ? t('timeline.upTo', { day: formatDay(time.endDay, lang, 'long') })
        : formatSpan(time, lang, 'long'),
    count: () => t('list.count', { shown, total }),
  };
  return (parts) => parts.map((part) => words[part]()).join('. ');
}
