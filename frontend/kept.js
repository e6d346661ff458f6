/* Keeps what is typed on this device until it is sent: for each person and form. Choices are not kept. */
window.coleadKept = window.coleadKept || (() => {
  const MARK = 'colead:draft:', HERE = 'colead:here', PHONE = '/j/';
  const FIELDS = ['text-area', 'text-field', 'email-field', 'integer-field', 'big-decimal-field', 'date-picker:not([slot])']
    .map(name => 'vaadin-' + name).concat('textarea:not([slot])').join();
  const keepers = new Map();
  const others = window.BroadcastChannel && new BroadcastChannel('colead');
  let left = false;

  // where a browser lets nothing be stored, everything else works
  const quietly = act => { try { return act(); } catch (barred) { return console.debug(barred); } };
  const drop = (store, which) => Object.keys(store).filter(which).forEach(key => store.removeItem(key));
  const ours = key => key.startsWith(MARK);

  class Keeper {
    constructor(whole, key, how) {
      Object.assign(this, { whole, key, how, before: new Map(), typed: new Set(), timer: 0 });
      const kept = quietly(() => JSON.parse(this.store().getItem(key))) || {};
      this.waiting = kept.fields || {};
      this.rows = kept.rows || {};
      this.on = new AbortController();
      const always = { capture: true, signal: this.on.signal };
      for (const name of ['input', 'change', 'value-changed']) whole.addEventListener(name, event => this.hear(event), always);
      this.watch = new MutationObserver(() => { this.meet(); this.later(); });
      this.watch.observe(whole, { childList: true, subtree: true });
      this.meet();
    }
    store() { return this.how.tab ? sessionStorage : localStorage; }
    fields() {
      const all = this.whole.matches(FIELDS) ? [this.whole] : [...this.whole.querySelectorAll(FIELDS)];
      return all.filter(field => field.closest('[data-kept]') === this.whole && !field.readonly);
    }
    // a field is known by its label; of several alike, by which of them it is
    named() {
      if (this.whole.matches(FIELDS)) return [['', this.whole]];
      const seen = {};
      return this.fields().map(field => {
        const label = field.label || field.name || '';
        seen[label] = (seen[label] || 0) + 1;
        return [seen[label] > 1 ? label + ' ' + seen[label] : label, field];
      });
    }
    meet() {
      for (const [name, field] of this.named()) {
        if (this.before.has(field)) continue;
        this.before.set(field, field.value || '');
        if (this.waiting[name]) this.bringBack(field, name, ...this.waiting[name]);
      }
    }
    bringBack(field, name, over, words) {
      const now = field.value || '';
      if (now !== words && now !== over) {
        if (!field.helperText && this.how.overtaken) field.helperText = this.how.overtaken.replace('§', words);
        return;
      }
      delete this.waiting[name];
      this.before.set(field, over);
      this.typed.add(field);
      if (now === words) return;
      field.value = words;
      for (const event of ['input', 'change']) field.dispatchEvent(new CustomEvent(event, { bubbles: true }));
    }
    hear(event) {
      const field = event.target.closest && event.target.closest(FIELDS);
      if (!field || !this.before.has(field)) return;
      if (event.type !== 'value-changed' || field.hasAttribute('focused') || field.opened) this.typed.add(field);
      if (this.typed.has(field)) this.later();
      else this.before.set(field, field.value || '');
    }
    later() { clearTimeout(this.timer); this.timer = setTimeout(() => this.write(), 400); }
    flush() { if (this.timer) this.write(); }
    write() {
      clearTimeout(this.timer);
      this.timer = 0;
      if (left) return;
      const fields = { ...this.waiting }, rows = {};
      for (const [name, field] of this.named()) {
        const over = this.before.get(field), words = field.value || '';
        if (this.typed.has(field) && words !== over) fields[name] = [over, words];
      }
      for (const list of this.whole.querySelectorAll('[data-kept-rows]')) rows[list.dataset.keptRows] = list.childElementCount;
      const any = Object.keys(fields).length > 0;
      quietly(() => any ? this.store().setItem(this.key, JSON.stringify({ fields, rows })) : this.store().removeItem(this.key));
      this.tell(any);
    }
    tell(any) {
      const now = new Date(), time = now.getHours() + ':' + String(now.getMinutes()).padStart(2, '0');
      if (this.how.note) this.how.note.textContent = any ? this.how.kept.replace('§', time) : '';
    }
    // what is in the fields now was sent
    sent() {
      this.waiting = {};
      this.typed.clear();
      for (const field of this.fields()) this.before.set(field, field.value || '');
      this.write();
    }
    // what stood in the fields when it was saved; more may have been typed since
    saved() {
      for (const field of this.fields()) {
        if (field.clSaved !== undefined) this.before.set(field, field.clSaved);
      }
      this.write();
    }
    end() { this.flush(); this.on.abort(); this.watch.disconnect(); }
  }

  const end = key => { const one = keepers.get(key); if (one) one.end(); keepers.delete(key); };
  const leave = () => {
    left = true;
    quietly(() => { drop(localStorage, ours); drop(sessionStorage, key => ours(key) || key === HERE || key.startsWith(PHONE)); });
  };
  if (others) others.onmessage = leave;
  addEventListener('pagehide', () => keepers.forEach(one => one.flush()));

  return {
    /* how: note, kept (its words), overtaken (words where the field says something else now), tab (until the tab is closed) */
    keep(whole, key, how) {
      keepers.forEach((one, of) => { if (of === key || !one.whole.isConnected) end(of); });
      const keeper = new Keeper(whole, key, how);
      keepers.set(key, keeper);
      return keeper.rows;
    },
    sent(key) {
      const keeper = keepers.get(key);
      if (keeper) keeper.sent();
      quietly(() => { localStorage.removeItem(key); sessionStorage.removeItem(key); });
    },
    saved(key) { const keeper = keepers.get(key); if (keeper) keeper.saved(); },
    /* somebody is here: nothing that others typed stays on this device */
    here(who) {
      quietly(() => {
        const last = sessionStorage.getItem(HERE), mine = MARK + who + ':';
        for (const store of [localStorage, sessionStorage]) drop(store, key => ours(key) && !key.startsWith(mine));
        if (last && last !== who) drop(sessionStorage, key => key.startsWith(PHONE));
        sessionStorage.setItem(HERE, who);
      });
    },
    /* somebody signs out: nothing that was typed stays on this device, nor in other windows */
    leave() { leave(); if (others) others.postMessage('left'); }
  };
})();
