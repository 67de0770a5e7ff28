import type { Status, Target } from '../digest/model.ts';
import { fold } from '../text/fold.ts';

/** A target with its index in the digest, and the parts of it that have a scope of their own. */
export type TargetNode = { target: Target; index: number; parts: { target: Target; index: number }[] };

export type TargetGroup = {
  period: string | null;
  status: Status;
  document: string | null;
  nodes: TargetNode[];
};

const keyOf = (parts: readonly (string | null)[]): string => JSON.stringify(parts);

/**
 * Targets as they are shown: one group for each period, status and document, in the order in which the page first
 * names them; a part ("riêng huyện nghèo") stands under its whole where the group has one.
 */
export function groupTargets(targets: readonly Target[]): TargetGroup[] {
  const groups = new Map<string, TargetGroup>();
  for (const [index, target] of targets.entries()) {
    const { period, status, document } = target;
    const key = keyOf([period, status, document]);
    const group = groups.get(key) ?? { period, status, document, nodes: [] };
    groups.set(key, group);
    const whole = target.scope === null ? undefined : wholeOf(target, group.nodes);
    if (whole) whole.parts.push({ target, index });
    else group.nodes.push({ target, index, parts: [] });
  }
  return [...groups.values()];
}

/** The nearest target before it of the same indicator that is not itself a part. */
const wholeOf = (part: Target, nodes: readonly TargetNode[]): TargetNode | undefined =>
  nodes.findLast(({ target }) => target.scope === null && fold(target.indicator) === fold(part.indicator));
