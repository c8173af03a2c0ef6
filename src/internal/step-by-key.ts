/** Where an arrow key, Home or End leads in a row of `count` things that begins anew after its end. */
export function stepByKey(
  key: string,
  index: number,
  count: number,
  isRightToLeft: boolean,
): number | undefined {
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (index + 1) % count;
  if (key === back) return (index + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

/** The same for things that also stand one below the other, such as radio buttons. */
export function stepInGroup(
  key: string,
  index: number,
  count: number,
  isRightToLeft: boolean,
): number | undefined {
  if (key === 'ArrowDown') return stepByKey('ArrowRight', index, count, false);
  if (key === 'ArrowUp') return stepByKey('ArrowLeft', index, count, false);
  return stepByKey(key, index, count, isRightToLeft);
}
