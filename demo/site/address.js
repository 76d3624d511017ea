/**
 * The configuration in the page's own address, to be shared. Where the files stand is not in it: whoever sends a link
 * could otherwise have a script of theirs pasted.
 */

/** @returns {Record<string, string>} what the address asks for, by the name of the control */
export const readAddress = (names) => {
  const query = new URLSearchParams(location.search);
  return Object.fromEntries(names.filter((name) => query.has(name)).map((name) => [name, query.get(name)]));
};

export const queryOf = (values) => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) query.set(name, value === true ? '' : value);
  return query.size ? `?${query}` : '';
};

export const writeAddress = (values) =>
  history.replaceState(history.state, '', `${location.pathname}${queryOf(values)}${location.hash}`);
