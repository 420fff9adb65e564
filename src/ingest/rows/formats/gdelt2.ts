import { gdelt } from './gdelt.ts';

/** GDELT 2.0 event exports, 61 columns (GDELT event codebook 2.0). */
export const gdelt2 = gdelt({
  id: 'gdelt2',
  name: 'GDELT 2.0',
  placeColumns: 'type fullname countrycode adm1code adm2code lat long featureid',
  widths: [61],
});
