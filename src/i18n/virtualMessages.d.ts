declare module 'virtual:messages/*' {
  /** Compiled messages of one language that are loaded together. */
  export const messages: import('./Message.ts').Messages;
}
