// The page at an old address, see src/permalinks/: takes the reader on at once, and keeps the fragment of the address, of
// which the page's own way of forwarding knows nothing.
const link = document.querySelector('[data-moved]');
location.replace(link.hash === '' ? link.href + location.hash : link.href);
