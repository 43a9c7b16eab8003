// Accessibility by axe, with colour contrast on.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import AxeBuilder from "@axe-core/playwright";

const axeVersion = createRequire(import.meta.url)("axe-core/package.json").version;

/** The rules of WCAG 2.2 A and AA, and axe's own best practices. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Fails with rule, element and reason for every violation on the page as it stands.
 *
 * axe runs inside the page, so the page needs JavaScript; what it finds holds for the same markup without.
 */
export async function assertAccessible(page, name = page.url()) {
  // Our pages have no frames; looking for some takes a second page each time. What passes is counted, not described.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ["violations"], preload: false })
    .withTags(RULES)
    .setLegacyMode();
  const { violations, passes } = await axe.analyze();
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
  assert.deepEqual(told, [], `${name} (axe ${axeVersion})`);
  // Nothing to object to on an empty page is no proof.
  assert.ok(passes.length > 5, `${name}: axe looked at almost nothing`);
}
