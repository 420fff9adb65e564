/** A time in UTC as `2025-11-03`, and `2025-11-03T14:05:00` where it is not midnight; empty for none. */
export function isoTime(time: Date): string {
  if (Number.isNaN(time.getTime())) return '';
  const text = time.toISOString();
  const [day = '', clock = ''] = text.replace(/\.\d+Z$/, '').split('T');
  return clock === '00:00:00' ? day : `${day}T${clock}`;
}
