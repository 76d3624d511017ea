/** What the shell of the widget names in each language itself. */
const names = {fr: 'Français', nl: 'Nederlands', en: 'English'};

export const shipped = Object.fromEntries(Object.entries(names).map(([lang, name]) => [lang, {name}]));
