/** What is drawn round and under the sites for orientation, and carries no fact of the plan. */
export interface RiverProperties {
  id: string;
  zh: string;
  en: string;
  rank: 'yellow' | 'fen' | 'other';
}

export interface TransportProperties {
  id: string;
  zh: string;
  en: string;
  kind: 'rail' | 'road';
  /** Seat to seat, not the way that the line takes: to be drawn dashed and called 示意. */
  schematic: true;
}
