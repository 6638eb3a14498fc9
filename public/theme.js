// Applies the reader's settings before the first paint and at each change. See src/lib/reader-settings.ts.
(() => {
  const key = 'reader:settings';
  const { dataset } = document.documentElement;
  const apply = (change) => {
    // Another key was written. Without a key, everything was forgotten.
    if (change && (change.key ?? key) !== key) return;
    let settings = {};
    try {
      // What changes is told with the change: the browser may not keep it.
      settings = JSON.parse(change ? change.newValue : localStorage.getItem(key)) ?? {};
    } catch {}
    for (const name of ['theme', 'face', 'size', 'leading', 'width']) {
      if (/^[a-z]+$/.test(settings[name] ?? '')) dataset[name] = settings[name];
      else delete dataset[name];
    }
  };
  apply();
  addEventListener('storage', apply);
})();
