import { type Shade, shadeOf, shadesOf } from '@penc/domain';
import { formatNumber } from '@penc/language';
import { MAP_BOX, regionOutlines, territory } from '@penc/reference';
import { useSay, useVisit } from '../../site/visit';

export interface RegionMapProps {
  /** By region; those without a count are drawn without a number. */
  readonly counts: ReadonlyMap<string, number>;
  /** The id of the heading that says what is counted. */
  readonly labelledBy: string;
}

/** By shade; the number is legible on the darkest. */
const OPACITIES = [0, 0.12, 0.22, 0.32, 0.42];

/** The regions, darker where more is; the number in each says it without colour. A table beside it says the same. */
export function RegionMap({ counts, labelledBy }: RegionMapProps) {
  const { language } = useVisit();
  const shades = shadesOf(Math.max(0, ...counts.values()));
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${MAP_BOX.width} ${MAP_BOX.height}`} role="img" aria-labelledby={labelledBy}>
        {regionOutlines().map(({ code, path }) => (
          <path key={code} d={path} fill-opacity={OPACITIES[shadeOf(counts.get(code) ?? 0, shades)]} />
        ))}
        {regionOutlines().map(({ code, at: [x, y] }) => (
          <g key={code}>
            <text x={x} y={y + 3}>
              {formatNumber(counts.get(code) ?? 0, language)}
            </text>
            <text x={x} y={y + 17} class="small">
              {territory(code)?.name}
            </text>
          </g>
        ))}
      </svg>
      <Legend shades={shades} />
    </figure>
  );
}

function Legend({ shades }: { readonly shades: readonly Shade[] }) {
  const tell = useSay();
  const { language } = useVisit();
  const text = ({ from, to }: Shade) =>
    from === to ? formatNumber(from, language) : tell('page.insight.legend.range', { from, to });
  return (
    <figcaption>
      <ul class="row" aria-label={tell('page.insight.legend')}>
        <li>
          <Swatch shade={0} /> {tell('page.insight.legend.none')}
        </li>
        {shades.map((shade) => (
          <li key={shade.shade}>
            <Swatch shade={shade.shade} /> {text(shade)}
          </li>
        ))}
      </ul>
    </figcaption>
  );
}

function Swatch({ shade }: { readonly shade: number }) {
  return (
    <svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true" focusable="false">
      <rect width="24" height="16" fill-opacity={OPACITIES[shade]} />
    </svg>
  );
}
