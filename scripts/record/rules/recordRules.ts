import { actSetsStatus } from './actSetsStatus.ts';
import { changeOfAct } from './changeOfAct.ts';
import { corroboratedByDated } from './corroboratedByDated.ts';
import { corroboratedByTwo } from './corroboratedByTwo.ts';
import { englishAsTranslated } from './englishAsTranslated.ts';
import { generalCitesNoPage } from './generalCitesNoPage.ts';
import { noteNamesLevel } from './noteNamesLevel.ts';
import { oneFileAPage } from './oneFileAPage.ts';
import { oneReasonLeftOut } from './oneReasonLeftOut.ts';
import type { RecordRule } from './RecordRule.ts';
import { seedsAccounted } from './seedsAccounted.ts';

/** All rules that `npm run data:check` holds the record to, a file each. */
export const RECORD_RULES: readonly RecordRule[] = [
  actSetsStatus,
  changeOfAct,
  corroboratedByDated,
  corroboratedByTwo,
  englishAsTranslated,
  generalCitesNoPage,
  noteNamesLevel,
  oneFileAPage,
  oneReasonLeftOut,
  seedsAccounted,
];
