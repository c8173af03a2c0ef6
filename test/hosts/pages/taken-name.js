customElements.define(
  'spasm-cause-list',
  class extends HTMLElement {
    connectedCallback() {
      this.dataset.theirs = '';
    }
  },
);
