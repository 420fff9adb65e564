/** How people write in place of a last day that something goes on, without accents. */
const ONGOING = new Set(
  [
    '..|ongoing|open|present|to present|now|to date|today|current|continuing',
    'en curso|presente|actualidad|actual|hoy|en proceso|abierto|continua',
    'em curso|em andamento|atual|atualidade|hoje|aberto',
    'en cours|actuel|aujourdhui|ouvert',
  ].flatMap((words) => words.split('|')),
);

/** Whether a text in the place of a last day says that there is none yet. */
export function isOngoing(text: string): boolean {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .trim()
    .toLowerCase();
  return ONGOING.has(plain);
}
