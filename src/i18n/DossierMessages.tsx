import { AddMessages } from './AddMessages.tsx';
import type { Messages } from './messages.ts';
import type { ReactNode } from 'react';

const [dossier = {}] = Object.values(
  import.meta.glob<Messages>('./messages/en/dossier.json', { eager: true, import: 'default' }),
);

/** Adds the messages of the dossier, which comes when something is opened. */
export function DossierMessages({ children }: { children: ReactNode }) {
  return <AddMessages added={dossier}>{children}</AddMessages>;
}
