/**
 * The colours: each from the one accent of the page, opaque and readable whatever the page wrote.
 *
 * What a page sets goes through properties that the browser knows to be colours (see src/colours.ts): a misspelt one is then
 * worth what the element around has, on each of three levels. The host takes the accent, the outer element derives all
 * colours from it, and on the card the page's own values stand above the derived ones.
 */
export const styles = /* css */ `
  /* For a browser without relative colours: the default theme, in light and dark. */
  .outer {
    --bg: var(--mic-surface, #fdfcfd);
    --tint: #f5eef1;
    --line: var(--mic-border, #dad3d6);
    --edge: #86707b;
    --text: var(--mic-text, #281a21);
    --soft: var(--mic-muted, #5b4d54);
    --ink: #6d4c5e;
    --fill: #6d4c5e;
    --on: var(--mic-on-accent, #fdfcfd);
  }

  /*
   * Readable by construction: text has a fixed lightness, a filled part skips the zone in which neither black nor white
   * text can be read, a bright accent stays itself and gets a rim in ink.
   */
  @supports (color: oklch(from red l c h)) and (color: light-dark(red, red)) {
    :host {
      --_mic-accent: var(--mic-accent);
    }
    .outer {
      --accent: var(--_mic-accent, #6d4c5e);
      --bright: clamp(0, (l - 0.7) * 100000, 1);
      --derived-bg: light-dark(oklch(from var(--accent) 0.99 min(c, 0.004) h / 1), oklch(from var(--accent) 0.19 min(c, 0.012) h / 1));
      --_mic-bg: var(--derived-bg);
      --tint: light-dark(oklch(from var(--accent) 0.957 min(c, 0.01) h / 1), oklch(from var(--accent) 0.25 min(c, 0.02) h / 1));
      --derived-line: light-dark(oklch(from var(--accent) 0.87 min(c, 0.02) h / 1), oklch(from var(--accent) 0.38 min(c, 0.02) h / 1));
      --_mic-line: var(--derived-line);
      --edge: light-dark(oklch(from var(--accent) 0.57 min(c, 0.06) h / 1), oklch(from var(--accent) 0.64 min(c, 0.06) h / 1));
      --derived-text: light-dark(oklch(from var(--accent) 0.24 min(c, 0.03) h / 1), oklch(from var(--accent) 0.94 min(c, 0.015) h / 1));
      --_mic-text: var(--derived-text);
      --derived-soft: light-dark(oklch(from var(--accent) 0.42 min(c, 0.03) h / 1), oklch(from var(--accent) 0.77 min(c, 0.02) h / 1));
      --_mic-soft: var(--derived-soft);
      --ink: light-dark(oklch(from var(--accent) min(l, 0.38) min(c, 0.16) h / 1), oklch(from var(--accent) max(l, 0.8) min(c, 0.14) h / 1));
      --fill: light-dark(oklch(from var(--accent) calc(min(l, 0.52) + var(--bright) * (l - min(l, 0.52))) c h / 1), oklch(from var(--accent) max(l, 0.78) min(c, 0.16) h / 1));
      --derived-on: light-dark(oklch(from var(--accent) calc(0.99 - var(--bright) * 0.77) min(c, 0.03) h / 1), oklch(from var(--accent) 0.22 min(c, 0.03) h / 1));
      --_mic-on: var(--derived-on);
    }
    /* It would be another colour on each element. */
    @container style(--_mic-accent: currentcolor) {
      .outer {
        --_mic-accent: #6d4c5e;
      }
    }
    .card {
      /* Where the browser was not told that they are colours, what the page left out is worth nothing. */
      --bg: var(--_mic-bg, var(--derived-bg));
      --line: var(--_mic-line, var(--derived-line));
      --text: var(--_mic-text, var(--derived-text));
      --soft: var(--_mic-soft, var(--derived-soft));
      --on: var(--_mic-on, var(--derived-on));
      --_mic-bg: var(--mic-surface);
      --_mic-line: var(--mic-border);
      --_mic-text: var(--mic-text);
      --_mic-soft: var(--mic-muted);
      --_mic-on: var(--mic-on-accent);
    }
  }

  @media (forced-colors: active) {
    .card {
      --bg: Canvas;
      --tint: Canvas;
      --line: CanvasText;
      --edge: CanvasText;
      --text: CanvasText;
      --soft: CanvasText;
      --ink: CanvasText;
      --fill: CanvasText;
      --on: Canvas;
    }
  }
`;
