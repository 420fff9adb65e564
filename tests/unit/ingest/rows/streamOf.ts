/** The bytes as a stream of chunks, each as long as the next of `sizes`, in turn. */
export function streamOf(bytes: Uint8Array, sizes: readonly number[] = [bytes.length]) {
  let at = 0;
  let turn = 0;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      const size = Math.max(1, sizes[turn++ % sizes.length] ?? 1);
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}
