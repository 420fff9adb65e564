// Asks for the bundled data set before the app is there to do so, unless the address names another.
if (!new URLSearchParams(location.search).has('data')) {
  const link = document.createElement('link');
  Object.assign(link, {
    rel: 'preload',
    as: 'fetch',
    href: 'data/americas.json',
    crossOrigin: 'anonymous',
  });
  document.head.append(link);
}
