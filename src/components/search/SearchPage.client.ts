import { tellTrouble } from './search-trouble.client.ts';

// A script of its own: the one that searches cannot report that it did not come.
addEventListener('load', () => {
  const search = document.querySelector<HTMLElement>('passage-search');
  const field = search?.querySelector('input');
  if (!search || !field || customElements.get('passage-search')) return;
  field.value ||= new URLSearchParams(location.search).get('q') ?? '';
  tellTrouble(search, undefined, () => location.reload());
});
