/** What must be mended, as it is said beside the field and at the top. */
import type {Problem} from '../draft/draft.js';
import type {Sheet} from '../organisation-card/facts.js';

export const problemWords = ({ui}: Sheet, problem: Problem): string => {
  const {errors, fields} = ui;
  switch (problem.kind) {
    case 'missing':
      return errors.nameMissing;
    case 'year':
      return errors.year(new Date().getFullYear());
    case 'website':
      return errors.website;
    case 'long':
      return errors.tooLong(fields[problem.field].label, problem.excess);
  }
};
