/** What a page writes to pass the events of the card on to its own statistics. */
export const recipes = {
  matomo: `for (const type of ['mic-view-change', 'mic-principle-toggle', 'mic-answer', 'mic-quiz-complete']) {
  addEventListener(type, ({detail}) => {
    const name = detail.question ?? detail.principle ?? detail.view ?? '';
    const value = detail.score ?? Number(detail.correct ?? detail.open ?? 1);
    _paq.push(['trackEvent', 'Health mutual card', type, name, value]);
  });
}`,
  plausible: `for (const type of ['mic-view-change', 'mic-principle-toggle', 'mic-answer', 'mic-quiz-complete']) {
  addEventListener(type, ({detail}) => {
    const {byPrinciple, ...props} = detail; // Plausible takes no lists
    plausible(type, {props});
  });
}`,
};
