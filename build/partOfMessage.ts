/** What is loaded together: see `loadMessages`. */
type MessageLoad = 'start' | 'welcome' | 'later';

/** What greets a first visit, and what stands under the map, in another page or on paper. */
const WELCOME_ROOMS = ['embed', 'hints', 'legend', 'paper', 'start'];

/** Rooms whose views come later. Some ids are on the buttons that lead to them. */
const LATER_ROOMS = [
  'about',
  'changes',
  'day.calendar',
  'dossier',
  'import',
  'issue',
  'legend.key',
  'list.found',
  'list.hidden',
  'list.none',
  'map.crowd',
  'map.hint',
  'map.walk',
  'marks.noPlace',
  'method',
  'overlays',
  'scenarios',
  'shortcuts',
  'sources',
  'spoken',
  'ties',
  'timeline.notes',
];
const EARLY_IDS = ['import.open', 'ties.open', 'ties.table', 'legend.name'];

/** What only those views say of the marks that all share. */
const LATER_MARKS =
  /^marks\.(act|eventStatus|verdict|reliability|credibility|grade|precision)\.|^marks\..+\.about$/;

/** When a message is loaded. Those of a view that comes later stand in a `LaterMessages` there. */
export function partOfMessage(id: string): MessageLoad {
  if (EARLY_IDS.includes(id)) return 'start';
  const isOf = (rooms: readonly string[]) =>
    rooms.some((room) => id === room || id.startsWith(`${room}.`));
  if (isOf(LATER_ROOMS) || LATER_MARKS.test(id)) return 'later';
  return isOf(WELCOME_ROOMS) ? 'welcome' : 'start';
}
