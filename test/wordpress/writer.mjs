/** Someone who writes on a WordPress site: logs in, and uses its editors as one does. */
import {password} from './site.mjs';

const editor = '/wp-admin/post-new.php';

export class Writer {
  #browser;
  #origin;
  #page;

  constructor(browser, origin) {
    this.#browser = browser;
    this.#origin = origin;
  }

  async logIn(role) {
    const context = await this.#browser.createBrowserContext();
    this.#page = await context.newPage();
    await this.#page.setViewport({width: 1400, height: 1000});
    await this.#page.goto(`${this.#origin}/wp-login.php`);
    // Not typed: the page puts the focus into its first field some time after it has loaded.
    await this.#page.$eval('#user_login', (field, role) => (field.value = role), role);
    await this.#page.$eval('#user_pass', (field, password) => (field.value = password), password);
    await Promise.all([this.#page.waitForNavigation(), this.#page.click('#wp-submit')]);
    return this;
  }

  async leave() {
    await this.#page.browserContext().close();
  }

  /** Opens the block editor, looks for a block by a word, and puts it in. */
  async insertBlock(word, name) {
    const page = this.#page;
    await page.goto(this.#origin + editor);
    await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
    // The tour for newcomers stands before everything.
    await page.evaluate(() => window.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false));
    await page.waitForFunction(() => !document.querySelector('.components-modal__frame'));
    await page.click('button[aria-label="Toggle block inserter"]');
    await page.waitForSelector('.block-editor-inserter__search input');
    await page.type('.block-editor-inserter__search input', word);
    const item = await page.waitForSelector(`.editor-block-list-item-${name}`);
    await item.click();
    await page.waitForSelector(`[data-type] .block-editor-block-list__block, .block-editor-block-list__block`);
  }

  /** The preview that stands in the editor, once the card in it is drawn. */
  async preview() {
    const frame = await this.#page.waitForSelector('.wp-block-mutual-identity-card-card iframe');
    const inside = await frame.contentFrame();
    const card = await inside.waitForFunction(() => {
      const card = document.querySelector('.mutual-identity-card')?.shadowRoot?.querySelector('mutual-identity-card');
      return card?.shadowRoot?.querySelector('article') && card;
    });
    return card.evaluate((card) => {
      return {lang: card.shadowRoot.querySelector('article').lang, view: card.view ?? 'card'};
    });
  }

  /** Chooses a value in a setting of the block, by its label. */
  async choose(label, value) {
    const page = this.#page;
    const settings = await page.$('button[aria-label="Settings"][aria-expanded="false"]');
    await settings?.click();
    const field = await page.waitForFunction(
      (label) =>
        [...document.querySelectorAll('.block-editor-block-inspector label')].find((each) => each.textContent === label)
          ?.control,
      {},
      label,
    );
    const tag = await field.evaluate(({localName}) => localName);
    if (tag === 'select') await field.select(value);
    else await field.type(value);
  }

  /** Fills in the address of an embed block, and waits for what the site makes of it. */
  async embed(address) {
    const page = this.#page;
    await page.type('.wp-block-embed input[type=url]', address);
    await page.click('.wp-block-embed button[type=submit]');
    await page.waitForSelector('.wp-block-embed__wrapper');
  }

  /** @returns the address and the text of the post */
  async publishBlocks() {
    return this.#page.evaluate(async () => {
      const {dispatch, select} = window.wp.data;
      dispatch('core/editor').editPost({title: 'A post', status: 'publish'});
      await dispatch('core/editor').savePost();
      const post = select('core/editor').getCurrentPost();
      return {address: post.link, text: post.content};
    });
  }

  /** Opens the classic editor, writes its HTML, looks at it as it will be, goes back, and publishes. */
  async writeClassic(text) {
    const page = this.#page;
    await page.goto(this.#origin + editor);
    await page.click('#content-html');
    await page.evaluate((text) => (document.querySelector('#content').value = text), text);
    await page.click('#content-tmce');
    await page.waitForFunction(() => window.tinymce?.activeEditor?.initialized);
    await page.click('#content-html');
    await page.click('#publish');
    const address = await this.#published();
    return {address, text: await page.$eval('#content', ({value}) => value)};
  }

  /** The page comes anew, and then changes its own address: a wait for either would be cut short by the other. */
  async #published() {
    for (let tries = 0; tries < 200; tries++) {
      const address = await this.#page.$eval('#message a', ({href}) => href).catch(() => undefined);
      if (address) return address;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`Not published. ${await this.#page.$eval('body', ({innerText}) => innerText.slice(0, 500))}`);
  }
}
