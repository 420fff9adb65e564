import { type ReactElement, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { compileMessage } from '../../../build/compileMessage.ts';
import { SpeechContext } from '../../../src/i18n/SpeechContext.ts';
import { changesOf } from '../../../src/dataset/TieLedger.ts';
import { EventRow } from '../../../src/marks/EventRow.tsx';
import { LANGS, type Lang } from '../../../src/model/LocalText.ts';
import type { Pair } from '../../../src/model/Pair.ts';
import { CONFIDENCES, type ConfidenceId } from '../../../src/model/Source.ts';
import { ShownContext } from '../../../src/state/ShownContext.ts';
import { TieChangeList } from '../../../src/views/dossier/pair/TieChangeList.tsx';
import { Backing } from '../../../src/views/dossier/parts/Backing.tsx';
import { aDatasetRecord, aTie, anEvent } from '../../builders/aDatasetRecord.ts';
import { shownOf } from '../../builders/shownOf.ts';
import { messagesOf } from '../i18n/messageFiles.ts';

/** An event and a change of a confidence, and the parts that dossiers are made of, as a reader meets each. */
const SHOWN: Readonly<Record<string, (confidence: ConfidenceId, lang: Lang) => string>> = {
  'an event in a list': (confidence, lang) => {
    const event = shownWith(confidence).record.eventOf('E1');
    if (!event) throw new Error('The small data set has an event.');
    const row = { event, current: false, differs: false, onOpen: () => {} };
    return textOf(createElement(EventRow, row), confidence, lang);
  },
  'an event, a membership or a vote with its sources': (confidence, lang) =>
    textOf(
      createElement(Backing, { confidence, citations: [{ source: 'press' }] }),
      confidence,
      lang,
    ),
  'a change of a tie': (confidence, lang) => {
    const { dataset } = shownWith(confidence);
    const changes = changesOf(dataset.ledger, 'MEX-PER' as Pair);
    const list = { changes, backing: [], day: dataset.span.endDay };
    return textOf(createElement(TieChangeList, list), confidence, lang);
  },
};

function shownWith(confidence: ConfidenceId) {
  return shownOf(
    aDatasetRecord({
      events: [anEvent({ confidence })],
      ties: [aTie({ confidence })],
    }),
  );
}

/** What is to be read of a part of the app, or heard. */
function textOf(part: ReactElement, confidence: ConfidenceId, lang: Lang): string {
  const compiled = [...messagesOf(lang)].map(([id, text]) => [id, compileMessage(text)] as const);
  const speech = { lang, messages: Object.fromEntries(compiled) };
  const markup = renderToStaticMarkup(
    createElement(
      ShownContext,
      { value: shownWith(confidence) },
      createElement(SpeechContext, { value: speech }, part),
    ),
  );
  return markup.replaceAll(/<[^>]*>/g, ' ');
}

const SAID: Readonly<Record<Lang, RegExp>> = {
  en: /general knowledge/i,
  es: /conocimiento general/i,
  pt: /conhecimento geral/i,
  fr: /connaissances? générales?/i,
};

test.each(Object.entries(SHOWN))(
  'what rests on general knowledge says so, in each language: %s',
  (_, read) => {
    for (const lang of LANGS) expect(read('general', lang)).toMatch(SAID[lang]);
  },
);

test.each(Object.entries(SHOWN))('what rests on a page does not: %s', (_, read) => {
  for (const confidence of CONFIDENCES.filter((one) => one !== 'general'))
    expect(read(confidence, 'en')).not.toMatch(SAID.en);
});
