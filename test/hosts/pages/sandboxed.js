// Tells the page around what became of the tag, since that page cannot look in.
addEventListener('load', async () => {
  await customElements.whenDefined('posture-tip');
  const tag = document.querySelector('posture-tip');
  await tag.updateComplete;
  const isForbidden = (read) => {
    try {
      return !read();
    } catch {
      return true;
    }
  };
  const message = {
    sandboxed: true,
    origin: self.origin,
    storageIsForbidden: isForbidden(() => localStorage) && isForbidden(() => sessionStorage),
    text: tag.shadowRoot.textContent,
    display: getComputedStyle(tag.shadowRoot.querySelector('summary')).display,
    seen: window.seen,
  };
  parent.postMessage(message, '*');
});
