/** What a page that changes itself would do: put a plain div somewhere, and nothing else. */
document.getElementById('add').addEventListener('click', ({target}) => {
  const place = document.createElement('div');
  place.className = 'mutual-identity-card';
  place.dataset.lang = 'fr';
  place.dataset.headingLevel = '3';
  place.textContent = 'La carte d’identité de la mutuelle de santé';
  document.getElementById('later').append(place);
  target.disabled = true;
});
