/** What the parts of the panel are given. */
import type { SessionMemory } from '../session.ts';
import type { Action, PanelState } from './state.ts';
import type { PageForm } from './view.ts';

/** What has happened so far, and how to say that something more has. */
export interface PanelProps {
  readonly state: PanelState;
  readonly dispatch: (action: Action) => void;
  /** What the person has done in this session. */
  readonly session: SessionMemory;
}

/** The same where there is a form to help with. */
export interface FormProps extends PanelProps {
  readonly form: PageForm;
}
