import { EngineError } from '../engine/EngineError.ts';
import { PartFault, type PartTrouble } from '../base/PartFault.ts';

/**
 * Why a file could not be opened: what reads files did not come, in the ways of a part; it ended over the
 * file; or it met a fault.
 */
export type OpenTrouble = PartTrouble | 'crash' | 'fault';

/** What an error of `openFile` says. */
export function openTrouble(error: unknown): OpenTrouble {
  if (error instanceof PartFault) return error.trouble;
  if (!(error instanceof EngineError)) return 'fault';
  // a browser does not say why a worker does not start; that its code did not come is the usual reason
  if (error.why === 'unstarted') return 'unreachable';
  return error.why === 'crash' ? 'crash' : 'fault';
}
