/**
 * Resolves in a task of its own, so that what waits for this thread, a message to stop among it, has its
 * turn first. Timers would do, but are held back where many follow each other.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
