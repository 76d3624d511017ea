/** What editors, catalogues and the README know of the element: read from its documentation in src/element.ts. */

const propertyOf = (attribute) => attribute.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The public members, which are the contract's, under the addresses that the package publishes. */
const onlyTheContract = {
  name: 'only-the-contract',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      const published = (path) => path.replace(/^src\/(.*)\.ts$/, 'dist/lib/$1.js');
      module.declarations = module.declarations.filter(({customElement}) => customElement);
      module.path = published(module.path);
      module.exports = module.exports.filter(({name}) => module.declarations.some((each) => each.name === name));
      for (const {declaration} of module.exports) declaration.module = published(declaration.module);
      module.exports.push({
        kind: 'custom-element-definition',
        name: 'mutual-identity-card',
        declaration: {name: 'MutualIdentityCard', module: module.path},
      });
      for (const element of module.declarations) {
        element.members = element.members.filter(({privacy}) => privacy !== 'private');
        for (const member of element.members) {
          const attribute = element.attributes.find(({name}) => member.name === propertyOf(name));
          member.privacy ??= 'public';
          if (attribute) {
            attribute.fieldName = member.name;
            member.attribute = attribute.name;
            member.description = attribute.description;
          }
          if (attribute?.description.endsWith(' Reflected.')) member.reflects = true;
        }
      }
    }
  },
};

/** The analyser puts the type of the property over the documented one, which says which values are allowed. */
const documentedValues = {
  name: 'documented-values',
  analyzePhase({ts, node, moduleDoc}) {
    if (!ts.isClassDeclaration(node)) return;
    const element = moduleDoc.declarations.find(({name}) => name === node.name.text);
    for (const tag of ts.getJSDocTags(node)) {
      const [, type, name] = /^@attr \{(.+?)\} ([\w-]+)/.exec(tag.getText()) ?? [];
      const attribute = element.attributes?.find((each) => each.name === name);
      if (attribute) attribute.documented = type;
    }
  },
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations} of customElementsManifest.modules) {
      for (const {attributes = []} of declarations) {
        for (const attribute of attributes) {
          if (attribute.documented) attribute.type = {text: attribute.documented.replaceAll('|', ' | ')};
          delete attribute.documented;
        }
      }
    }
  },
};

export default {
  globs: ['src/element.ts'],
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [documentedValues, onlyTheContract],
};
