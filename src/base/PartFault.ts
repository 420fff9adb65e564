/**
 * Why a part of the app did not come: its files cannot be reached now; a newer version has taken their
 * place; or they came and do not run here.
 */
export type PartTrouble = 'unreachable' | 'outdated' | 'broken';

export class PartFault extends Error {
  readonly trouble: PartTrouble;

  constructor(trouble: PartTrouble, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PartFault';
    this.trouble = trouble;
  }
}

/** Why a part did not come, by the error that its loading ended with. */
export function troubleOf(error: unknown): PartTrouble {
  return error instanceof PartFault ? error.trouble : 'broken';
}
