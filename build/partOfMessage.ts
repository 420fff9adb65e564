/** What is loaded together: see `loadMessages`. */
type MessageLoad = 'start' | 'welcome' | 'later';

/** What greets a first visit, and what stands beside the map in another page or on paper. */
const WELCOME_ROOMS = ['embed', 'hints', 'paper', 'start'];

/** Rooms whose views come later. Some ids are on the buttons that lead to them. */
const LATER_ROOMS = [
  'about',
  'changes',
  'dossier',
  'import',
  'issue',
  'map.walk',
  'method',
  'overlays',
  'shortcuts',
  'sources',
  'spoken',
  'ties',
];
const EARLY_IDS = ['import.open', 'ties.open'];

/** What only those views say of the marks that all share. */
const LATER_MARKS =
  /^marks\.(act|eventStatus|verdict|reliability|credibility|grade|precision)\.|^marks\..+\.about$/;

/** When a message is loaded. Those of a view that comes later stand in a `LaterMessages` there. */
export function partOfMessage(id: string): MessageLoad {
  if (EARLY_IDS.includes(id)) return 'start';
  const isOf = (rooms: readonly string[]) => rooms.some((room) => id.startsWith(`${room}.`));
  if (isOf(WELCOME_ROOMS)) return 'welcome';
  return isOf(LATER_ROOMS) || LATER_MARKS.test(id) ? 'later' : 'start';
}
