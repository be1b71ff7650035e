import { MendNotice } from './MendNotice';
import { useJump } from './useJump';
import { useMending } from './useMending';
import { useRemarks } from './useRemarks';

/** What was written of a check. */
export function CheckOutcome({ start }: { start: () => void }) {
  const { writing, undoing } = useMending(start);
  const jump = useJump();
  return (
    <MendNotice
      writing={writing}
      undoing={undoing}
      remarks={useRemarks()}
      onOpen={(name) => jump.start(name, 'A1')}
    />
  );
}
