// Notes each way in which a script could keep or send something, from before any other script of the page runs.
window.kept = [];
const note = (name) => {
  window.kept.push(name);
};
for (const method of ['getItem', 'setItem', 'removeItem', 'clear', 'key']) {
  const original = Storage.prototype[method];
  Storage.prototype[method] = function (...args) {
    note(`Storage.${method}`);
    return original.apply(this, args);
  };
}
for (const [owner, name] of [
  [Document.prototype, 'cookie'],
  [Window.prototype, 'name'],
  [window, 'localStorage'],
  [window, 'sessionStorage'],
  [window, 'indexedDB'],
  [window, 'caches'],
  [window, 'name'],
]) {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  if (!descriptor?.get) continue;
  Object.defineProperty(owner, name, {
    ...descriptor,
    get() {
      note(name);
      return descriptor.get.call(this);
    },
    set(value) {
      note(`${name} =`);
      descriptor.set?.call(this, value);
    },
  });
}
for (const [owner, method] of [
  [window, 'fetch'],
  [navigator, 'sendBeacon'],
  [XMLHttpRequest.prototype, 'send'],
  [window, 'postMessage'],
  [BroadcastChannel.prototype, 'postMessage'],
  [history, 'pushState'],
  [history, 'replaceState'],
  [HTMLFormElement.prototype, 'submit'],
  [HTMLFormElement.prototype, 'requestSubmit'],
]) {
  owner[method] = () => note(method);
}
addEventListener('submit', (event) => {
  event.preventDefault();
  note('submit');
});
