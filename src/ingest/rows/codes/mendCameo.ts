import { cameoWords } from '../../../model/codes/cameoWords.ts';

/**
 * A CAMEO code that stands for a number in a spreadsheet or a data frame loses its leading zero: `051` becomes
 * 51, and `020` (appeal) becomes 20 (mass violence). `either` where the code stands for both.
 */
export interface CameoReading {
  /** As it stands, or with its zero where nothing begins so otherwise. */
  readonly code: string;
  readonly zero: 'there' | 'lost' | 'either';
}

/** A root code alone, or one of roots 01 and 02 without its zero. */
const EITHER = /^(?:1\d|20)$/;

/** Of root 01 to 20. */
const WHOLE = /^(?:0[1-9]|1\d|20)/;

/** Whether a code is one of the codebook's: `050` is the root 05, "not specified below", and `0999` is none. */
function isCode(code: string): boolean {
  const known = cameoWords(code)?.code;
  return known !== undefined && (known === code || `${known}0` === code);
}

/** What a code says of itself. */
export function readCameo(text: string): CameoReading {
  const code = text.trim();
  if (EITHER.test(code)) return { code, zero: 'either' };
  if (!WHOLE.test(code) && isCode(`0${code}`)) return { code: `0${code}`, zero: 'lost' };
  return { code, zero: 'there' };
}

/**
 * Which of both a code is that can be either, by the other codes of its row: `20` of root 2, or of quad class 1
 * (verbal cooperation), is 020. Undefined where they do not tell; each empty where the row has none.
 */
export function lostZero(code: string, root: string, quad: string): boolean | undefined {
  if (root.trim() !== '') {
    const number = Number(root);
    if (number === Number(code)) return false;
    if (number === Number(code.slice(0, 1))) return true;
  }
  if (quad.trim() === '1') return true;
  return ['2', '3', '4'].includes(quad.trim()) ? false : undefined;
}

/** A code with the zero that it lost; as it stands where nothing tells. */
export function mendCameo(text: string, root: string, quad: string): string {
  const { code, zero } = readCameo(text);
  return zero === 'either' && lostZero(code, root, quad) === true ? `0${code}` : code;
}
