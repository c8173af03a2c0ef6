import type {WebDriverSession} from './webdriver.js';
import {windowPlace} from './webkit-screen.js';
import {down, press, type, up, type KeyAction} from './webkit-keys.js';

interface Size {
  width: number;
  height: number;
}

type Button = 'left' | 'middle' | 'right';

type PointerAction =
  | {type: 'pointerMove'; x: number; y: number; duration: number; origin: 'viewport'}
  | {type: 'pointerDown' | 'pointerUp'; button: number};

const buttons: readonly Button[] = ['left', 'middle', 'right'];

/**
 * A WebKitGTK page with the methods of a Playwright page that the test commands call: keys that are
 * held, a mouse and a viewport. Each becomes an action of the browser, not an event made by a script.
 */
export class WebKitPage {
  readonly #session: WebDriverSession;

  readonly keyboard = {
    press: (key: string) => this.#keys(press(key)),
    type: (text: string) => this.#keys(type(text)),
    down: (key: string) => this.#keys(down(key)),
    up: (key: string) => this.#keys(up(key)),
  };

  readonly mouse = {
    move: (x: number, y: number) => this.#pointer(this.#moveTo(x, y)),
    down: ({button = 'left'}: {button?: Button | undefined} = {}) =>
      this.#pointer({type: 'pointerDown', button: buttons.indexOf(button)}),
    up: ({button = 'left'}: {button?: Button | undefined} = {}) =>
      this.#pointer({type: 'pointerUp', button: buttons.indexOf(button)}),
    click: (x: number, y: number, {button = 'left'}: {button?: Button | undefined} = {}) =>
      this.#pointer(
        this.#moveTo(x, y),
        {type: 'pointerDown', button: buttons.indexOf(button)},
        {type: 'pointerUp', button: buttons.indexOf(button)},
      ),
  };

  constructor(session: WebDriverSession) {
    this.#session = session;
  }

  /** Goes to an address. */
  async open(url: string): Promise<void> {
    await this.#session.post('/url', {url});
  }

  /** The address the page is at now. */
  url(): Promise<string> {
    return this.#session.get('/url');
  }

  /** Lets go of all keys and buttons and ends whatever the page was doing. */
  async clear(): Promise<void> {
    await this.#session.delete('/actions');
    await this.open('about:blank');
  }

  /** Resizes the window until the page has this size; throws when the window cannot get so small. */
  async setViewportSize(wanted: Size): Promise<void> {
    const frame = await this.#windowFrame();
    await this.#session.post('/window/rect', {
      ...windowPlace,
      width: wanted.width + frame.width,
      height: wanted.height + frame.height,
    });
    const deadline = Date.now() + 1_000;
    for (;;) {
      const {width, height} = await this.#viewport();
      if (width === wanted.width && height === wanted.height) return;
      if (Date.now() > deadline) {
        throw new Error(
          `MiniBrowser shows ${width} x ${height} px, not ${wanted.width} x ${wanted.height}: its toolbar ` +
            'needs some 450 px. For a narrower page put an iframe of that width into the test page.',
        );
      }
    }
  }

  /** There is no such command in WebDriver; tests ask `test/support/emulate-media.ts` first. */
  emulateMedia(): Promise<void> {
    return Promise.reject(new Error('WebKitGTK cannot emulate media features.'));
  }

  async #windowFrame(): Promise<Size> {
    const outer = await this.#session.get<Size>('/window/rect');
    const inner = await this.#viewport();
    return {width: outer.width - inner.width, height: outer.height - inner.height};
  }

  async #viewport(): Promise<Size> {
    const script = 'return [innerWidth, innerHeight]';
    const [width, height] = await this.#session.post<[number, number]>('/execute/sync', {script, args: []});
    return {width, height};
  }

  #moveTo(x: number, y: number): PointerAction {
    return {type: 'pointerMove', x, y, duration: 0, origin: 'viewport'};
  }

  async #keys(actions: KeyAction[]): Promise<void> {
    await this.#session.post('/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
  }

  async #pointer(...actions: PointerAction[]): Promise<void> {
    const parameters = {pointerType: 'mouse'};
    await this.#session.post('/actions', {actions: [{type: 'pointer', id: 'mouse', parameters, actions}]});
  }
}
