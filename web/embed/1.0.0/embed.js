// <vitrine-lab>: a lab or a tour of Vitrine inside another page, in a frame of its own. A classic script without
// dependencies; a module may import it too. It is version 1.0.0, and this file never changes: a later one lies elsewhere.
(() => {
  const SWITCHES = ['only', 'autoplay', 'projector'];
  const KEYS = ['lab', 'tour', 'step', 'task', 'src', 'settings', 'hide', 'lock', 'controls', 'depth', 'lang', 'theme',
    'engine', 'backend', ...SWITCHES];
  const ATTRIBUTES = [...KEYS, 'height', 'site'];
  const EVENTS = ['state', 'progress', 'quiz', 'task'];
  const HERE = document.currentScript ? document.currentScript.src // a module has none
    : (/\w+:\/\/[^\s()@]*\/embed\.js/.exec(String(new Error().stack)) || [''])[0];
  const STYLE = ':host{display:block}:host([hidden]){display:none}'
    + 'iframe{display:block;width:100%;border:var(--vitrine-border,0);border-radius:var(--vitrine-radius,0)}';

  class VitrineLab extends HTMLElement {
    static observedAttributes = ATTRIBUTES;
    #frame = null;
    #stage = 0; // 1: somebody listens in the frame; 2: the engine answers
    #early = []; #asked = new Map(); #last = 0;
    #hear = (event) => this.#heard(event);

    connectedCallback() {
      for (const name of ATTRIBUTES.filter((each) => Object.hasOwn(this, each))) {
        const value = this[name]; // set before this script had come
        delete this[name];
        this[name] = value;
      }
      addEventListener('message', this.#hear);
      this.#load();
    }
    disconnectedCallback() {
      removeEventListener('message', this.#hear);
      this.#close();
    }
    attributeChangedCallback(name, before, now) {
      const live = {theme: ['setTheme', now || 'auto'], step: this.tour && ['goto', {step: Number(now)}]}[name];
      live && this.#stage > 0 ? this.call(...live).catch(() => {})
        : queueMicrotask(() => this.isConnected && this.#load()); // several may change at once
    }
    /** Makes a call of the API in the frame, once somebody listens there: a promise of its answer. */
    call(type, payload = []) {
      return new Promise((resolve, reject) => {
        if (!this.#frame) {
          throw new Error('This lab is not in a page.');
        }
        this.#frame.loading = 'eager'; // it is wanted, in sight or not
        this.#asked.set(++this.#last, {resolve, reject});
        this.#early.push({type, id: this.#last, payload});
        this.#say(this.#stage > 0 ? this.#early.splice(0) : []);
      });
    }
    #load() {
      const site = this.site ? new URL(this.site, document.baseURI) : HERE && new URL('../../', HERE);
      const query = new URLSearchParams({parentOrigin: self.origin});
      for (const name of KEYS.filter((each) => this.hasAttribute(each))) {
        const text = SWITCHES.includes(name) ? '1' : this.getAttribute(name);
        const state = /^\d+(\.|$)/.test(text) ? text : '1.' + text;
        query.set(...(name === 'settings' ? ['s', state] : [name, name === 'src' ? new URL(text, document.baseURI) : text]));
      }
      const src = site ? new URL('embed/?' + query, site).href : '';
      if (src && (!this.#frame || this.#frame.src !== src)) { // where the site is unknown, the link inside stays
        this.#close();
        const root = this.shadowRoot || this.attachShadow({mode: 'open'}), sheet = new CSSStyleSheet();
        sheet.replaceSync(STYLE);
        root.adoptedStyleSheets = [sheet];
        this.#frame = document.createElement('iframe');
        Object.entries({part: 'frame', loading: 'lazy', allow: 'fullscreen; clipboard-write', referrerpolicy: 'no-referrer',
          title: this.title || this.textContent.trim() || 'Vitrine', src}).forEach((each) => this.#frame.setAttribute(...each));
        this.#frame.addEventListener('load', () => this.#say([{type: 'hello', payload: {wants: EVENTS}}]));
        root.replaceChildren(this.#frame);
        this.#fit(480);
      }
      this.#fit(0);
    }
    #close() {
      this.#asked.forEach(({reject}) => reject(new Error('This lab was taken away.')));
      this.#asked.clear();
      this.#early = [];
      this.#stage = 0;
      this.#frame?.remove();
      this.#frame = null;
    }
    #fit(told) {
      const height = parseFloat(this.height) || told;
      this.#frame?.style.setProperty('height', height > 0 ? height + 'px' : this.#frame.style.height);
    }
    #say(messages) {
      const target = self.origin === 'null' ? '*' : new URL(this.#frame.src).origin;
      messages.forEach((each) => this.#frame.contentWindow.postMessage({ns: 'vitrine', v: 1, ...each}, target));
    }
    #heard({data, origin, source}) {
      const isSite = this.#frame && (origin === new URL(this.#frame.src).origin || origin + self.origin === 'nullnull');
      if (!isSite || source !== this.#frame.contentWindow || data?.ns !== 'vitrine' || data.v !== 1) {
        return;
      }
      const {type, id, payload} = data, asked = this.#asked.get(id), before = this.#stage;
      if (type === 'resize') {
        this.#fit(payload?.height);
      } else if (type === 'ready') {
        this.#stage = payload?.started ? 2 : Math.max(1, before);
        this.#say(this.#early.splice(0));
      } else if (asked && this.#asked.delete(id)) {
        type === 'response' ? asked.resolve(payload) : asked.reject(Object.assign(new Error(payload?.message), payload));
      }
      if (EVENTS.includes(type) || (this.#stage === 2 && before < 2)) {
        this.dispatchEvent(new CustomEvent('vitrine-' + type, {detail: payload, bubbles: true, composed: true}));
      }
    }
  }

  ATTRIBUTES.forEach((name) => Object.defineProperty(VitrineLab.prototype, name, { configurable: true, enumerable: true,
    get() { return SWITCHES.includes(name) ? this.hasAttribute(name) : this.getAttribute(name) || ''; },
    set(to) { to === false || to === null ? this.removeAttribute(name) : this.setAttribute(name, to === true ? '' : to); }
  }));
  customElements.get('vitrine-lab') || customElements.define('vitrine-lab', VitrineLab);
})();
