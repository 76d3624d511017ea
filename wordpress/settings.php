<?php
/** What an author may set: the attributes of the element, as block.json lists them. */

namespace MutualIdentityCard;

defined( 'ABSPATH' ) || exit;

/**
 * The settings of the block and their types, by name; `headingLevel` stands for the attribute `heading-level`.
 *
 * @return array<string, string>
 */
function setting_types(): array {
	static $types = null;
	if ( null === $types ) {
		$block = json_decode( file_get_contents( __DIR__ . '/block/block.json' ), true );
		$types = wp_list_pluck( $block['attributes'], 'type' );
	}
	return $types;
}

function attribute_of( string $setting ): string {
	return strtolower( preg_replace( '/[A-Z]/', '-$0', $setting ) );
}

/**
 * The attributes that were set, by their name in HTML. What is right the element itself decides: a bad value counts as
 * absent there, and its console says so. Here it is only text, to be escaped.
 *
 * @param array<string, mixed> $given by the name of the setting or of the attribute
 * @return array<string, string>
 */
function attributes_of( array $given ): array {
	$attributes = array();
	foreach ( setting_types() as $setting => $type ) {
		$name  = attribute_of( $setting );
		$value = $given[ $setting ] ?? $given[ $name ] ?? null;
		// In a shortcode, a switch may stand alone: [mutual_identity_card remember].
		if ( 'boolean' === $type && in_array( $name, array_filter( $given, 'is_int', ARRAY_FILTER_USE_KEY ), true ) ) {
			$value = true;
		}
		if ( is_bool( $value ) ) {
			$value = $value ? '' : null;
		}
		if ( is_scalar( $value ) && ( 'boolean' === $type || '' !== (string) $value ) ) {
			$attributes[ $name ] = (string) $value;
		}
	}
	return $attributes;
}

/** The language of the card where WordPress has to choose: one that has words, or English. */
function language_of( array $attributes ): string {
	$tag  = strtolower( $attributes['lang'] ?? determine_locale() );
	$lang = preg_match( '/^[a-z]+/', $tag, $found ) ? $found[0] : 'en';
	return is_readable( __DIR__ . "/words/$lang.html" ) ? $lang : 'en';
}
