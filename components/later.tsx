import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is loaded when it is first shown; nothing stands there until then. */
export function Later<Props extends object>({ load, ...props }: Props & { load: () => Promise<ComponentType<Props>> }) {
  const [found, setFound] = useState<{ View: ComponentType<Props> }>();
  useEffect(() => {
    void load().then((View) => setFound({ View }));
  }, []);
  return found ? <found.View {...(props as unknown as Props)} /> : null;
}
