declare module 'virtual:messages/*' {
  /** Compiled messages of one language that are loaded together. */
  export const messages: import('./Message.ts').Messages;
}

declare module 'virtual:messages/names' {
  /** What topics and statuses are called in any language, by the id of the message. */
  export const names: Readonly<Record<string, readonly string[]>>;
}
