/** What is wrong with the English texts themselves, before anybody translates them. */
import ts from 'typescript';

/** The ids in the sources, one for each call: the tool itself takes two calls with one id and one text for one. */
const idsIn = (program) => {
  const ids = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.text === 'msg') {
      const id = node.arguments[1]?.properties?.find(({name}) => name?.text === 'id')?.initializer.text;
      if (id) ids.push(id);
    }
    ts.forEachChild(node, visit);
  };
  program
    .getSourceFiles()
    .filter(({isDeclarationFile}) => !isDeclarationFile)
    .forEach(visit);
  return ids;
};

/** @returns {{id: string, kind: string, detail: string}[]} */
export const sourceFindings = ({program}, messages, errors) => {
  const findings = errors.map(({messageText}) => ({
    id: '',
    kind: 'source',
    detail: ts.flattenDiagnosticMessageText(messageText, ' '),
  }));
  const found = (id, detail) => findings.push({id, kind: 'source', detail});
  const seen = new Set();
  for (const id of idsIn(program)) {
    if (seen.has(id)) found(id, 'two texts have this id');
    seen.add(id);
  }
  for (const {name, desc} of messages) {
    if (!seen.has(name)) found(name, 'a text without an id of its own');
    if (!desc?.trim()) found(name, 'no desc tells translators where the text stands');
  }
  return findings;
};
