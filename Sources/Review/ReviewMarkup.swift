/// The bones of the page; everything that comes from texts is put in by the script, as text.
enum ReviewMarkup {
  static let text = """
    <header>
    <h1 id="heading"></h1>
    <span id="count" role="status"></span>
    <label>Your name <input id="who" autocomplete="name"></label>
    <button id="save" type="button" accesskey="s">Save sheet <kbd>s</kbd></button>
    <button id="keys" type="button" aria-expanded="false">Keys <kbd>?</kbd></button>
    </header>
    <div id="bar" aria-hidden="true"><div></div></div>
    <dl id="help" hidden>
    <div><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next, previous incident</dd></div>
    <div><dt><kbd>g</kbd></dt><dd>next one not decided</dd></div>
    <div><dt><kbd>a</kbd></dt><dd>accept</dd></div>
    <div><dt><kbd>r</kbd></dt><dd>reject: no incident</dd></div>
    <div><dt><kbd>e</kbd> <kbd>1</kbd>–<kbd>7</kbd></dt><dd>edit a field; Enter keeps, Escape leaves</dd></div>
    <div><dt><kbd>m</kbd></dt><dd>merge: it is the same as another</dd></div>
    <div><dt><kbd>x</kbd></dt><dd>split: one of its tellings is another incident</dd></div>
    <div><dt><kbd>y</kbd></dt><dd>say why</dd></div>
    <div><dt><kbd>u</kbd></dt><dd>undo the decisions on this incident</dd></div>
    <div><dt><kbd>n</kbd></dt><dd>add an incident from the selected sentence</dd></div>
    <div><dt><kbd>s</kbd></dt><dd>save the sheet for <code>dateline review import</code></dd></div>
    </dl>
    <main>
    <nav id="list" aria-label="Incidents"></nav>
    <article id="text" aria-label="Source text" tabindex="-1"></article>
    <section id="panel" aria-label="Values"></section>
    </main>
    <dialog id="adding" aria-labelledby="adding-title">
    <form method="dialog" id="form">
    <h2 id="adding-title">Add a missed incident</h2>
    <blockquote id="quote"></blockquote>
    <label>Type <select id="new-type" required></select></label>
    <label>Title <input id="new-title" maxlength="80"></label>
    <label>Date (EDTF) <input id="new-date" placeholder="2012-04-28, 2012-04, [..2012-04-28]"></label>
    <label>Place <input id="new-place" list="places"></label>
    <label>Agencies <input id="new-agencies" list="agencies" placeholder="id=role; id=role"></label>
    <p><button id="add" value="add">Add <kbd>Enter</kbd></button>
    <button id="cancel" value="cancel" type="button">Cancel <kbd>Esc</kbd></button></p>
    </form>
    </dialog>
    <dialog id="choosing" aria-labelledby="choosing-title">
    <form method="dialog" id="choose-form">
    <h2 id="choosing-title"></h2>
    <p id="choosing-about"></p>
    <select id="choice" size="9" required></select>
    <p><button id="choose" value="choose">Choose <kbd>Enter</kbd></button>
    <button id="leave" value="cancel" type="button">Cancel <kbd>Esc</kbd></button></p>
    </form>
    </dialog>
    <datalist id="places"></datalist>
    <datalist id="agencies"></datalist>
    <noscript>This page needs JavaScript; <code>dateline review export</code> writes the same sheet.</noscript>

    """
}
