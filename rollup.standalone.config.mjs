/** The files with everything in them: they share nothing with the other builds, which need not wait for them. */
export {standalones as default} from './rollup.config.mjs';
