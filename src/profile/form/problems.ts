/** What must be mended, as it is said beside the field and at the top. */
import type {ChunkScene} from '../common.js';
import type {FormState} from '../draft/form-state.js';
import type {Problem} from '../draft/problems.js';

export const problemWords = ({ui}: ChunkScene, problem: Problem): string => {
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

/** Links to the fields. It takes focus, and is therefore not announced as well. */
export const problemSummary = (scene: ChunkScene, {problems, onProblem}: FormState) => {
  const {html, nothing, ui} = scene;
  if (!problems.length) return nothing;
  // Followed by hand: the fragment of the address is the page's.
  const goTo = (problem: Problem) => (event: Event) => {
    event.preventDefault();
    onProblem(problem.field);
  };
  return html`<div class="problems" tabindex="-1" role="group" aria-labelledby="profile-problems">
    <p id="profile-problems"><b>${ui.errors.title(problems.length)}</b></p>
    <ul>
      ${problems.map(
        (problem) =>
          html`<li>
            <a href=${`#profile-${problem.field}`} @click=${goTo(problem)}
              >${problemWords(scene, problem)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
};
