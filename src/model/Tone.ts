export const TONES = ['cooperation', 'conflict', 'neither'] as const;
export type Tone = (typeof TONES)[number];

/**
 * The tone of a CAMEO code, from its root: 02–08 cooperation, 09–20 conflict. Root 01 (public
 * statement, Goldstein 0) and a missing code are neither. Codes are strings: `051` is not `51`.
 */
export function toneOfCameo(code: string | null): Tone {
  const root = code === null ? 0 : Number(code.slice(0, 2));
  if (root >= 2 && root <= 8) return 'cooperation';
  return root >= 9 && root <= 20 ? 'conflict' : 'neither';
}
