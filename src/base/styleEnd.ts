/** The build ends each style sheet so: half of one is no fault to a browser, which would lay the page out by it. */
export const STYLE_END = '/*end*/';
