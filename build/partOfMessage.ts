/** What is loaded together: what the first picture says, and what is said once something is opened. */
type MessageLoad = 'start' | 'later';

/** Rooms whose views come later. `ties.open` is on the button that leads to one of them. */
const LATER_ROOMS = [
  'changes',
  'dossier',
  'map.walk',
  'method',
  'overlays',
  'shortcuts',
  'sources',
  'spoken',
  'ties',
];
const EARLY_IDS = ['ties.open'];

/** What only those views say of the marks that all share. */
const LATER_MARKS =
  /^marks\.(act|eventStatus|verdict|reliability|credibility|grade|precision)\.|^marks\..+\.about$/;

/** When a message is loaded. Those of a view that comes later stand in a `LaterMessages` there. */
export function partOfMessage(id: string): MessageLoad {
  if (EARLY_IDS.includes(id)) return 'start';
  const isLater = LATER_ROOMS.some((room) => id.startsWith(`${room}.`)) || LATER_MARKS.test(id);
  return isLater ? 'later' : 'start';
}
