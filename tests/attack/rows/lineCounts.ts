const UTF16_MARKS = [
  { encoding: 'utf-16le', first: 0xff, second: 0xfe },
  { encoding: 'utf-16be', first: 0xfe, second: 0xff },
];

/**
 * How many lines of a file are not blank: where they end in LF, in CR, or in both; likewise of
 * its text in UTF-16 where it is marked as such. Which of them holds is the reader's to choose.
 */
export function lineCounts(bytes: Uint8Array): readonly number[] {
  return textsOf(bytes).flatMap((text) =>
    [/\n/, /\r/, /\r\n?|\n/].map((end) => text.split(end).filter((line) => !isBlank(line)).length),
  );
}

function isBlank(line: string): boolean {
  return /^\r*$/.test(line);
}

/** Bytes as letters, each of which stands for itself; and as UTF-16. */
function textsOf(bytes: Uint8Array): string[] {
  const mark = UTF16_MARKS.find(({ first, second }) => bytes[0] === first && bytes[1] === second);
  const isUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = Buffer.from(isUtf8 ? bytes.subarray(3) : bytes).toString('latin1');
  // half a letter at the end is none
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return mark ? [text, new TextDecoder(mark.encoding).decode(whole)] : [text];
}
