import type { ToastMessage } from '../../../src/ui/useToast.ts';

interface ToastsSaid {
  /** What was said and not taken back, in order. */
  readonly said: ToastMessage[];
  readonly show: (message: ToastMessage) => () => void;
}

/** Stands where the messages in passing are shown, and keeps them. */
export function toastsSaid(): ToastsSaid {
  const said: ToastMessage[] = [];
  const show = (message: ToastMessage) => {
    // days are set with spaces that do not break
    const own = { ...message, text: message.text.replace(/\s/g, ' ') };
    said.push(own);
    return () => void said.splice(said.indexOf(own), 1);
  };
  return { said, show };
}
