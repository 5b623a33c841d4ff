import { encodeQR } from 'qr';

/** Scanners expect so much white around it. */
const QUIET_ZONE = 4;

interface QrCodeProps {
  readonly text: string;
  /** For whoever does not see it. */
  readonly label: string;
}

/** Dark on light whatever the colours of the page: not every scanner reads the reverse. */
export function QrCode({ text, label }: QrCodeProps) {
  const rows = encodeQR(text, 'raw', { border: QUIET_ZONE });
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg class="qr" role="img" aria-label={label} viewBox={`0 0 ${rows.length} ${rows.length}`}>
      <path d={dark.join('')} />
    </svg>
  );
}
