/** The plugin in the languages of the sites that it is installed on. */
import assert from 'node:assert/strict';
import {after, before, describe, test} from 'node:test';
import {wordsOf} from '../../tools/build/words.mjs';
import {sourceLocale, targetLocales} from '../../tools/languages.mjs';
import {Sites, missing} from './site.mjs';

describe('the plugin in the language of a site', {skip: missing() ?? false, timeout: 300_000}, () => {
  const sites = new Sites();
  before(async () => {
    await sites.start();
    sites.run(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; activate_plugin('mutual-identity-card/mutual-identity-card.php');`,
    );
  });
  after(() => sites.stop());

  for (const lang of targetLocales) {
    test(`the editor speaks ${lang}: every word of the plugin, in PHP and in the script`, async () => {
      const [english, translated] = await Promise.all(
        [sourceLocale, lang].map(async (each) => (await wordsOf(each, 'wordpress')).wordpress),
      );
      const [locale] = sites.run(
        `return array_values(array_filter(array_map(fn ($file) => preg_match('/card-(${lang}_[A-Z]+).mo$/', $file, $found) ? $found[1] : null, glob(WP_PLUGIN_DIR . '/mutual-identity-card/languages/*.mo'))));`,
      );
      const end = sites.set('locale', `add_filter('locale', fn () => '${locale}');`);
      const {plain, name, title, script} = sites.run(`require_once ABSPATH . 'wp-admin/includes/plugin.php';
        $texts = json_decode(base64_decode('${Buffer.from(JSON.stringify(english.settings)).toString('base64')}'), true);
        $file = WP_PLUGIN_DIR . '/mutual-identity-card/mutual-identity-card.php';
        return [
          'plain' => array_map(fn ($text) => __($text, 'mutual-identity-card'), $texts),
          'name' => get_plugin_data($file)['Name'],
          'title' => WP_Block_Type_Registry::get_instance()->get_registered('mutual-identity-card/card')->title,
          'script' => json_decode(load_script_textdomain('mutual-identity-card-card-editor-script', 'mutual-identity-card', WP_PLUGIN_DIR . '/mutual-identity-card/languages'), true),
        ];`);
      end();
      assert.deepEqual(plain, translated.settings);
      assert.deepEqual([name, title], [translated.name, translated.name]);
      const {messages} = script.locale_data;
      for (const [key, text] of Object.entries(english.settings))
        assert.deepEqual(messages[text], [translated.settings[key]], key);
    });
  }
});
