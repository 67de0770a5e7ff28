import type { ComponentChildren } from 'preact';
import { MoreMenu } from '../controls/more-menu.tsx';
import { TopBar } from '../controls/top-bar.tsx';

type Props = {
  /** What is the matter, in a few words. */
  title: string;
  /** What it means for the person, and what to do. */
  text: string;
  /** What page it is, where it could be read. */
  source?: ComponentChildren;
  /** What else there is to say, and what can be done. */
  children?: ComponentChildren;
};

/** A page without a digest: says why, and loses nothing that is known of it. */
export const StateView = ({ title, text, source, children }: Props) => (
  <>
    <TopBar>
      <MoreMenu />
    </TopBar>
    <main class="state">
      {source && <header class="source">{source}</header>}
      <div class="state-says">
        <h2 class="state-title">{title}</h2>
        <p class="state-text">{text}</p>
        {children}
      </div>
    </main>
  </>
);
