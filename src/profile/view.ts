import type {Host, Scene, View as Contract} from '../view.js';
export const styles = /* css */ ``;
export class View implements Contract<'profile'> {
  constructor(host: Host) { void host; }
  render({html}: Scene) { return html`<p>profile</p>`; }
}
