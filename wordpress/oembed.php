<?php
/**
 * An address to paste on other sites: `https://this.site/?mutual-identity-card&lang=fr&view=quiz`. It shows the card as a
 * page, and announces the oEmbed document that turns the pasted address into a frame of that card.
 */

namespace MutualIdentityCard;

defined( 'ABSPATH' ) || exit;

/** What an address asks for; what is no setting stays out. */
function given_in_address( array $query ): array {
	return attributes_of( array_filter( wp_unslash( $query ), 'is_string' ) );
}

add_action(
	'template_redirect',
	function () {
		// phpcs:ignore WordPress.Security.NonceVerification -- anybody may read the card.
		if ( ! isset( $_GET['mutual-identity-card'] ) ) {
			return;
		}
		$attributes = given_in_address( $_GET );
		$lang       = language_of( $attributes );
		$page       = file_get_contents( __DIR__ . "/dist/embed.$lang.card.html" );
		$document   = add_query_arg( array_map( 'rawurlencode', $attributes ), rest_url( 'mutual-identity-card/1/oembed' ) );
		// The scripts stand beside the page for a frame, whatever the address of this one.
		$head = sprintf(
			'<base href="%s" target="_blank" /><link rel="alternate" type="application/json+oembed" href="%s" />',
			esc_url( plugins_url( 'dist/', __FILE__ ) ),
			esc_attr( esc_url_raw( $document ) )
		);
		header( 'Content-Type: text/html; charset=utf-8' );
		echo str_replace( '<base target="_blank" />', $head, $page ); // phpcs:ignore WordPress.Security.EscapeOutput
		exit;
	}
);

add_action(
	'rest_api_init',
	function () {
		register_rest_route(
			'mutual-identity-card/1',
			'/oembed',
			array(
				'methods'             => 'GET',
				'permission_callback' => '__return_true',
				'callback'            => fn ( $request ) => oembed_document( given_in_address( $request->get_query_params() ) ),
			)
		);
	}
);

/** The document that the build writes for a static page, for these settings and this site. */
function oembed_document( array $attributes ): array {
	$lang     = language_of( $attributes );
	$document = json_decode( file_get_contents( __DIR__ . "/words/$lang.json" ), true );
	$address  = add_query_arg( array_map( 'rawurlencode', $attributes ), plugins_url( 'dist/embed.html', __FILE__ ) );
	$document['provider_url'] = home_url( '/' );
	$document['html']         = str_replace( '{address}', esc_url( $address ), $document['html'] );
	return $document;
}
