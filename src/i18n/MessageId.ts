import type about from './messages/en/about.json' with { type: 'json' };
import type app from './messages/en/app.json' with { type: 'json' };
import type centuries from './messages/en/centuries.json' with { type: 'json' };
import type changes from './messages/en/changes.json' with { type: 'json' };
import type columns from './messages/en/columns.json' with { type: 'json' };
import type day from './messages/en/day.json' with { type: 'json' };
import type dossier from './messages/en/dossier.json' with { type: 'json' };
import type elsewhere from './messages/en/elsewhere.json' with { type: 'json' };
import type embed from './messages/en/embed.json' with { type: 'json' };
import type filters from './messages/en/filters.json' with { type: 'json' };
import type hints from './messages/en/hints.json' with { type: 'json' };
import type imports from './messages/en/import.json' with { type: 'json' };
import type issue from './messages/en/issue.json' with { type: 'json' };
import type legend from './messages/en/legend.json' with { type: 'json' };
import type list from './messages/en/list.json' with { type: 'json' };
import type load from './messages/en/load.json' with { type: 'json' };
import type map from './messages/en/map.json' with { type: 'json' };
import type marks from './messages/en/marks.json' with { type: 'json' };
import type method from './messages/en/method.json' with { type: 'json' };
import type offline from './messages/en/offline.json' with { type: 'json' };
import type overlays from './messages/en/overlays.json' with { type: 'json' };
import type paper from './messages/en/paper.json' with { type: 'json' };
import type record from './messages/en/record.json' with { type: 'json' };
import type scenarios from './messages/en/scenarios.json' with { type: 'json' };
import type share from './messages/en/share.json' with { type: 'json' };
import type shortcuts from './messages/en/shortcuts.json' with { type: 'json' };
import type sources from './messages/en/sources.json' with { type: 'json' };
import type spoken from './messages/en/spoken.json' with { type: 'json' };
import type start from './messages/en/start.json' with { type: 'json' };
import type ties from './messages/en/ties.json' with { type: 'json' };
import type timeline from './messages/en/timeline.json' with { type: 'json' };

type Messages = typeof about &
  typeof app &
  typeof centuries &
  typeof changes &
  typeof columns &
  typeof day &
  typeof dossier &
  typeof elsewhere &
  typeof embed &
  typeof filters &
  typeof hints &
  typeof imports &
  typeof issue &
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
