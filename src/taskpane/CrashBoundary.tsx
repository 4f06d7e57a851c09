import { Component, type ReactNode } from "react";

export interface CrashBoundaryProps {
  readonly children: ReactNode;
  /** What stands in the place of what broke. */
  readonly fallback: (cause: unknown) => ReactNode;
}

interface CrashState {
  readonly crash: { readonly cause: unknown } | null;
}

/** Catches what breaks below it; React knows no other form for this than a class. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashState> {
  override state: CrashState = { crash: null };

  static getDerivedStateFromError(cause: unknown): CrashState {
    return { crash: { cause } };
  }

  override render(): ReactNode {
    const { crash } = this.state;
    return crash === null ? this.props.children : this.props.fallback(crash.cause);
  }
}
