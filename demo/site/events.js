/** What the page hears, as its own statistics could: the latest first. */

const most = 40;

const lineOf = ({type, detail, timeStamp}) => {
  const [line, time, name, data] = ['li', 'span', 'code', 'code'].map((each) => document.createElement(each));
  time.textContent = `${(timeStamp / 1000).toFixed(1)} s`;
  name.textContent = type;
  data.textContent = JSON.stringify(detail);
  line.append(time, ' ', name, ' ', data);
  return line;
};

export const record = (card, types, list) => {
  const hint = list.firstElementChild;
  for (const type of types) {
    card.addEventListener(type, (event) => {
      hint.remove();
      list.prepend(lineOf(event));
      list.children[most]?.remove();
    });
  }
};
