/** Browsers that differ in how an icon gets onto the toolbar. */
export type Family = 'chrome' | 'edge' | 'firefox' | 'android';

export function familyOf(agent: string): Family {
  if (agent.includes('Android')) return 'android';
  if (agent.includes('Firefox/')) return 'firefox';
  return agent.includes('Edg/') ? 'edge' : 'chrome';
}
