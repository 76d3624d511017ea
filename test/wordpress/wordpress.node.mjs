/** The plugin in the real WordPress: each role, each editor, a widget, a feed, and plugins for speed. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findBrowsers} from '../../tools/browsers.mjs';
import {Sites, missing, roles} from './site.mjs';
import {Writer} from './writer.mjs';

const {found} = await findBrowsers();
const {launch} = found.find(({engine}) => engine === 'chromium') ?? {};
const skip = missing() ?? (launch ? false : 'needs Chromium');

const plugin =
  "require_once ABSPATH . 'wp-admin/includes/plugin.php'; $plugin = 'mutual-identity-card/mutual-identity-card.php';";

describe('the plugin in WordPress', {skip, concurrency: 1, timeout: 600_000}, () => {
  const sites = new Sites();
  let browser, origin, page;
  const errors = [];

  const traces = () =>
    sites.run(`global $wpdb;
      return [
        'tables' => $wpdb->get_col('SHOW TABLES'),
        'options' => $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%mutual%' OR option_value LIKE '%mutual%'"),
      ];`);

  let atFirst;
  before(async () => {
    [origin] = await sites.start();
    atFirst = traces();
    sites.run(`${plugin} activate_plugin($plugin);`);
    browser = await puppeteer.launch(launch);
    page = await browser.newPage();
    page.on('pageerror', ({message}) => errors.push(message));
  });
  after(async () => {
    await browser?.close();
    await sites.stop();
  });

  /** What a visitor sees of the first card on a page. */
  const visit = async (address) => {
    errors.length = 0;
    await page.goto(address);
    await page.waitForFunction(() =>
      document.querySelector('mutual-identity-card')?.shadowRoot?.querySelector('article'),
    );
    const seen = await page.evaluate(() => {
      const card = document.querySelector('mutual-identity-card');
      const {lang, className} = card.shadowRoot.querySelector('article');
      const scripts = [...document.scripts].filter(({src}) => src.includes('mutual-identity-card'));
      return {
        lang,
        view: /on-(\w+)/.exec(className)[1],
        words: [...card.children].every((child) => !child.getClientRects().length) && card.textContent.length > 300,
        scripts: scripts.map(({src, type}) => `${type} ${/[^/]+(?=\?)/.exec(src)}`),
      };
    });
    assert.deepEqual(errors, []);
    return seen;
  };
  const publish = (text, more = '') =>
    sites.run(
      `return get_permalink(wp_insert_post(['post_title' => 'A post', 'post_status' => 'publish', 'post_author' => 1, 'post_content' => ${JSON.stringify(text).replaceAll('$', '\\$')} ${more}]));`,
    );

  const inFrench = {lang: 'fr', view: 'quiz', words: true, scripts: ['module mutual-identity-card.fr.js']};

  for (const role of roles) {
    test(`block editor, ${role}: found by a word, previewed, set and published`, async () => {
      const writer = await new Writer(browser, origin).logIn(role);
      await writer.insertBlock('mutual', 'mutual-identity-card-card');
      assert.deepEqual(await writer.preview(), {lang: 'en', view: 'card'});
      await writer.choose('Language', 'fr');
      await writer.choose('View', 'quiz');
      assert.deepEqual(await writer.preview(), {lang: 'fr', view: 'quiz'});
      const {address, text} = await writer.publishBlocks();
      assert.equal(text, '<!-- wp:mutual-identity-card/card {"lang":"fr","view":"quiz"} /-->');
      assert.deepEqual(await visit(address), inFrench);
      await writer.leave();
    });

    test(`classic editor, ${role}: the shortcode survives the way to and fro`, async () => {
      const end = sites.set('classic', "add_filter('use_block_editor_for_post', '__return_false');");
      const writer = await new Writer(browser, origin).logIn(role);
      const {address} = await writer
        .writeClassic('Before.\n\n[mutual_identity_card lang="fr" view="quiz"]\n\nAfter.')
        .finally(end);
      assert.deepEqual(await visit(address), inFrench);
      // Neither inside a paragraph, nor with empty ones around it.
      assert.equal(await page.$eval('mutual-identity-card', (card) => card.closest('p')), null);
      await writer.leave();
    });
  }

  test('a text widget, also the one from before the blocks', async () => {
    sites.run(`update_option('widget_text', [2 => ['title' => '', 'text' => '[mutual_identity_card lang="fr" view="quiz"]', 'filter' => true, 'visual' => true], '_multiwidget' => 1]);
      update_option('sidebars_widgets', ['sidebar-1' => ['text-2'], 'wp_inactive_widgets' => [], 'array_version' => 3]);`);
    assert.deepEqual(await visit(origin), inFrench);
    sites.run("update_option('sidebars_widgets', ['wp_inactive_widgets' => [], 'array_version' => 3]);");
  });

  test('the card speaks the language of the site, and asks for nothing beside it', async () => {
    const end = sites.set('dutch', "add_filter('locale', fn () => 'nl_BE');");
    const requests = [];
    const listen = (request) => requests.push(new URL(request.url()).origin);
    page.on('request', listen);
    const seen = await visit(publish('[mutual_identity_card]'));
    page.off('request', listen);
    end();
    assert.deepEqual(seen, {lang: 'nl', view: 'card', words: true, scripts: ['module mutual-identity-card.nl.js']});
    assert.deepEqual([...new Set(requests.filter((each) => each.startsWith('http')))], [origin]);
  });

  test('a page without a card has no script of it', async () => {
    await page.goto(publish('A text.'));
    assert.equal(await page.$eval('html', ({outerHTML}) => outerHTML.includes('mutual-identity-card')), false);
  });

  test('every attribute works in a shortcode, escaped, and nothing else gets through', async () => {
    const values = {
      lang: 'nl',
      languages: 'nl fr',
      view: 'quiz',
      views: 'quiz card profile',
      principle: 'democracy',
      principles: 'democracy solidarity',
      questions: '3',
      seed: 'a & b',
      theme: 'dark',
      'heading-level': '4',
      profile: 'nothing',
      'profile-from-hash': '',
      remember: '',
    };
    const html = sites.run(
      `return do_shortcode('[mutual_identity_card ${Object.entries(values)
        .map(([name, value]) => (value ? `${name}="${value}"` : name))
        .join(' ')} onclick="alert(1)" class="x" style="x"]');`,
    );
    await page.setContent(html);
    const attributes = await page.$eval('mutual-identity-card', (card) =>
      Object.fromEntries([...card.attributes].map(({name, value}) => [name, value])),
    );
    assert.deepEqual(attributes, values);
    const hostile = sites.run(
      `return render_block(['blockName' => 'mutual-identity-card/card', 'innerContent' => [], 'attrs' => ['lang' => '"><script>alert(1)</script>', 'seed' => ['x'], 'remember' => false]]);`,
    );
    assert.match(hostile, /<mutual-identity-card lang="&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;">/);
  });

  test('a feed has the words, and neither element nor script', async () => {
    publish('[mutual_identity_card lang="fr"]');
    const feed = await (await fetch(`${origin}/?feed=rss2`)).text();
    assert.match(feed, /<strong>Solidarité\.<\/strong>/);
    assert.doesNotMatch(feed, /<mutual-identity-card/);
  });

  /** What such plugins do to the page on its way out. */
  const speed = {
    'drops type="module"': `return preg_replace('/ type=(["\\'])module\\1/', '', $html);`,
    'delays scripts until a visitor does something': `
      $html = preg_replace('/<script type="module"/', '<script type="delayed" data-type="module"', $html);
      return str_replace('</body>', '<script>addEventListener("pointermove", () => { for (const each of document.querySelectorAll("script[type=delayed]")) { const script = document.createElement("script"); script.type = each.dataset.type; script.src = each.src; each.replaceWith(script); } }, {once: true});</script></body>', $html);`,
    'squeezes the HTML': `return preg_replace(['/>\\s+</', '/="([\\w-]+)"/'], ['><', '=$1'], $html);`,
  };
  for (const [name, code] of Object.entries(speed)) {
    test(`a plugin for speed that ${name}: card and quiz work`, async () => {
      const address = publish('[mutual_identity_card lang="fr"]');
      const end = sites.set('speed', `if (!is_admin()) ob_start(function ($html) { ${code} });`);
      const moving = setInterval(() => page.mouse.move(Math.random() * 500, 200).catch(() => {}), 200);
      try {
        const {lang, view} = await visit(address);
        assert.deepEqual({lang, view}, {lang: 'fr', view: 'card'});
        await page.evaluate(() => {
          const {shadowRoot} = document.querySelector('mutual-identity-card');
          shadowRoot.querySelectorAll('[part=navigation] button')[1].click();
        });
        await page.waitForFunction(() =>
          document.querySelector('mutual-identity-card').shadowRoot.querySelector('.on-quiz'),
        );
        assert.deepEqual(errors, []);
      } finally {
        clearInterval(moving);
        end();
      }
    });
  }

  test('combined with other scripts against its wish, the card is whole, and they too', async () => {
    const address = publish('[mutual_identity_card lang="fr"]');
    const combine = `
      preg_match_all('~<script[^>]* src="([^"]+)"[^>]*></script>~', $html, $found);
      $all = 'var e = "the page’s own";';
      foreach ($found[1] as $src) $all .= ";\\n" . file_get_contents(ABSPATH . ltrim(parse_url($src, PHP_URL_PATH), '/'));
      file_put_contents(WP_CONTENT_DIR . '/uploads/all.js', $all . ';document.title = e;');
      $html = str_replace($found[0], '', $html);
      return str_replace('</body>', '<script src="/wp-content/uploads/all.js"></script></body>', $html);`;
    const end = sites.set('speed', `if (!is_admin()) ob_start(function ($html) { ${combine} });`);
    const {lang, view} = await visit(address);
    end();
    assert.deepEqual({lang, view, title: await page.title()}, {lang: 'fr', view: 'card', title: 'the page’s own'});
  });

  test('plugins for speed that can be told are told to leave it alone', () => {
    const excluded = sites.run(`$folder = '/mutual-identity-card/dist/';
      return [
        apply_filters('autoptimize_filter_js_exclude', 'seal.js'), apply_filters('autoptimize_filter_js_exclude', ''),
        apply_filters('rocket_exclude_js', []), apply_filters('litespeed_optimize_js_excludes', ['a']), apply_filters('sgo_javascript_combine_exclude', []),
      ];`);
    const folder = '/mutual-identity-card/dist/';
    assert.deepEqual(excluded, [
      `seal.js, ${folder}`,
      folder,
      [`${folder}(.*).js`],
      ['a', folder],
      ['mutual-identity-card'],
    ]);
  });

  test('WordPress, PHP and the plugin have nothing to complain of, and deleted, it leaves nothing behind', () => {
    assert.deepEqual(sites.complaints, []);
    const left = sites.run(`${plugin}
      require_once ABSPATH . 'wp-admin/includes/file.php';
      deactivate_plugins($plugin);
      if (true !== delete_plugins([$plugin]) || file_exists(WP_PLUGIN_DIR . '/mutual-identity-card')) return false;
      foreach (get_posts(['numberposts' => -1]) as $post) wp_delete_post($post->ID, true);
      delete_option('widget_text'); delete_option('recently_activated');
      return true;`);
    assert.equal(left, true);
    const {tables, options} = traces();
    assert.deepEqual(tables, atFirst.tables);
    assert.deepEqual(
      options.filter((name) => !/transient|^cron$/.test(name)),
      atFirst.options,
    );
  });
});
