import type { RecordedTurn } from '../../../../src/query/ties/changesTally.ts';
import { useTurnWords } from '../../../../src/views/changes/useTurnWords.ts';
import { describe, expect, test } from 'vitest';
import { type Lang, LANGS } from '../../../../src/model/LocalText.ts';
import { ShownContext } from '../../../../src/state/ShownContext.ts';
import { SpeechContext } from '../../../../src/i18n/SpeechContext.ts';
import { bundled } from '../../data/bundled.ts';
import { compileMessage } from '../../../../build/compileMessage.ts';
import { createElement } from 'react';
import { messagesOf } from '../../i18n/messageFiles.ts';
import { renderToString } from 'react-dom/server';
import { tieTurns } from '../../../../src/query/ties/tieTurns.ts';

const { dataset, shown } = bundled;

const turns = dataset.ledger.pairs
  .flatMap((pair) => tieTurns(dataset, pair, dataset.span))
  .filter((turn): turn is RecordedTurn => turn.type !== 'founding');

/** Each turn as the language says it. */
function said(lang: Lang, told: readonly RecordedTurn[]): string[] {
  const compiled = [...messagesOf(lang)].map(([id, text]) => [id, compileMessage(text)] as const);
  const sentences: string[] = [];
  function Teller() {
    sentences.push(...told.map(useTurnWords()));
    return null;
  }
  const speech = { lang, messages: Object.fromEntries(compiled) };
  renderToString(
    createElement(
      ShownContext,
      { value: shown },
      createElement(SpeechContext, { value: speech }, createElement(Teller)),
    ),
  );
  return sentences.map((sentence) => sentence.replaceAll(/\s/g, ' '));
}

function turnOf(id: string): RecordedTurn {
  const turn = turns.find((one) => one.type === 'change' && one.change.id === id);
  if (!turn) throw new Error(`No turn of the data set is the change ${id}.`);
  return turn;
}

/** A change as English, Spanish, Portuguese and French say it. */
const inAll = (id: string) => LANGS.map((lang) => said(lang, [turnOf(id)])[0]);

describe('a change of a tie', () => {
  test('takes names with the articles and contractions of the language', () => {
    expect(inAll('T151')).toEqual([
      'Peru severed relations with Mexico, 3 Nov 2025: from chargé d’affaires',
      'Perú rompió relaciones con México el 3 nov 2025; antes: encargado de negocios',
      'O Peru rompeu relações com o México em 3 de nov. de 2025; antes: encarregado de negócios',
      'Le Pérou a rompu ses relations avec le Mexique le 3 nov. 2025 ; auparavant : chargé d’affaires',
    ]);
    expect(inAll('T019').slice(1)).toEqual([
      expect.stringContaining('expulsó al embajador o a diplomáticos de México el 30 dic 2019'),
      expect.stringContaining('expulsou o embaixador ou diplomatas do México em 30 de dez.'),
      expect.stringContaining('a expulsé l’ambassadeur ou des diplomates du Mexique le 30 déc.'),
    ]);
  });

  test('has a verb in the number of the one that acts', () => {
    expect(inAll('T179')).toEqual([
      expect.stringMatching(/^The United States recalled its ambassador from Panama, /),
      expect.stringMatching(/^Estados Unidos retiró a su embajador en Panamá el 11 may 1989; /),
      expect.stringMatching(
        /^Os Estados Unidos retiraram seu embaixador no Panamá em 11 de mai\. /,
      ),
      expect.stringMatching(/^Les États-Unis ont rappelé leur ambassadeur au Panama le 11 mai /),
    ]);
  });

  test('of both joins their names', () => {
    expect(inAll('T008')).toEqual([
      expect.stringMatching(/^Argentina and the United Kingdom restored relations, 15 Feb 1990: /),
      expect.stringMatching(
        /^Argentina y el Reino Unido restablecieron relaciones el 15 feb 1990; /,
      ),
      expect.stringMatching(/^A Argentina e o Reino Unido restabeleceram relações em 15 de fev\. /),
      expect.stringMatching(
        /^L’Argentine et le Royaume-Uni ont rétabli leurs relations le 15 févr/,
      ),
    ]);
  });

  test('by a body names it as the language does', () => {
    expect(inAll('T122').map((sentence) => sentence?.split(/(?:,| el| em| le) 20/)[0])).toEqual([
      'Collective measure by the OAS, between the Dominican Republic and the United States',
      'Medida colectiva de la OEA sobre las relaciones entre la República Dominicana y Estados Unidos',
      'Medida coletiva da OEA sobre as relações entre a República Dominicana e os Estados Unidos',
      'Mesure collective de l’OEA sur les relations entre la République dominicaine et les États-Unis',
    ]);
  });
});

test.each(LANGS)('in %s every change on record is a sentence without holes', (lang) => {
  for (const sentence of said(lang, turns))
    expect(sentence).toMatch(/^\p{Lu}(?:(?!undefined|changes\.|[{}]| {2}).)+$/u);
});
