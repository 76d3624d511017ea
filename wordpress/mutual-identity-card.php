<?php
/**
 * Plugin Name: Health Mutual Identity Card
 * Description: Shows what a health mutual is: six principles, a quiz, and an organisation’s own card. No cookies, no requests to other servers.
 * Version: {version}
 * Requires at least: 5.9
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: mutual-identity-card
 * Domain Path: /languages
 *
 * A block, a shortcode and an address to paste elsewhere; see the other files. There are no settings and nothing is
 * stored: what an author chose stands in the text, and goes with it.
 */

namespace MutualIdentityCard;

defined( 'ABSPATH' ) || exit;

const VERSION = '{version}';

require __DIR__ . '/settings.php';
require __DIR__ . '/script.php';
require __DIR__ . '/element.php';
require __DIR__ . '/oembed.php';

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'mutual-identity-card', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
		register_block_type( __DIR__ . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
		wp_set_script_translations( 'mutual-identity-card-card-editor-script', 'mutual-identity-card', __DIR__ . '/languages' );
		add_shortcode( 'mutual_identity_card', __NAMESPACE__ . '\render_shortcode' );
	}
);
