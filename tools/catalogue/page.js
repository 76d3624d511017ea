/* What is shown follows the form; comments leave the page as a text file, and nowhere else. */
{
  const form = document.querySelector('form');
  const count = document.querySelector('#count');

  const filter = () => {
    const {view, principle, search} = Object.fromEntries(new FormData(form));
    const wanted = search.trim().toLowerCase();
    let shown = 0;
    for (const item of document.querySelectorAll('.item')) {
      const chapter = item.closest('.chapter');
      item.hidden =
        (view && chapter.dataset.view !== view) ||
        (principle && item.dataset.principle !== principle) ||
        !item.textContent.toLowerCase().includes(wanted);
      shown += item.hidden ? 0 : 1;
    }
    for (const chapter of document.querySelectorAll('.chapter'))
      chapter.hidden = !chapter.querySelector('.item:not([hidden])');
    count.textContent = `${shown} items shown`;
  };
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  filter();

  document.querySelector('#print').addEventListener('click', () => print());
  document.querySelector('#save').addEventListener('click', () => {
    const comments = [...document.querySelectorAll('textarea')]
      .filter(({value}) => value.trim())
      .map((field) => `${field.closest('tr').id}\n${field.value.trim()}\n`);
    const text = `${document.title}\n\n${comments.join('\n')}`;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], {type: 'text/plain'}));
    link.download = 'comments.txt';
    link.click();
  });
}
