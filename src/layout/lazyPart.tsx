import { Alert, AlertTitle, Button, Dialog } from '@mui/material';
import { Component, type ComponentType, lazy, type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { loadPart, PartNotLoadedError } from '../loadPart';

type Load<Props> = () => Promise<ComponentType<Props>>;

interface LazyOptions<Props> {
  /**
   * For a part that is no piece of the screen: a failure is told in a dialog, and closing it calls what this gives; null
   * while there is nothing to show.
   */
  onDismiss?: (props: Props) => (() => void) | null;
}

/**
 * A part of the console that is loaded when it is shown. Where it cannot be loaded, or fails, its place says so and
 * offers to try again; the screen around it stays as it is. React's own `lazy` keeps a failure for ever.
 * @param load must import anew each time it is called
 */
export function lazyPart<Props extends object>(
  load: Load<Props>,
  { onDismiss }: LazyOptions<Props> = {},
): (props: Props) => ReactNode {
  const begin = () => lazy(() => loadPart(load).then((part) => ({ default: part })));
  // One for all places: what is loaded stays so.
  let known = begin();
  return function Part(props: Props) {
    const [Current, setCurrent] = useState(() => known);
    const onRetry = (isNotLoaded: boolean) => {
      if (isNotLoaded && known === Current) known = begin();
      setCurrent(() => known);
    };
    const dismiss = onDismiss?.(props);
    return (
      <PartBoundary onRetry={onRetry} {...(dismiss !== undefined && { dismiss })}>
        <Current {...props} />
      </PartBoundary>
    );
  };
}

interface PartBoundaryProps {
  /** Undefined: the failure is told in its place. */
  dismiss?: (() => void) | null;
  onRetry?: (isNotLoaded: boolean) => void;
  children: ReactNode;
}

/** Keeps a part that cannot be loaded, or that fails, from taking its screen down, and offers to try it again. */
export class PartBoundary extends Component<PartBoundaryProps, { error: unknown; hasFailed: boolean }> {
  override state = { error: null as unknown, hasFailed: false };

  static getDerivedStateFromError(error: unknown) {
    return { error, hasFailed: true };
  }

  override render() {
    const { error, hasFailed } = this.state;
    const { dismiss, onRetry, children } = this.props;
    if (!hasFailed) return children;
    const isNotLoaded = error instanceof PartNotLoadedError;
    const again = () => {
      onRetry?.(isNotLoaded);
      this.setState({ error: null, hasFailed: false });
    };
    if (dismiss === undefined) return <PartFailed isNotLoaded={isNotLoaded} onRetry={again} />;
    if (dismiss === null) return null;
    const close = () => {
      dismiss();
      // Asked for anew, it is tried anew.
      again();
    };
    return (
      <Dialog open onClose={close}>
        <PartFailed isNotLoaded={isNotLoaded} onRetry={again} onClose={close} />
      </Dialog>
    );
  }
}

interface PartFailedProps {
  isNotLoaded: boolean;
  onRetry: () => void;
  onClose?: () => void;
}

function PartFailed({ isNotLoaded, onRetry, onClose }: PartFailedProps) {
  const translate = useTranslate();
  const words = isNotLoaded ? 'common.part.notLoaded' : 'common.part.failed';
  return (
    <Alert severity="error" role="alert" sx={{ '& .MuiAlert-message': { minWidth: 0 } }}>
      <AlertTitle>{translate(`${words}.title`)}</AlertTitle>
      {translate(`${words}.text`)}
      <div>
        <Button color="inherit" onClick={onRetry}>
          {translate('common.retry')}
        </Button>
        <Button color="inherit" onClick={() => location.reload()}>
          {translate('common.part.reload')}
        </Button>
        {onClose && (
          <Button color="inherit" onClick={onClose}>
            {translate('common.close')}
          </Button>
        )}
      </div>
    </Alert>
  );
}
