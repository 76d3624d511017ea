<?php
/** The card in a page: from a block and from a shortcode. */

namespace MutualIdentityCard;

defined( 'ABSPATH' ) || exit;

/**
 * The element with its words inside, for visitors without JavaScript and for search engines.
 *
 * @param array<string, mixed> $given what the author set
 */
function element( array $given ): string {
	$attributes = attributes_of( $given );
	$lang       = language_of( $attributes );
	$words      = file_get_contents( __DIR__ . "/words/$lang.html" );
	// A reader of feeds runs no scripts and drops what it does not know.
	if ( is_feed() ) {
		return $words;
	}
	enqueue_script( $lang );
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "<mutual-identity-card$html>$words</mutual-identity-card>";
}

/** @param array<string, mixed> $settings */
function render_block( array $settings ): string {
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), element( $settings ) );
}

/** @param array<int|string, string>|string $given */
function render_shortcode( $given ): string {
	return element( is_array( $given ) ? $given : array() );
}
