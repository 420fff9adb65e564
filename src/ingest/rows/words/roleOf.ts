import type { LocalText } from '../../../model/LocalText.ts';
import roles from './roleWords.json' with { type: 'json' };

const ROLES: ReadonlyMap<string, LocalText> = new Map(Object.entries(roles));
const BY_NAME: ReadonlyMap<string, LocalText> = new Map(
  Object.values(roles).map((role) => [role.en.toLowerCase(), role]),
);

/** What an actor's role is called (CAMEO codebook 1.1b3, agent codes): `COP`, or its English name. */
export function roleOf(text: string): LocalText | undefined {
  return ROLES.get(text.toUpperCase()) ?? BY_NAME.get(text.toLowerCase());
}
