import { groupTargets } from '../../lib/present/index.ts';
import { usePage } from '../page.ts';
import { TargetGroup } from './target-group.tsx';

/** Targets, results and estimates, by period, status and document. */
export const TargetsPanel = () => (
  <>
    {groupTargets(usePage().digest.targets).map((group) => (
      <TargetGroup key={`${group.period} ${group.status} ${group.document}`} group={group} />
    ))}
  </>
);
