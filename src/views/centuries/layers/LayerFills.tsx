import type { ReactNode } from 'react';
import type { TieLayer } from '../../../query/ties/tieYears.ts';
import { TIE_LAYERS } from '../../../query/ties/tieYears.ts';
import { tieStroke } from '../../../marks/tieStroke.ts';

interface Texture {
  readonly ground: string;
  readonly stroke?: string;
  readonly tilePx?: number;
  readonly turned?: number;
  readonly marks?: ReactNode;
}

const LIGHT = 'color-mix(in srgb, var(--panel) 48%, transparent)';

function bars(tilePx: number, widthPx: number, turned: number, stroke = LIGHT): Partial<Texture> {
  return {
    tilePx,
    turned,
    stroke,
    marks: <path d={`M0 0V${tilePx}`} strokeWidth={2 * widthPx} />,
  };
}

/** Those of the strip in the dossier; what no record answers is paper. */
const TEXTURES: Readonly<Record<TieLayer, Texture>> = {
  war: {
    ground: tokenOf('war'),
    tilePx: 5,
    turned: 45,
    stroke: LIGHT,
    marks: <path d="M0 0V5M0 0H5" strokeWidth={1.6} />,
  },
  severed: { ground: tokenOf('severed'), ...bars(6, 1, 45) },
  suspended: { ground: tokenOf('suspended'), ...bars(6, 1.4, -45) },
  limited: {
    ground: tokenOf('limited'),
    tilePx: 5,
    stroke: LIGHT,
    marks: <path d="M2.5 2.5h0" strokeWidth={2} strokeLinecap="round" />,
  },
  charge: { ground: tokenOf('charge'), ...bars(5, 0.5, 0) },
  recalled: { ground: tokenOf('recalled') },
  full: { ground: tokenOf('full') },
  unknown: {
    ground: 'color-mix(in srgb, var(--tie-unknown) 26%, var(--panel))',
    ...bars(5, 0.5, 45, 'var(--tie-unknown)'),
  },
  listed: {
    ground: 'color-mix(in srgb, var(--tie-full) 14%, var(--panel))',
    ...bars(4, 0.5, 90, 'color-mix(in srgb, var(--tie-full) 60%, var(--panel))'),
  },
  'not-established': { ground: 'var(--fill)' },
  'no-recorded-break': { ground: 'var(--panel)', ...bars(6, 0.6, 45, 'var(--edge)') },
};

function tokenOf(layer: Exclude<TieLayer, 'listed'>): string {
  return `var(${tieStroke(layer).token})`;
}

/** What an SVG of the page fills a layer with. */
export function fillOf(layer: TieLayer): string {
  return `url(#tie-layer-${layer})`;
}

/** The textures of all layers, once a page. */
export function LayerFills() {
  return (
    <svg width="0" height="0" style={{ position: 'absolute' }} aria-hidden="true">
      <defs>
        {TIE_LAYERS.map((layer) => {
          const { ground, stroke, tilePx = 8, turned = 0, marks } = TEXTURES[layer];
          return (
            <pattern
              key={layer}
              id={`tie-layer-${layer}`}
              width={tilePx}
              height={tilePx}
              patternUnits="userSpaceOnUse"
              patternTransform={`rotate(${turned})`}
            >
              <rect width={tilePx} height={tilePx} style={{ fill: ground }} />
              {marks && <g style={{ stroke }}>{marks}</g>}
            </pattern>
          );
        })}
      </defs>
    </svg>
  );
}
