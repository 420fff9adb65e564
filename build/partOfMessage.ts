/** What is loaded together: see `loadMessages`. */
type MessageLoad = 'start' | 'soon' | 'later';

/** What greets a first visit, stands under the map or in another page, and the chart's small print. */
const SOON_ROOMS = [
  'embed',
  'legend',
  'start',
  'day',
  'timeline.allTime',
  'timeline.below',
  'timeline.bin',
  'timeline.events',
  'timeline.inLane',
  'timeline.lane',
  'timeline.notes',
  'timeline.reader',
  'timeline.rungCount',
];

/** Rooms whose views come later. Some ids are on the buttons that lead to them. */
const LATER_ROOMS = [
  'about',
  'app.link.ignored',
  'app.link.more',
  'centuries',
  'changes',
  'columns',
  'dossier',
  'elsewhere',
  'evidence',
  'export',
  'hints',
  'import',
  'issue',
  'kept',
  'legend.key',
  'list.found',
  'list.hidden',
  'list.none',
  'load.moreIssues',
  'map.crowd',
  'map.hint',
  'map.walk',
  'marks.noPlace',
  'marks.trouble',
  'method',
  'offline',
  'overlays',
  'paper',
  'record',
  'saved',
  'scenarios',
  'share',
  'shortcuts',
  'sources',
  'spoken',
  'ties',
];
const EARLY_IDS = [
  'export.open',
  'import.open',
  'share.open',
  'ties.open',
  'ties.table',
  'legend.name',
];

/** What only those views say of the marks that all share. */
const LATER_MARKS =
  /^marks\.(act|eventStatus|verdict|reliability|credibility|grade|precision|observed)\.|^marks\..+\.about$/;

/** When a message is loaded. Those of a view that comes later stand in a `LaterMessages` there. */
export function partOfMessage(id: string): MessageLoad {
  if (EARLY_IDS.includes(id)) return 'start';
  const isOf = (rooms: readonly string[]) =>
    rooms.some((room) => id === room || id.startsWith(`${room}.`));
  if (isOf(LATER_ROOMS) || LATER_MARKS.test(id)) return 'later';
  return isOf(SOON_ROOMS) ? 'soon' : 'start';
}
