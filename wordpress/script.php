<?php
/** The script of the element, from this site, on pages that have a card and on no other. */

namespace MutualIdentityCard;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'mutual-identity-card';

/** The first card on a page decides which language is built in; the others fetch theirs from beside it. */
function enqueue_script( string $lang ): void {
	$url = plugins_url( "dist/mutual-identity-card.$lang.js", __FILE__ );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( HANDLE, $url, array(), VERSION );
	} else {
		wp_enqueue_script( HANDLE, $url, array(), VERSION, true );
	}
}

/** Before WordPress 6.5, which knows modules, every script is a classic one unless its tag is written anew. */
add_filter(
	'script_loader_tag',
	function ( $tag, $handle, $src ) {
		if ( HANDLE !== $handle ) {
			return $tag;
		}
		$attributes = array_merge( array( 'src' => $src, 'id' => HANDLE . '-js-module' ), untouched() );
		return wp_get_script_tag( array_merge( array( 'type' => 'module' ), $attributes ) );
	},
	10,
	3
);
add_filter(
	'wp_script_attributes',
	fn ( $attributes ) => HANDLE . '-js-module' === ( $attributes['id'] ?? '' ) ? array_merge( $attributes, untouched() ) : $attributes
);

/**
 * What plugins for speed are told by attributes: the script is small, minified and a module already. Combined with
 * others under an address of theirs it would look there for its languages and views.
 */
function untouched(): array {
	return array(
		'data-no-optimize' => '1',
		'data-no-minify'   => '1',
		'data-cfasync'     => 'false',
	);
}

/** And what those are told that go by the address or by the handle instead. */
const FOLDER = '/mutual-identity-card/dist/';
const BY_ADDRESS = array(
	'rocket_exclude_js'              => FOLDER . '(.*).js',
	'rocket_exclude_defer_js'        => FOLDER . '(.*).js',
	'litespeed_optimize_js_excludes' => FOLDER,
);
foreach ( BY_ADDRESS as $filter => $address ) {
	add_filter( $filter, fn ( $addresses ) => array_merge( (array) $addresses, array( $address ) ) );
}
foreach ( array( 'sgo_js_minify_exclude', 'sgo_javascript_combine_exclude', 'sgo_js_async_exclude' ) as $filter ) {
	add_filter( $filter, fn ( $handles ) => array_merge( (array) $handles, array( HANDLE ) ) );
}
// Autoptimize has its addresses in one text.
add_filter( 'autoptimize_filter_js_exclude', fn ( $text ) => is_string( $text ) ? ltrim( "$text, " . FOLDER, ', ' ) : $text );
