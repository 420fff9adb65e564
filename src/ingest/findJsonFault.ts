/** What may stand next: `first` is after an opening bracket, where its closing one may follow. */
type Place = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'after';

/** Where a token ends, or the first character that cannot be part of it. */
interface Token {
  readonly ends: boolean;
  readonly at: number;
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** What may follow a backslash, as far as it is right. */
const ESCAPE = /^(?:["\\/bfnrt]|u[\da-fA-F]{0,4})/;
const LITERALS = ['true', 'false', 'null'];

/**
 * The offset of the first character at which a text stops being JSON (RFC 8259): its length when it
 * only ends too early. Undefined for a text that is JSON. Keeps its own stack, so depth is no danger.
 */
export function findJsonFault(text: string): number | undefined {
  const closers: string[] = [];
  let place: Place = 'value';
  let at = skipSpace(text, 0);
  for (; at < text.length; at = skipSpace(text, at)) {
    const char = text[at] ?? '';
    if (place === 'after') {
      if (char === closers.at(-1)) closers.pop();
      else if (char === ',' && closers.length > 0) place = closers.at(-1) === '}' ? 'key' : 'value';
      else return at;
      at += 1;
    } else if (place === 'colon') {
      if (char !== ':') return at;
      place = 'value';
      at += 1;
    } else if (place.startsWith('first') && char === closers.at(-1)) {
      closers.pop();
      place = 'after';
      at += 1;
    } else if (place.endsWith('value') && (char === '{' || char === '[')) {
      closers.push(char === '{' ? '}' : ']');
      place = char === '{' ? 'first key' : 'first value';
      at += 1;
    } else {
      const token =
        place.endsWith('key') && char !== '"' ? { ends: false, at } : readToken(text, at);
      if (!token.ends) return token.at;
      place = place.endsWith('key') ? 'colon' : 'after';
      at = token.at;
    }
  }
  return place === 'after' && closers.length === 0 ? undefined : text.length;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \n\r\t'.includes(text[at] ?? '')) at += 1;
  return at;
}

function readToken(text: string, from: number): Token {
  if (text[from] === '"') return readString(text, from);
  let at = from;
  while (at < text.length && /[-+.\w]/.test(text[at] ?? '')) at += 1;
  const word = text.slice(from, at);
  if (NUMBER.test(word) || LITERALS.includes(word)) return { ends: true, at };
  const isCut = at === text.length && at > from && mayBecomeToken(word);
  return { ends: false, at: isCut ? at : from };
}

/** A cut number becomes one with a digit more; a cut literal is how one begins. */
function mayBecomeToken(word: string): boolean {
  return NUMBER.test(`${word}0`) || LITERALS.some((literal) => literal.startsWith(word));
}

function readString(text: string, from: number): Token {
  for (let at = from + 1; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '"') return { ends: true, at: at + 1 };
    if (char < ' ') return { ends: false, at };
    if (char !== '\\') continue;
    const [escape = ''] = ESCAPE.exec(text.slice(at + 1, at + 6)) ?? [];
    if (escape === '' || (escape.startsWith('u') && escape.length < 5)) {
      return { ends: false, at: at + 1 + escape.length };
    }
    at += escape.length;
  }
  return { ends: false, at: text.length };
}
