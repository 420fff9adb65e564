import type { RowLayout } from './RowLayout.ts';
import type { DayOrder } from './dates/DateStyle.ts';
import { orderOf } from './dates/orderOf.ts';
import { headCells } from './headCells.ts';
import { planFile } from './planFile.ts';

/** In which order the dates of a file stand, as its values tell. */
export interface OrderTold {
  /** As {@link orderOf} says it. */
  readonly said: ReturnType<typeof orderOf>;
  /** A date of the file that can be read in both orders; empty without one. */
  readonly example: string;
}

/** In so many bytes of a file, and so many of its rows, dates are looked for that tell. */
const BYTES = 1 << 20;
const MOST = 1 << 15;

/** Asks the dates of the first rows for their order; rejects when the file cannot be read. */
export async function askOrder(file: Blob, layout: RowLayout): Promise<OrderTold> {
  const bytes = new Uint8Array(await file.slice(0, BYTES).arrayBuffer());
  const plan = planFile(bytes, layout);
  if (typeof plan === 'string') return { said: 'none', example: '' };
  const texts = [plan.day, plan.endDay].flatMap((column) =>
    column < 0 ? [] : headCells(bytes, plan, column, MOST),
  );
  const example = texts.find((text) => orderOf([text]) === 'open') ?? '';
  return { said: orderOf(texts), example };
}

/** The order that values prove; null where they prove none. */
export function provenOrder({ said }: OrderTold): DayOrder | null {
  return said === 'day-first' || said === 'month-first' ? said : null;
}

/** Whether dates of a file depend on an order that its values do not prove. */
export function isOrderOpen({ said }: OrderTold): boolean {
  return said === 'open' || said === 'both';
}
