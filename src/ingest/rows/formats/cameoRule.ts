import { toneOfCameo } from '../../../model/Tone.ts';
import { topicOfCameo } from '../codes/topicOfCameo.ts';
import type { KindRule } from './RowFormat.ts';

/** Topic and tone by a CAMEO code. */
export function cameoRule(...column: readonly string[]): KindRule {
  return {
    column,
    kindOf: (code) => ({ topic: topicOfCameo(code), tone: toneOfCameo(code) }),
    cameo: { root: ['eventrootcode', 'root_code'], quad: ['quadclass', 'quad_class'] },
  };
}
