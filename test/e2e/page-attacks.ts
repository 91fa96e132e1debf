import type { ShopAnswer } from '../browser/shop-routes';

/**
 * How it ends on the page. The badge tells the truth in each case.
 *
 * - `stands`: the warning is seen as it was, in front of everything, and its buttons answer
 * - `is deaf`: it is seen, and the page swallows every press
 * - `is gone`: nobody sees it
 */
export type Outcome = 'stands' | 'is deaf' | 'is gone';

/** One thing a shop's page does to the warning that stands on it. */
export interface Attack {
  /** After "a page that …". */
  does: string;
  /** Runs in the page's own world while the warning stands. */
  attack: () => void | Promise<void>;
  outcome: Record<'chromium' | 'firefox', Outcome>;
  /** Every run fights it in Firefox too; the long profile alone has time for the others there. */
  isFirst?: true;
  /** The page's first script, before anything of ours. */
  before?: string;
  headers?: ShopAnswer['headers'];
  /** What the page has learnt of us then, by its own account. It must have learnt nothing. */
  learnt?: string;
}

const stands = { chromium: 'stands', firefox: 'stands' } as const;
const isGone = { chromium: 'is gone', firefox: 'is gone' } as const;
const isDeaf = { chromium: 'is deaf', firefox: 'is deaf' } as const;

