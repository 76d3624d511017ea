/** `node --import` this, and the benchmark measures nothing: it finds the figures that the environment gives. */
import {register} from 'node:module';

const given = (name) => `JSON.parse(process.env.${name})`;
const modules = {
  '/bench/measure.mjs': `export const measureAll = async () => ({ratios: ${given('RATIOS')}, sections: [], machine: ''});`,
  '/tools/sizes.mjs': `
    export const measure = () => (${given('SIZES')});
    export const keptTable = () => (${given('TABLE')});
    export const writeSection = () => {};
  `,
};

const hooks = `
  const modules = ${JSON.stringify(modules)};
  export const load = (url, context, next) => {
    const path = Object.keys(modules).find((each) => url.endsWith(each));
    return path ? {format: 'module', shortCircuit: true, source: modules[path]} : next(url, context);
  };
`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
