/** Code points WebDriver gives to keys that write no character, by the names the other browsers use. */
const codes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  NumpadEnter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
  '\n': '\uE006',
  ...Object.fromEntries(
    Array.from({length: 12}, (_, index) => [`F${index + 1}`, String.fromCharCode(0xe031 + index)]),
  ),
};

/** One step of a WebDriver key input source. */
export interface KeyAction {
  type: 'keyDown' | 'keyUp';
  value: string;
}

function keyValue(key: string): string {
  const value = codes[key] ?? ([...key].length === 1 ? key : undefined);
  if (value === undefined) {
    throw new Error(
      `Unknown key "${key}". Use a character or one of ${Object.keys(codes).join(', ')}; ` +
        'for a combination send down, press, up, which all three browsers understand.',
    );
  }
  return value;
}

/** Holds a key. */
export function down(key: string): KeyAction[] {
  return [{type: 'keyDown', value: keyValue(key)}];
}

/** Lets go of a key. */
export function up(key: string): KeyAction[] {
  return [{type: 'keyUp', value: keyValue(key)}];
}

/** Presses a key and lets go of it. */
export function press(key: string): KeyAction[] {
  return [...down(key), ...up(key)];
}

/** Types a text, one key after the other. */
export function type(text: string): KeyAction[] {
  return [...text].flatMap(press);
}
