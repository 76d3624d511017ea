/** What the texts belong to: the ids of texts are paths in the content, whose items carry the sources. */

/** What is loaded together, and within it what a visitor reads first; the rest follows. */
const views = {
  card: ['ui', 'principles', 'comparison', 'working', 'roles', 'nextSteps', 'about'],
  quiz: ['quizUi', 'questions'],
  profile: ['profileUi', 'criteria'],
  pages: ['pages'],
  wordpress: ['wordpress'],
};

/**
 * Every record that carries sources, by its path.
 * @param {string} path of the value
 * @param {unknown} value of the content, with everything in it
 */
const sourcedIn = (path, value) => {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value.sources) ? [{path, sources: value.sources}] : [];
  const inner = Object.entries(value).flatMap(([key, each]) =>
    sourcedIn(`${path}.${Array.isArray(value) ? (each?.id ?? key) : key}`, each),
  );
  return [...own, ...inner];
};

const principleOf = (id, subjects) => {
  const [section, item] = id.split('.');
  if (section === 'principles' || section === 'criteria') return item;
  return section === 'questions' ? subjects.get(item) : undefined;
};

/**
 * @param {{id: string, note: string, texts: Record<string, string>}[]} rows
 * @returns {Promise<{view: string, section: string, items: object[]}[]>} the rows under their items, in reading order
 */
export const itemsOf = async (rows) => {
  const modules = await Promise.all(Object.keys(views).map((view) => import(`../../src/generated/en/${view}.js`)));
  const content = Object.assign({}, ...modules);
  const chapters = Object.entries(views).flatMap(([view, first], at) =>
    [...new Set([...first, ...Object.keys(modules[at])])].map((section) => ({view, section})),
  );
  const sourced = Object.entries(content)
    .flatMap(([section, value]) => sourcedIn(section, value))
    .sort((one, other) => other.path.length - one.path.length);
  const subjects = new Map(content.questions.map(({id, subject}) => [id, subject]));
  const holding = (id) => sourced.find(({path}) => id.startsWith(`${path}.`));

  return chapters.map(({view, section}) => {
    const items = new Map();
    for (const row of rows) {
      if (row.id.split('.', 1)[0] !== section) continue;
      const {path = section, sources = []} = holding(row.id) ?? {};
      if (!items.has(path)) items.set(path, {path, sources, principle: principleOf(path, subjects), rows: []});
      items.get(path).rows.push(row);
    }
    return {view, section, items: [...items.values()]};
  });
};
