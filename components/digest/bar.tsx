import type { Section } from '../../lib/digest/coverage.ts';
import { MoreMenu } from '../controls/more-menu.tsx';
import { TopBar } from '../controls/top-bar.tsx';
import { CopyMenu } from './copy-menu.tsx';
import { SaveButton } from './save-button.tsx';
import { ShareButton } from './share-button.tsx';

type Props = {
  /** The section that is shown, which can be copied by itself. */
  section: Section;
};

/** What can be done with the whole digest. */
export const Bar = ({ section }: Props) => (
  <TopBar>
    <ShareButton />
    <SaveButton />
    <CopyMenu section={section} />
    <MoreMenu digest />
  </TopBar>
);
