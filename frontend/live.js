/* Makes a phone's page follow the room. Without it, every form works and “Look again” looks again. */
(() => {
  const page = document.body, path = page.dataset.live;
  if (!path) return;
  const one = (what, where = document) => where.querySelector(what);
  const strip = one('#strip');
  let stream, heard = Date.now(), ahead = 0, told = null, turn = 0, ended = false;

  // what was typed or chosen stays on this phone until it has arrived
  const place = form => path + ' ' + round(form) + ' ' + (form ? form.getAttribute('action') : '') + ' ';
  const slot = field => place(field.form) + field.name;
  const round = form => form && form.elements.check ? form.elements.check.value : page.dataset.scene;
  const fields = () => document.querySelectorAll('textarea, select, input[type=radio], input[type=checkbox], input[name=key]');
  const keep = field => {
    if (field.type === 'radio') { if (field.checked) sessionStorage.setItem(slot(field), field.value); }
    else sessionStorage.setItem(slot(field), field.type === 'checkbox' ? String(field.checked) : field.value);
  };
  const bringBack = () => fields().forEach(field => {
    const kept = sessionStorage.getItem(slot(field));
    if (kept === null) return;
    if (field.type === 'radio') field.checked = field.value === kept;
    else if (field.type === 'checkbox') field.checked = kept === 'true';
    else if (!field.value || field.tagName === 'SELECT' || field.name === 'key') field.value = kept;
  });
  const forget = what => Object.keys(sessionStorage)
    .filter(key => key.startsWith(what))
    .forEach(key => sessionStorage.removeItem(key));
  const typing = () => [...document.querySelectorAll('textarea')].some(field => field.value.trim() && field.value !== field.defaultValue) ||
    [...document.querySelectorAll('.lv-choice input')].some(field => field.checked && !field.defaultChecked) ||
    [...document.querySelectorAll('.lv-option select, .lv-points input')].some(field => field.tagName === 'SELECT' ? field.value !== ([...field.options].find(o => o.defaultSelected) || { value: '' }).value : field.checked !== field.defaultChecked);

  const say = (words, button) => {
    strip.textContent = words;
    if (button) strip.append(document.createElement('br'), button);
    strip.hidden = !words;
  };
  const verb = () => {
    const chosen = one('.lv-choice :checked'), button = one('.lv-primary[data-verb]');
    if (button) button.textContent = chosen ? chosen.dataset.verb : button.dataset.verb;
  };

  function show(html, sent, what) {
    const next = new DOMParser().parseFromString(html, 'text/html');
    if (!one('main', next)) return;
    if (sent && what && next.body.dataset.done) forget(what);
    one('main').replaceWith(one('main', next));
    for (const name of ['scene', 'done', 'door', 'over']) {
      if (next.body.dataset[name] === undefined) delete page.dataset[name];
      else page.dataset[name] = next.body.dataset[name];
    }
    if (page.dataset.door && stream) { stream.close(); stream = null; }
    if (next.body.dataset.end) page.dataset.end = next.body.dataset.end;
    for (const words of ['lost', 'gone', 'moved', 'show']) page.dataset[words] = next.body.dataset[words] || page.dataset[words];
    document.title = next.title;
    one('.lv-top').replaceWith(one('.lv-top', next));
    say('');
    bringBack();
    ready();
    if (told) counts(told);
    const heading = one('main [role=alert]') || one('main h1');
    if (heading) { heading.tabIndex = -1; heading.focus({ preventScroll: !sent }); }
    if (sent) scrollTo(0, 0);
    if (!stream) begin();
  }
  async function look() {
    try {
      const answer = await fetch(path, { headers: { Accept: 'text/html' } });
      if (answer.ok) show(await answer.text(), false);
    } catch (lost) { say(page.dataset.gone || ''); }
  }
  function moved() {
    if (!typing()) return look();
    const button = document.createElement('button');
    button.textContent = page.dataset.show;
    button.onclick = look;
    say(page.dataset.moved, button);
  }

  function counts(state) {
    const count = one('.lv-count'), words = one('[data-said]');
    if (!count) return;
    count.hidden = !state.m;
    words.textContent = words.dataset.said.replace('§', state.n).replace('¶', state.m);
  }
  function hear(state) {
    heard = Date.now();
    ahead = state.now - heard;
    told = state;
    page.dataset.end = state.end;
    counts(state);
    tick();
    if (state.scene !== page.dataset.scene) moved();
    else if (!strip.hidden && !one('button', strip)) say('');
    if (state.over) { ended = true; stream && stream.close(); }
  }
  function tick() {
    const timer = one('.lv-timer'), end = Number(page.dataset.end);
    if (!timer) return;
    timer.hidden = !end;
    const left = Math.max(0, Math.round((end - Date.now() - ahead) / 1000));
    timer.classList.toggle('short', left < 60);
    if (end) one('b', timer).textContent = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0');
  }

  function begin() {
    if (page.dataset.door || page.dataset.scene === undefined || page.dataset.over === 'true') return;
    stream && stream.close();
    stream = new EventSource(path + '/events');
    stream.onmessage = event => hear(JSON.parse(event.data));
    stream.addEventListener('beat', () => { heard = Date.now(); });
    stream.addEventListener('out', look);
    stream.onerror = () => { if (!ended) setTimeout(() => stream.readyState !== EventSource.OPEN && say(page.dataset.gone), 1500); };
  }
  async function poll() {
    const door = page.dataset.door;
    if (door === 'waits' || door === 'closed') {
      const answer = await fetch(path).catch(() => null);
      const html = answer && answer.ok ? await answer.text() : '';
      if (html && !html.includes(`data-door="${door}"`)) show(html, false);
    } else if (stream && !ended && (stream.readyState !== EventSource.OPEN || Date.now() - heard > 40000)) {
      const answer = await fetch(path + '/state').catch(() => null);
      if (answer && answer.status === 403) return look();
      if (answer && answer.ok) hear(await answer.json());
      if (stream.readyState === EventSource.CLOSED || Date.now() - heard > 40000) begin();
    }
  }

  async function send(event) {
    const form = event.target, button = event.submitter;
    if (form.method !== 'post' || page.dataset.door) return;
    event.preventDefault();
    // a second tap on the same form is the first; one on a page that was drawn anew meanwhile is another
    if (form.dataset.sent) return;
    form.dataset.sent = 'true';
    const mine = ++turn, key = form.elements.key;
    // should the answer be lost, the same words are sent with the same key, and so said once
    if (form.elements.words) keep(key);
    const kept = () => !form.elements.words || sessionStorage.getItem(slot(key)) === key.value;
    const buttons = form.querySelectorAll('button');
    buttons.forEach(b => b.setAttribute('aria-disabled', 'true'));
    const action = button && button.hasAttribute('formaction') ? button.formAction : form.action;
    try {
      const answer = await fetch(action, { method: 'POST', body: new URLSearchParams(new FormData(form, button)) });
      const html = await answer.text();
      if (answer.status >= 500) throw new Error(String(answer.status));
      if (mine === turn) show(html, true, kept() ? place(form) : null);
    } catch (lost) {
      say(page.dataset.lost);
    } finally {
      delete form.dataset.sent;
      buttons.forEach(b => b.removeAttribute('aria-disabled'));
    }
  }

  function dots() {
    const line = one('.lv-laid');
    if (!line) return;
    const all = Number(line.dataset.dots);
    const laid = [...document.querySelectorAll('.lv-option select')].reduce((sum, field) => sum + Number(field.value), 0);
    line.textContent = line.dataset[laid > all ? 'over' : 'laid'].replace('§', laid).replace('¶', all);
    line.classList.toggle('over', laid > all);
    line.hidden = false;
  }
  function ready() { verb(); tick(); dots(); }
  document.addEventListener('input', event => { keep(event.target); verb(); dots(); });
  document.addEventListener('submit', send);
  addEventListener('offline', () => say(page.dataset.gone));
  addEventListener('online', () => { begin(); poll(); });
  document.addEventListener('visibilitychange', () => { if (!document.hidden) poll(); });
  setInterval(tick, 1000);
  setInterval(poll, 2000);
  bringBack();
  ready();
  begin();
})();
