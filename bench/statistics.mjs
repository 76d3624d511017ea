/** Medians, spread, and ratios of runs that took turns. */

const sorted = (values) => [...values].sort((a, b) => a - b);

const quantile = (values, share) => {
  const all = sorted(values);
  const at = (all.length - 1) * share;
  const [low, high] = [all[Math.floor(at)], all[Math.ceil(at)]];
  return low + (high - low) * (at % 1);
};

export const median = (values) => quantile(values, 0.5);

/** Half of the runs lie within this, above and below the median, as a share of it. */
export const spread = (values) => (quantile(values, 0.75) - quantile(values, 0.25)) / 2 / median(values);

/** A busy machine can stall a browser: what fails is measured once more. */
const insist = async (measure, name) => {
  try {
    return await measure(name);
  } catch (error) {
    console.error(`${name}, measured once more: ${error.message}`);
    return measure(name);
  }
};

/**
 * Runs every contestant once, then again, so that what disturbs the machine disturbs all alike.
 * @returns {Promise<Record<string, object[]>>} the results of each contestant
 */
export const takeTurns = async (names, runs, measure) => {
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const name of run % 2 ? names.toReversed() : names) results[name].push(await insist(measure, name));
  }
  return results;
};

export const column = (rows, key) => rows.map((row) => row[key]);
