/** A magnifying glass; what it means is always written or said beside it. */
export const SearchIcon = ({ size = 16 }: { size?: number }) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 16 16"
    width={size}
    height={size}
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    className="shrink-0"
  >
    <circle cx="6.75" cy="6.75" r="4.75" />
    <path d="m10.4 10.4 4 4" />
  </svg>
);
