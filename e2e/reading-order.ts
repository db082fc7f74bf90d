import { type CDPSession, expect, type Page } from '@playwright/test';

/** One thing that a screen reader comes to. */
interface Line {
  role: string;
  name: string;
  node: number;
  disabled: boolean;
}

interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** Where nothing of the map is told: the work must be done without it. */
const isMap = ({ role, name }: Line): boolean =>
  role === 'region' && /^(Map of Shanxi|可缩放的山西省地图)/.test(name);

/**
 * Reads a page as a screen reader does, one thing after another in the order of the accessibility
 * tree, without the map, and presses what it has come to with a key. It never looks at the screen.
 */
export class ReadingOrder {
  private at = -1;

  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<ReadingOrder> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    return new ReadingOrder(page, session);
  }

  private async lines(): Promise<Line[]> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    const byId = new Map((nodes as AxNode[]).map((node) => [node.nodeId, node]));
    const lines: Line[] = [];
    const read = (id: string): void => {
      const node = byId.get(id);
      if (!node) return;
      const line: Line = {
        role: node.role?.value ?? '',
        name: node.name?.value ?? '',
        node: node.backendDOMNodeId ?? 0,
        disabled:
          node.properties?.some(({ name, value }) => name === 'disabled' && value.value) ?? false,
      };
      if (isMap(line)) return;
      if (!node.ignored) lines.push(line);
      for (const child of node.childIds ?? []) read(child);
    };
    const [root] = nodes;
    if (root) read(root.nodeId);
    return lines;
  }

  /** Begins at the top again, as on a page that was just opened. */
  top(): void {
    this.at = -1;
  }

  /** Reads on to the next thing of a role and name. Waits while the page is still changing. */
  async readOnTo(role: string, name: RegExp): Promise<Line> {
    let found: Line | undefined;
    await expect(async () => {
      const lines = await this.lines();
      const index = lines.findIndex(
        (line, place) =>
          place > this.at && line.role === role && name.test(line.name) && !line.disabled,
      );
      found = lines[index];
      const read = lines.slice(this.at + 1).map((line) => `${line.role} “${line.name}”`);
      expect(found, `${role} ${name} in:\n${read.join('\n')}`.slice(0, 3000)).toBeDefined();
      this.at = index;
    }).toPass({ timeout: 15_000 });
    if (!found) throw new Error('It was found');
    return found;
  }

  /** All text from here to the next heading. */
  async section(): Promise<string> {
    const rest = (await this.lines()).slice(this.at + 1);
    const end = rest.findIndex(({ role }) => role === 'heading');
    return rest
      .slice(0, end < 0 ? rest.length : end)
      .filter(({ role }) => role === 'StaticText')
      .map(({ name }) => name)
      .join(' ');
  }

  /** Reads on to something and presses it. */
  async press(role: string, name: RegExp, key = 'Enter'): Promise<void> {
    const { node } = await this.readOnTo(role, name);
    await this.session.send('DOM.focus', { backendNodeId: node });
    await this.page.keyboard.press(key);
  }
}
