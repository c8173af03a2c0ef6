// What old scripts do to the classes of a page.
Object.prototype.each = function (callback) {
  for (const key of Object.keys(this)) callback(key);
};
Array.prototype.remove = function (item) {
  return this.filter((each) => each !== item);
};
Array.from = (list) => Array.prototype.slice.call(list);
Array.prototype.toJSON = function () {
  return `[${this.join()}]`;
};
Element.prototype.remove = function () {
  this.style.display = 'none';
  return this;
};
Element.prototype.show = function () {
  this.style.display = '';
};
String.prototype.trim = function () {
  return this.replace(/^\s+|\s+$/g, '').toString();
};
Function.prototype.bind = function (self, ...first) {
  const bound = this;
  return function (...others) {
    return bound.apply(self, first.concat(others));
  };
};
JSON.parse = (text) => new Function(`return ${text}`)();
window.name = 'window';
window.event = undefined;
