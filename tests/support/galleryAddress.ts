/** Where the pictures find the gallery: 100 ports above the app. */
export const galleryAddress = new URL(
  `http://127.0.0.1:${Number(process.env['E2E_PORT'] ?? '4173') + 100}/gallery.html`,
);
