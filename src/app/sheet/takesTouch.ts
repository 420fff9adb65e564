/**
 * Whether a finger that begins to move on `target` moves the sheet around it rather than what
 * scrolls inside: downwards where all of that is at its top, upwards where none of it can scroll.
 */
export function takesTouch(
  sheet: HTMLElement,
  target: EventTarget | null,
  { dx, dy }: { readonly dx: number; readonly dy: number },
): boolean {
  if (Math.abs(dx) >= Math.abs(dy)) return false;
  const scrollers = scrollersBetween(target, sheet);
  return dy > 0
    ? scrollers.every(({ scrollTop }) => scrollTop <= 0)
    : scrollers.length === 0 && sheet.dataset['height'] !== 'full';
}

/** What has more than it shows, from an element up to the sheet that holds it. */
function scrollersBetween(target: EventTarget | null, sheet: HTMLElement): readonly Element[] {
  const scrollers: Element[] = [];
  let element = target instanceof Element ? target : null;
  for (; element && element !== sheet; element = element.parentElement)
    if (element.scrollHeight > element.clientHeight + 1 && scrolls(element))
      scrollers.push(element);
  return scrollers;
}

function scrolls(element: Element): boolean {
  return ['auto', 'scroll'].includes(getComputedStyle(element).overflowY);
}
