/**
 * Size of the X server's screen. Without a window manager X gives the keyboard to the window under
 * the pointer, and at the start the pointer is in the middle of the screen.
 */
export const screenSize = {width: 2400, height: 1800};

/**
 * Where the browser's window goes: its toolbar under the pointer. Elsewhere the page would be without
 * focus, `:focus` would not match, and with the pointer over the page something would look hovered.
 */
export const windowPlace = {x: screenSize.width / 2 - 200, y: screenSize.height / 2 - 10};