export const attacks: Attack[] = [
  {
    does: 'takes its host away',
    attack: () => document.documentElement.lastElementChild?.remove(),
    outcome: stands,
    isFirst: true,
  },
  {
    does: 'hides its host by its own style, by attributes and by animations',
    attack() {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const hidden = {
        opacity: 0,
        visibility: 'hidden',
        filter: 'opacity(0)',
        clipPath: 'circle(0)',
        transform: 'translate(-9999px)',
      };
      host.animate([hidden, hidden], { duration: 1e9, fill: 'both' });
      host.setAttribute(
        'style',
        'display:none!important;opacity:0!important;visibility:hidden!important;transform:translate(-9999px)!important',
      );
      for (const name of ['hidden', 'inert', 'popover']) host.setAttribute(name, '');
      host.setAttribute('aria-hidden', 'true');
      host.attachShadow = () => {
        throw new Error('no');
      };
      host.textContent = 'All is well';
    },
    outcome: stands,
  },
  {
    does: 'hides every element by style sheets',
    attack() {
      const style = document.createElement('style');
      style.textContent = `
        div { display: none !important; opacity: 0 !important; visibility: hidden !important; contain: strict !important;
          clip-path: circle(0) !important; filter: opacity(0) !important; content-visibility: hidden !important;
          mask: linear-gradient(transparent, transparent) !important; inset: -999px !important }
        * { font-size: 90px !important; zoom: 3; direction: rtl !important; writing-mode: vertical-rl !important;
          --paper: transparent !important; --ink: transparent !important; --flagged-ground: transparent !important }
        @layer first { div { display: none !important; opacity: 0 !important } }`;
      document.head.append(style);
    },
    outcome: stands,
  },
  {
    does: 'makes its document inert, hidden from screen readers, and editable',
    attack() {
      document.documentElement.inert = true;
      document.documentElement.ariaHidden = 'true';
      document.designMode = 'on';
      document.documentElement.contentEditable = 'true';
    },
    outcome: stands,
  },
  {
    does: 'clips, masks, moves, shrinks and fades its document',
    attack: () =>
      document.documentElement.setAttribute(
        'style',
        'clip-path:circle(0)!important;mask:linear-gradient(transparent,transparent)!important;scale:0!important;' +
          'transform:translate(-4000px)!important;opacity:0!important;visibility:hidden!important;' +
          'contain:strict!important;height:0!important;overflow:clip!important;pointer-events:none!important;' +
          'mix-blend-mode:difference!important;will-change:filter;perspective:1px',
      ),
    outcome: stands,
  },
  {
    does: 'filters its document away, slowly',
    attack() {
      const style = document.createElement('style');
      style.textContent = 'html { filter: opacity(0) !important; transition: filter 1000000s !important }';
      document.head.append(style);
      document.documentElement.animate([{ filter: 'brightness(0)' }, { filter: 'brightness(0)' }], 1e9);
    },
    outcome: stands,
    isFirst: true,
  },
  {
    does: 'takes its whole document off the screen',
    attack() {
      const style = document.createElement('style');
      style.textContent = '* { display: none !important; content-visibility: hidden !important }';
      document.head.append(style);
    },
    outcome: stands,
  },
  {
    does: 'opens its own modal dialog over everything',
    attack() {
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none;background:lime';
      dialog.textContent = 'All is well';
      document.body.append(dialog);
      dialog.showModal();
    },
    outcome: stands,
    isFirst: true,
  },
  {
    does: 'opens a popover over everything, that lets presses through, and again once the warning is above it',
    async attack() {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;background:lime;pointer-events:none';
      cover.textContent = 'All is well';
      document.body.append(cover);
      cover.showPopover();
      await new Promise((go) => setTimeout(go, 400));
      cover.hidePopover();
      cover.showPopover();
    },
    outcome: stands,
    isFirst: true,
  },
  {
    does: 'goes to full screen over everything',
    attack() {
      const cover = document.createElement('div');
      cover.style.cssText = 'background:lime!important;pointer-events:none';
      cover.textContent = 'All is well';
      document.body.append(cover);
      return cover.requestFullscreen();
    },
    outcome: stands,
  },
  {
    does: 'freezes the screen in a transition between two pictures of itself',
    attack() {
      const style = document.createElement('style');
      style.textContent = `::view-transition { background: lime } @keyframes nothing { from, to { opacity: 0 } }
        ::view-transition-group(root) { animation: none }
        ::view-transition-image-pair(root) { animation: nothing 1000000s }`;
      document.head.append(style);
      document.startViewTransition(() => undefined);
    },
    outcome: stands,
  },
  {
    does: 'writes its document anew',
    attack() {
      document.open();
      document.write('<!doctype html><html><body><h1>All is well</h1></body></html>');
      document.close();
    },
    outcome: stands,
  },
  {
    does: 'puts another root element in place of its own',
    attack() {
      const root = document.createElement('html');
      root.append(document.createElement('body'));
      document.replaceChild(root, document.documentElement);
    },
    outcome: stands,
  },
  {
    does: 'moves its host into something hidden, and into another document',
    async attack() {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const hidden = document.createElement('section');
      hidden.hidden = true;
      const frame = document.createElement('iframe');
      frame.style.cssText = 'width:1px;height:1px';
      document.body.append(hidden, frame);
      hidden.append(host);
      await new Promise((go) => setTimeout(go, 400));
      frame.contentDocument?.body.append(host);
    },
    outcome: stands,
  },
  {
    does: 'closes every dialog it can find and throws events at the host',
    attack() {
      const host = document.documentElement.lastElementChild;
      for (const dialog of document.querySelectorAll('dialog')) dialog.close();
      for (const name of ['cancel', 'close', 'toggle', 'beforetoggle', 'click', 'wxt:content-script-started'])
        host?.dispatchEvent(new Event(name, { bubbles: true, composed: true }));
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    },
    outcome: stands,
  },
  {
    does: 'patches the prototypes it shares before anything else runs, and defines elements first',
    before: `
      window.called = [];
      const trap = (owner, name) => { const own = owner[name]; owner[name] = function (...rest) {
        if (/extension:/.test(new Error().stack)) window.called.push(name); return own.apply(this, rest); }; };
      customElements.define('ansim-warning', class extends HTMLElement { constructor() { super(); window.called.push('element'); } });
      Element.prototype.attachShadow = () => { throw new Error('no'); };
      HTMLDialogElement.prototype.showModal = () => { throw new Error('no'); };
      HTMLElement.prototype.showPopover = () => { throw new Error('no'); };
      JSON.stringify = () => '"no"';
      Array.prototype.map = function () { return []; };
      customElements.define = () => { throw new Error('no'); };
      for (const name of ['addEventListener', 'dispatchEvent']) trap(EventTarget.prototype, name);
      for (const name of ['append', 'querySelector', 'querySelectorAll']) trap(Document.prototype, name);`,
    attack: () => undefined,
    learnt: 'window.called',
    outcome: stands,
  },
  {
    does: 'forbids every style and script by its policy, with Trusted Types',
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'",
    },
    attack: () => undefined,
    outcome: stands,
  },
  {
    does: 'draws its own sign of safety, and sends messages',
    attack() {
      document.body.insertAdjacentHTML('afterbegin', '<p style="color:green">✔ Ansim: safe product</p>');
      document.title = '✔ Ansim: safe product';
      for (const type of ['dismiss', 'undo-dismissal', 'check', 'set-language'])
        window.postMessage({ type, dismissal: 'x', language: 'ko', kind: 'not-listed' }, '*');
    },
    learnt: `['chrome', 'browser'].filter((name) => window[name]?.runtime?.sendMessage)`,
    outcome: stands,
  },
  {
    does: 'gives up its address before it shows anything, and again while the warning stands',
    before: `history.replaceState({}, '', '/');`,
    attack: () => history.replaceState({}, '', '/p/deals/index.html'),
    outcome: stands,
    isFirst: true,
  },
  {
    does: 'swallows every press before it reaches the warning',
    attack() {
      for (const name of ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'cancel'])
        addEventListener(name, (event) => event.stopImmediatePropagation(), { capture: true });
    },
    outcome: isDeaf,
  },
  {
    does: 'takes its host away again and again',
    attack() {
      const takeAway = () => {
        const last = document.documentElement.lastElementChild;
        if (last && last !== document.body) last.remove();
      };
      takeAway();
      new MutationObserver(takeAway).observe(document.documentElement, { childList: true });
    },
    outcome: isGone,
  },
  {
    does: 'covers it again and again',
    attack() {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;background:lime';
      document.body.append(cover);
      setInterval(() => {
        cover.hidePopover();
        cover.showPopover();
      }, 50);
    },
    outcome: isGone,
  },
  {
    does: 'takes its whole document off the screen again and again',
    attack() {
      const root = document.documentElement;
      const hide = () => {
        if (root.style.display !== 'none') root.style.setProperty('display', 'none', 'important');
      };
      hide();
      new MutationObserver(hide).observe(root, { attributes: true });
    },
    outcome: isGone,
  },
  {
    does: 'covers it from within a shadow tree, where nobody can look',
    attack() {
      const owner = document.createElement('section');
      document.body.append(owner);
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;background:lime;pointer-events:none';
      owner.attachShadow({ mode: 'closed' }).append(cover);
      cover.showPopover();
    },
    outcome: isGone,
  },
];
