// No select is a list box over a canvas, and its focus stays on the box.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { WalkProps } from './WalkProps.ts';
import { WalkWords } from './WalkWords.tsx';
import { LaterMessages } from '../../../i18n/LaterMessages.tsx';
import { discIn } from './spotIn.ts';
import styles from './MapWalk.module.css';
import { useSource } from '../../../state/ShownContext.ts';
import { useLens } from '../../../state/lensStore.ts';
import { useMark } from './useMark.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useWalk } from './useWalk.ts';
import { walkKey, type WalkItem } from './walkOf.ts';
import type { EventSource } from '../../../events/EventSource.ts';
import type { Open } from '../../../lens/Lens.ts';

/**
 * The twin of the canvas for keyboards and screen readers: a list box that stands where its one option
 * is on the map. Arrow keys walk what is shown, Enter opens it, Escape goes back to the map, from
 * where Enter leads in.
 */
export function MapWalk(props: WalkProps) {
  return (
    <LaterMessages>
      <Twin {...props} />
    </LaterMessages>
  );
}

function Twin({ driver, onPick }: WalkProps) {
  const t = useMessage();
  const id = useId();
  const source = useSource();
  const open = useLens((lens) => lens.open);
  const { item, at, count, start, press } = useWalk(driver, source);
  const ring = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLDivElement>(null);
  const line = useRef<SVGGElement>(null);
  const [focused, setFocused] = useState(false);
  const stood = focused ? item : undefined;
  useMark(driver, stood, { ring, words, line });
  const lifted = stood?.type === 'tie' ? stood.pair : null;
  useEffect(() => {
    driver.lift(lifted);
    return () => driver.lift(null);
  }, [driver, lifted]);

  useEffect(() => {
    const surface = driver.surface();
    const lead = () => ring.current?.focus({ preventScroll: true });
    const enter = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Enter' || event.target !== surface) return;
      event.preventDefault();
      lead();
    };
    if (surface.dataset['entered'] !== undefined) lead();
    surface.addEventListener('keydown', enter);
    return () => surface.removeEventListener('keydown', enter);
  }, [driver]);

  const pick = () => {
    const scene = driver.picture()?.scene;
    const crowd = item?.type === 'crowd' && scene ? discIn(scene, item) : undefined;
    if (crowd) driver.open(crowd);
    if (item?.type === 'tie') onPick({ type: 'tie', pair: item.pair });
    if (item?.type === 'event') onPick({ type: 'event', id: source.event(item.index).id });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') pick();
    else if (event.key === 'Escape') driver.surface().focus({ preventScroll: true });
    else if (!press(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const optionId = `${id}-${item ? walkKey(item) : 'none'}`;

  return (
    <>
      <svg className={styles['lines']} aria-hidden="true" data-shown={focused}>
        <g ref={line}>
          <path className={styles['casing']} />
          <path className={styles['line']} />
        </g>
      </svg>
      <div
        ref={ring}
        role="listbox"
        data-walk
        tabIndex={0}
        aria-label={t('map.walk')}
        aria-describedby={`${id}-keys`}
        aria-activedescendant={optionId}
        className={styles['ring']}
        onFocus={() => {
          setFocused(true);
          start(itemOf(source, open));
        }}
        onBlur={() => setFocused(false)}
        onKeyDown={onKeyDown}
      >
        {/* a new element for each item, so that its name is read out */}
        <div
          key={optionId}
          ref={words}
          id={optionId}
          role="option"
          aria-selected={item !== undefined}
          aria-disabled={item === undefined}
          {...(item && { 'aria-posinset': at + 1, 'aria-setsize': count })}
          className={styles['words']}
          onClick={pick}
        >
          {item ? <WalkWords item={item} /> : t('map.walk.none')}
        </div>
      </div>
      <p id={`${id}-keys`} hidden>
        {t('map.walk.keys')}
      </p>
    </>
  );
}

/** What is open, where the map shows such things. */
function itemOf(source: EventSource, open: Open | null): WalkItem | undefined {
  if (open?.type === 'pair') return { type: 'tie', pair: open.id };
  const index = open?.type === 'event' ? source.keyOf(open.id) : undefined;
  return index === undefined ? undefined : { type: 'event', index };
}
