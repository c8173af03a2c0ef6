/** Whether an element stands in the shadow root of another tag of ours, which then speaks for both. */
export function isNested(element: Element): boolean {
  const {host} = element.getRootNode() as Partial<ShadowRoot>;
  return host !== undefined && 'spasmElements' in host.constructor;
}
