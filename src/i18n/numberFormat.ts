const numbers = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules>();
const lists = new Map<string, Intl.ListFormat>();

/** The platform's formats are slow to make and lists are full of them: each is made once. */
export function numberFormat(
  locale: string,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  return once(numbers, key, () => new Intl.NumberFormat(locale, options));
}

export function pluralRules(locale: string): Intl.PluralRules {
  return once(plurals, locale, () => new Intl.PluralRules(locale));
}

export function listFormat(locale: string): Intl.ListFormat {
  return once(lists, locale, () => new Intl.ListFormat(locale, { type: 'conjunction' }));
}

function once<T>(made: Map<string, T>, key: string, make: () => T): T {
  let format = made.get(key);
  if (!format) made.set(key, (format = make()));
  return format;
}
