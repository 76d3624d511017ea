/* Runs first in every page: keeps what went wrong, for the test to read. */
(() => {
  const record = {errors: [], violations: [], warnings: [], events: []};
  Object.defineProperty(window, Symbol.for('record'), {value: record});
  addEventListener('error', (event) => {
    if (event.message) record.errors.push(`${event.message} (${event.filename}:${event.lineno})`);
  });
  addEventListener('unhandledrejection', ({reason}) =>
    record.errors.push(`rejected: ${(reason && reason.stack) || reason}`),
  );
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) => {
    // Some browsers ask for an icon by themselves.
    if (!blockedURI.endsWith('/favicon.ico')) record.violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
  });
  for (const type of ['mic-ready', 'mic-error', 'mic-language-change', 'mic-view-change'])
    addEventListener(type, (event) => record.events.push({type, detail: event.detail}));
  for (const level of ['warn', 'error']) {
    const native = console[level];
    console[level] = (...said) => {
      record.warnings.push(said.map(String).join(' '));
      native.apply(console, said);
    };
  }
})();
