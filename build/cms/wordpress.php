<?php
/*
 * Runs WordPress's own filters over snippets: JSON on standard input, JSON on standard output.
 *
 * Given {"folder": …, "snippets": {name: html}}; answers {"version": …, "kses": {…}, "wpautop": {…}}. Only the
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

/* There is no database to ask for the character set. */
add_filter('pre_option_blog_charset', fn() => 'UTF-8');

$answer = ['version' => $wp_version, 'kses' => [], 'wpautop' => []];
foreach ($given['snippets'] as $name => $html) {
    /* Saved by a person without the right `unfiltered_html`: what `content_save_pre` does, with its slashes. */
    $answer['kses'][$name] = wp_unslash(wp_filter_post_kses(wp_slash($html)));
    /* Shown by the classic editor's filter, saved by a person with that right. */
    $answer['wpautop'][$name] = wpautop($html);
}
echo json_encode($answer, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
