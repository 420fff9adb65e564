import { AddMessages } from './AddMessages.tsx';
import type { Messages } from './messages.ts';
import type { ReactNode } from 'react';

const [overlays = {}] = Object.values(
  import.meta.glob<Messages>('./messages/en/overlays.json', { eager: true, import: 'default' }),
);

/** Adds the messages of overlays: the chooser and the legend come only when asked for. */
export function OverlayMessages({ children }: { children: ReactNode }) {
  return <AddMessages added={overlays}>{children}</AddMessages>;
}
