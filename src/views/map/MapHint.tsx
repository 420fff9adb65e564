import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { HoverStore } from './hoverStore.ts';
import { LaterMessages } from '../../i18n/LaterMessages.tsx';
import { hintPlace } from './hintPlace.ts';
import styles from './MapHint.module.css';
import { useHintText } from './useHintText.ts';

/** A few words beside what the mouse is on. All that it says stands elsewhere as well, for keys and screen readers. */
export function MapHint(props: { readonly hovers: HoverStore }) {
  return (
    <LaterMessages>
      <Hint {...props} />
    </LaterMessages>
  );
}

function Hint({ hovers }: { readonly hovers: HoverStore }) {
  const hover = useSyncExternalStore(hovers.subscribe, hovers.current);
  const hintText = useHintText();
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const hint = element.current;
    const around = hint?.parentElement;
    if (!hint || !around || !hover) return;
    const { leftPx, topPx } = hintPlace(
      hover,
      hint.getBoundingClientRect(),
      around.getBoundingClientRect(),
    );
    hint.style.transform = `translate(${leftPx}px, ${topPx}px)`;
  }, [hover]);
  if (!hover) return null;
  const { heading, lines } = hintText(hover);
  return (
    <div ref={element} className={styles['hint']} aria-hidden="true">
      <strong className={styles['heading']}>{heading}</strong>
      {lines.map((line, row) => (
        // events of one name are told apart by their row
        <span key={`${String(row)} ${line}`} className={styles['line']}>
          {line}
        </span>
      ))}
    </div>
  );
}
