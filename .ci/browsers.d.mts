export function findBrowsers(env?: NodeJS.ProcessEnv): { chromium: string | null; firefox: string | null };
