<?php
/*
 * Runs WordPress's own filters over snippets: JSON on standard input, JSON on standard output.
 *
 * Given {"folder": …, "snippets": {name: html}, "embeds": {address: html}}; answers {"version": …, "kses": {…}, "wpautop": {…},
 * "wptexturize": {…}, "embeds": {…}}. Only the
 * files that filter are loaded, with what they need.
 */
error_reporting(E_ALL & ~E_DEPRECATED);

$given = json_decode(file_get_contents('php://stdin'), true, 512, JSON_THROW_ON_ERROR);
define('ABSPATH', $given['folder'] . '/');
define('WPINC', 'wp-includes');

require ABSPATH . WPINC . '/version.php';
require ABSPATH . WPINC . '/compat.php';
require ABSPATH . WPINC . '/plugin.php';
require ABSPATH . WPINC . '/functions.php';
require ABSPATH . WPINC . '/formatting.php';
require ABSPATH . WPINC . '/kses.php';
require ABSPATH . WPINC . '/l10n.php';
require ABSPATH . WPINC . '/pomo/translations.php';
require ABSPATH . WPINC . '/shortcodes.php';
require ABSPATH . WPINC . '/load.php';
require ABSPATH . WPINC . '/link-template.php';
require ABSPATH . WPINC . '/pluggable.php';
require ABSPATH . WPINC . '/embed.php';
require ABSPATH . WPINC . '/class-wp-oembed.php';

/* There is no database to ask. */
add_filter('pre_option_blog_charset', fn() => 'UTF-8');
add_filter('pre_option_home', fn() => 'https://blog.example');
add_filter('pre_option_siteurl', fn() => 'https://blog.example');
add_filter('random_password', fn() => 'secret');

$answer = ['version' => $wp_version, 'kses' => [], 'wpautop' => [], 'wptexturize' => [], 'embeds' => []];
foreach ($given['snippets'] as $name => $html) {
    /* Saved by a person without the right `unfiltered_html`: what `content_save_pre` does, with its slashes. */
    $answer['kses'][$name] = wp_unslash(wp_filter_post_kses(wp_slash($html)));
    /* Shown by the classic editor's filter, saved by a person with that right. */
    $answer['wpautop'][$name] = wpautop($html);
    /* Shown of a block of HTML, where paragraphs are left alone. */
    $answer['wptexturize'][$name] = wptexturize($html);
}
foreach ($given['embeds'] as $address => $html) {
    /* Shown where the address alone was pasted, of what the site there has answered by oEmbed. */
    $answer['embeds'][$address] = wp_filter_oembed_result($html, (object) ['type' => 'rich'], $address);
}
echo json_encode($answer, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
