/**
 * A height in CSS pixels, as messages that hosts listen to: Datawrapper's, pym's (NPR, pym.js 1.3) and
 * the `embed-size` of AMP's `amp-iframe`. `name` is what the host calls the frame.
 */
export function heightWords(name: string, heightPx: number): readonly unknown[] {
  return [
    { 'datawrapper-height': { [name]: heightPx } },
    ['pym', name, 'height', String(heightPx)].join('xPYMx'),
    { sentinel: 'amp', type: 'embed-size', height: heightPx },
  ];
}
