/** One answer of a few, as pills: a ring each, and a disc in the one that is taken. */
import type {ChunkScene} from '../common.js';

export interface Choices<Choice extends string> {
  readonly name: string;
  readonly labels: Readonly<Record<Choice, string>>;
  readonly order: readonly Choice[];
  readonly chosen: Choice | undefined;
  onChoose(choice: Choice): void;
}

export const choices = <Choice extends string>(
  {html}: ChunkScene,
  {name, labels, order, chosen, onChoose}: Choices<Choice>,
) =>
  html`<div class="choices">
    ${order.map(
      (choice) =>
        html`<label
          ><input
            type="radio"
            name=${`profile-${name}`}
            value=${choice}
            .checked=${choice === chosen}
            @change=${() => onChoose(choice)}
          />${labels[choice]}</label
        >`,
    )}
  </div>`;
