// Applies the reader's settings before the first paint and at each change. See src/lib/reader-settings.ts.
(() => {
  const apply = () => {
    let settings = {};
    try {
      settings = JSON.parse(localStorage.getItem('reader:settings')) ?? {};
    } catch {}
    for (const name of ['theme', 'face', 'size', 'leading', 'width']) {
      if (/^[a-z]+$/.test(settings[name] ?? '')) document.documentElement.dataset[name] = settings[name];
      else delete document.documentElement.dataset[name];
    }
  };
  apply();
  addEventListener('storage', apply);
})();
