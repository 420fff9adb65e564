import type about from './messages/en/about.json';
import type app from './messages/en/app.json';
import type centuries from './messages/en/centuries.json';
import type changes from './messages/en/changes.json';
import type columns from './messages/en/columns.json';
import type day from './messages/en/day.json';
import type dossier from './messages/en/dossier.json';
import type elsewhere from './messages/en/elsewhere.json';
import type embed from './messages/en/embed.json';
import type evidence from './messages/en/evidence.json';
import type exports from './messages/en/export.json';
import type filters from './messages/en/filters.json';
import type hints from './messages/en/hints.json';
import type imports from './messages/en/import.json';
import type issue from './messages/en/issue.json';
import type kept from './messages/en/kept.json';
import type legend from './messages/en/legend.json';
import type list from './messages/en/list.json';
import type load from './messages/en/load.json';
import type map from './messages/en/map.json';
import type marks from './messages/en/marks.json';
import type method from './messages/en/method.json';
import type offline from './messages/en/offline.json';
import type overlays from './messages/en/overlays.json';
import type paper from './messages/en/paper.json';
import type record from './messages/en/record.json';
import type saved from './messages/en/saved.json';
import type scenarios from './messages/en/scenarios.json';
import type share from './messages/en/share.json';
import type shortcuts from './messages/en/shortcuts.json';
import type sources from './messages/en/sources.json';
import type spoken from './messages/en/spoken.json';
import type start from './messages/en/start.json';
import type ties from './messages/en/ties.json';
import type timeline from './messages/en/timeline.json';

type Messages = typeof about &
  typeof app &
  typeof centuries &
  typeof changes &
  typeof columns &
  typeof day &
  typeof dossier &
  typeof elsewhere &
  typeof embed &
  typeof evidence &
  typeof exports &
  typeof filters &
  typeof hints &
  typeof imports &
  typeof issue &
  typeof kept &
  typeof legend &
  typeof list &
  typeof load &
  typeof map &
  typeof marks &
  typeof method &
  typeof offline &
  typeof overlays &
  typeof paper &
  typeof record &
  typeof saved &
  typeof scenarios &
  typeof share &
  typeof shortcuts &
  typeof sources &
  typeof spoken &
  typeof start &
  typeof ties &
  typeof timeline;

/** The id of a message, as the English files have them: a wrong one does not compile. */
export type MessageId = keyof Messages;

/** What stands between in the ids that begin and end so: `IdBetween<'ties.face.'>` is `'list' | 'matrix'`. */
export type IdBetween<Before extends string, After extends string = ''> = MessageId extends infer Id
  ? Id extends `${Before}${infer Word}${After}`
    ? Word
    : never
  : never;
