import type {TemplateResult} from 'lit';
import type {CareTier, Icon} from '../content/published.js';
import {icon} from './icon.js';

/** Drawn by us, and unlike each other in outline: a stop sign, a clock, a calendar. */
const drawings: Readonly<Record<CareTier['id'], Icon>> = {
  emergency: 'M21 4h22l17 17v22L43 60H21L4 43V21zM28 15h8l-2 24h-4zm4 29a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  urgent: 'M32 4a28 28 0 1 1 0 56 28 28 0 0 1 0-56zM29 14v20l14 9 3-5-11-7V14z',
  routine: 'M8 12h8V4h7v8h18V4h7v8h8v46H8zm6 14v26h36V26zm6 6h9v8h-9z',
};

/** The picture of a tier of help: another shape for each, so that colour is never needed. */
export function tierIcon({id}: CareTier): TemplateResult {
  return icon(drawings[id]);
}
