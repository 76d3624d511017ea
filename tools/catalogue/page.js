/* What is shown follows the form; comments leave the page as a text file, and nowhere else. */
{
  const form = document.querySelector('form');
  const count = document.querySelector('#count');

  const filter = () => {
    const given = new FormData(form);
    const {view, principle, status, search} = Object.fromEntries(given);
    const languages = given.getAll('language');
    const wanted = search.trim().toLowerCase();
    let shown = 0;
    for (const item of document.querySelectorAll('.item')) {
      const chapter = item.closest('.chapter');
      const statuses = item.dataset.status.split(' ');
      item.hidden =
        (view && chapter.dataset.view !== view) ||
        (principle && item.dataset.principle !== principle) ||
        (status && !languages.some((language) => statuses.includes(`${language}:${status}`))) ||
        !item.textContent.toLowerCase().includes(wanted);
      shown += item.hidden ? 0 : 1;
    }
    for (const chapter of document.querySelectorAll('.chapter'))
      chapter.hidden = !chapter.querySelector('.item:not([hidden])');
    for (const cell of document.querySelectorAll('td[lang], [data-language]'))
      cell.hidden = !languages.includes(cell.dataset.language ?? cell.lang);
    count.textContent = `${shown} of ${document.querySelectorAll('.item').length} items shown`;
  };
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  filter();

  const comments = () => [...document.querySelectorAll('textarea')].filter(({value}) => value.trim());
  let saved = true;
  document.querySelector('main').addEventListener('input', () => (saved = false));
  addEventListener('beforeunload', (event) => {
    if (!saved && comments().length) event.preventDefault();
  });

  document.querySelector('#print').addEventListener('click', () => print());
  document.querySelector('#save').addEventListener('click', () => {
    const lines = comments().map((field) => `${field.closest('tr').id}\n${field.value.trim()}\n`);
    const text = `${document.title}\n\n${lines.join('\n')}`;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], {type: 'text/plain'}));
    link.download = 'comments.txt';
    link.click();
    saved = true;
  });
}
