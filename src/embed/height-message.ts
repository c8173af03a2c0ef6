/** What a frame and the page around it say to each other: heights alone, so that there is nothing to command. */

/** From a frame, in pixels. */
export interface HeightMessage {
  readonly type: 'spasm-elements:height';
  readonly height: number;
}

/** From a page whose script came after the frame, and missed its message. */
export const heightQuestion = 'spasm-elements:height?';

/** The height that a message holds; of anything else nothing. */
export function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const {type, height} = data as Partial<HeightMessage>;
  return type === 'spasm-elements:height' && typeof height === 'number' ? height : undefined;
}
