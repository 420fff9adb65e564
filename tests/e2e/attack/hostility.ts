import { type BrowserContext, type Page, expect } from '@playwright/test';
import { watchFaults } from './watchFaults.ts';

/** A page on which nothing hostile may take effect, and how that is asked of it. */
export interface Besieged {
  readonly page: Page;
  /** Fails where something ran, asked elsewhere, is in the page as an element, or covers it. `where` is for people. */
  readonly check: (where: string) => Promise<void>;
}

/** A new page that hears of all that runs, whichever way; see `hostileTexts.ts`. */
export async function besiege(context: BrowserContext): Promise<Besieged> {
  const ran: unknown[] = [];
  await context.exposeFunction('ran', (number: unknown) => void ran.push(number));
  await context.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(globalThis, { refused });
    document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) => {
      refused.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  const page = await context.newPage();
  const faults = watchFaults(page);
  const check = async (where: string) => {
    const found = await page.evaluate(intruders);
    expect({ ran, faults, ...found }, where).toEqual({
      ran: [],
      faults: [],
      elements: [],
      refused: [],
      stopped: 0,
      sidewaysPx: 0,
    });
  };
  return { page, check };
}

/** Runs in the page: what is in it that the app never puts there. */
function intruders() {
  const never =
    'iframe, object, embed, base, video, math, marquee, meta[http-equiv=refresh], body style';
  const strangers = [...document.querySelectorAll(never)].map(({ outerHTML }) => outerHTML);
  const handlers = [...document.querySelectorAll('*')].filter((element) =>
    element.getAttributeNames().some((name) => name.startsWith('on')),
  );
  const isOwn = (address: string) => new URL(address, location.href).origin === location.origin;
  const sources = [...document.querySelectorAll('script, link, img, source')].filter(
    (element) =>
      !isOwn(element.getAttribute('src') ?? element.getAttribute('href') ?? '') ||
      element.textContent !== '',
  );
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    ({ protocol, target, rel, href }) =>
      !/^https?:$/.test(protocol) ||
      (!isOwn(href) && (target !== '_blank' || !/noopener|noreferrer/.test(rel))),
  );
  const stopped = [...document.querySelectorAll('[role=alert]')].filter((alert) =>
    alert.textContent.includes('This part has stopped'),
  ).length;
  return {
    elements: [
      ...strangers,
      ...[...handlers, ...sources, ...links].map(({ outerHTML }) => outerHTML.slice(0, 300)),
    ],
    refused: (Reflect.get(globalThis, 'refused') ?? []) as readonly string[],
    stopped,
    sidewaysPx: Math.max(0, document.documentElement.scrollWidth - innerWidth),
  };
}
