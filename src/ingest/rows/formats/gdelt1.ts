import { gdelt } from './gdelt.ts';

/** GDELT 1.0 event exports, 58 columns (GDELT event codebook 1.03); before April 2013 without the address. */
export const gdelt1 = gdelt({
  id: 'gdelt1',
  name: 'GDELT 1.0',
  placeColumns: 'type fullname countrycode adm1code lat long featureid',
  widths: [57, 58],
});
