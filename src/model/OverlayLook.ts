/**
 * The classes that an overlay of the map puts states into, each with a look of its own. `unrecorded`
 * and `silent`: nothing is on record, which is neither an absence nor an abstention.
 */
export const OVERLAY_LOOKS = [
  'member',
  'suspended',
  'partner',
  'observer',
  'disputed',
  'left',
  'nonmember',
  'no',
  'abstain',
  'yes',
  'absent',
  'unrecorded',
  'opposes',
  'mixed',
  'supports',
  'silent',
  'often',
  'some',
  'once',
  'intervener',
  'unclear',
  'never',
] as const;
export type OverlayLook = (typeof OVERLAY_LOOKS)[number];
