/**
 * One piece of a message, as the build leaves it: words, or what takes their place. `count` is the
 * number of the plural around it, written as `#` in ICU messages.
 */
export type MessagePart =
  | string
  | readonly ['value', name: string]
  | readonly ['number', name: string, options: Intl.NumberFormatOptions]
  | readonly ['plural', name: string, cases: MessageCases]
  | readonly ['select', name: string, cases: MessageCases]
  | readonly ['count'];

/** Words for `=0`, for a plural category or for a value; `other` is always among them. */
export type MessageCases = Readonly<Record<string, Message>>;

/** A message of the interface. Its language's own plurals and numbers are found when it is said. */
export type Message = string | readonly MessagePart[];

export type Messages = Readonly<Record<string, Message>>;

export type MessageValues = Readonly<Record<string, string | number>>;
