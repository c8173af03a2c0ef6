/**
 * The design tokens: every custom property that a page may set to theme the tags, each with its default.
 *
 * Defaults stand in the fallback of `var()`, never on `:host`, so that a token set on any ancestor of a tag arrives.
 * Colours are mixed from the host's own text colour: the same widget fits a light, a dark and a tinted page.
 * A token is only used where its grammar takes no address, so a theme can never make a page load something.
 */
import {css} from 'lit';

/** Colour of marks and the focus ring, and of links once you set it. Default: a blue mixed with the text colour. */
export const accent = css`var(--spasm-accent, color-mix(in srgb, currentColor 50%, #0c7aff))`;
/** Colour of the text. Default: the host's. */
export const text = css`var(--spasm-text, inherit)`;
/** Colour of small print. Default: the text's. */
export const muted = css`var(--spasm-muted, inherit)`;
/** Fill of cards and open items. Default: 5 % of the text colour. */
export const surface = css`var(--spasm-surface, color-mix(in srgb, currentColor 5%, transparent))`;
/** Colour of hairlines. Default: 24 % of the text colour. */
export const line = css`var(--spasm-line, color-mix(in srgb, currentColor 24%, transparent))`;
/** Colour of the border of fields and buttons. Default: 64 % of the text colour. */
export const control = css`var(--spasm-control, color-mix(in srgb, currentColor 64%, transparent))`;
/** Colour of the mark beside emergency signs. Default: a red mixed with the text colour. */
export const danger = css`var(--spasm-danger, color-mix(in srgb, currentColor 40%, #ff2d20))`;
/** Colour of the mark beside urgent signs. Default: an orange mixed with the text colour. */
export const warning = css`var(--spasm-warning, color-mix(in srgb, currentColor 45%, #ea7500))`;
/** Font of the text. Default: the host's. */
export const font = css`var(--spasm-font, inherit)`;
/** Font of headings. Default: the text's. */
export const headingFont = css`var(--spasm-heading-font, inherit)`;
/** Weight of headings, 1 to 1000. */
export const headingWeight = css`var(--spasm-heading-weight, 700)`;
/** Size of the text, 12 to 64 px. Default: the host's, at least `16px`. */
export const size = css`clamp(12px, var(--spasm-size, max(1em, 16px)), 64px)`;
/** Height of a line of text, as a number, 1.2 to 3. */
export const lineHeight = css`clamp(1.2, var(--spasm-line-height, 1.5), 3)`;
/** Unit of the space around and between things, 0 to 48 px. */
export const space = css`clamp(0px, var(--spasm-space, min(1em, 20px)), 48px)`;
/** Greatest width of a tag, at least 12 em. */
export const measure = css`max(12em, var(--spasm-measure, 44em))`;
/** Rounding of corners, 0 to 32 px. */
export const radius = css`clamp(0px, var(--spasm-radius, 0.625em), 32px)`;
/** Width of hairlines and borders, 0 to 8 px. */
export const lineWidth = css`clamp(0px, var(--spasm-line-width, 1px), 8px)`;
/** Shadow of cards. */
export const shadow = css`var(--spasm-shadow, none)`;
/** Width and height of a pictogram, 16 to 160 px. */
export const iconSize = css`clamp(16px, var(--spasm-icon-size, 3em), 160px)`;
/** Colour of pictograms. Default: the accent. */
export const iconColor = css`var(--spasm-icon-color, ${accent})`;
/** How long a mark takes to turn, unless the reader asks for less motion. */
export const duration = css`var(--spasm-duration, 160ms)`;
