// SPDX-License-Identifier: GPL-3.0-or-later
// A place a person goes: the board, a list, a customer. The shell makes a page on the first visit (so constructors are
// cheap: no store reads before activate()), keeps it, and shows one at a time. Pages talk to the shell through these
// functions and signals only, never to each other: to go elsewhere they emit navigateTo. What a page can do, it can do
// while it is shown only: once it is left, its actions are disabled and its menus and popovers are closed (I12).
#pragma once

#include "domain/Schema.h"
#include "ui/common/Icons.h"
#include "ui/common/PageNames.h"
#include "ui/common/RecordSequence.h"
#include "ui/common/Teardown.h"

#include <QAction>
#include <QWidget>

#include <functional>

namespace satchel::ui {

class ShownActions;

/// Where to go: a page, and there one record, a view or a filter. A page reads the parts that it knows.
struct Target
{
    enum class Action : quint8 { None, Create, Call, WriteEmail, LogCall, ShowErrors };

    QString page = {}; // key in the shell's page table, see PageNames.h
    RecordId record = {}; // null: the page as it was left
    EntityKind entity = {}; // of the record, for pages that show several (page::customer, page::import_)
    QString filter = {}; // of a list, in the filter language; empty: as it was left
    RecordId view = {}; // a saved view or report; null: none
    QString part = {}; // of the page: a settings page, a report's name, the connection whose conflicts are shown, a
                       // document's command that is run there
    QString file = {}; // to import; with a change set the one that was imported
    RecordId changeSet = {}; // of a list: only what this change set created; null: as it was left
    QString name = {}; // of a record to create, of a field, or of a row of the settings; empty: the form is
    Action action = Action::None; // done there at once
    SharedSequence sequence = {}; // what the record is one of; null: nothing

    /// The page where a record is read and worked on.
    static Target to(EntityKind entity, const RecordId &id);

    bool operator==(const Target &) const = default;
};

/// Width of the window divided by the text size; pages change their arrangement by it.
enum class WidthClass {
    Narrow, // below 900: one column
    Compact, // 900–1199: sidebar as a rail
    Normal, // 1200–1599
    Wide, // 1600 and more
};

WidthClass widthClassFor(int width, int textPercent);

class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);
    ~Page() override;

    virtual QString title() const = 0;
    virtual Icon icon() const = 0;
    /// Shown now, for the first time or again: read what is needed, put the focus where work starts.
    virtual void activate() {}
    /// Asked by a Target that names this page; an empty target leaves the page as it was.
    virtual void open(const Target &target) { Q_UNUSED(target) }
    /// What is open now, so that Back can return to it.
    virtual Target current() const { return {}; }
    /// The end of the status bar: "49 open deals", the sum of a selection, or the help of the current mode.
    virtual QString statusText() const { return {}; }
    /// Commands of this page, with default shortcuts and object names like "pipeline.newDeal" (the key of a person's
    /// own shortcut). The shell puts them into the palette, the menus and the sheet of shortcuts while the page is
    /// current.
    virtual QList<QAction *> commands() const { return actions(); }
    /// What F6 jumps between, in order: header, toolbar, content, panel. Hidden ones are skipped.
    virtual QList<QWidget *> regions() { return {this}; }
    /// Whether the page applies another text size itself. Otherwise the shell creates it again at the same place.
    virtual bool takesTextSize() const { return false; }
    /// Whether something typed here would be lost by going elsewhere or closing the window. A page that saves what was
    /// typed by itself says no.
    virtual bool hasUnsavedDraft() { return false; }
    /// Whether the draft is here still when a person comes back from another page: only closing the window would lose
    /// it.
    virtual bool keepsDraft() const { return false; }
    /// Does `go` as soon as nothing would be lost by it: with a draft a person is asked first (save, discard, cancel).
    virtual void leaveFor(std::function<void()> go) { go(); }
    /// The window crossed a boundary, or the page is shown for the first time.
    virtual void setWidthClass(WidthClass width) { Q_UNUSED(width) }

Q_SIGNALS:
    void navigateTo(const satchel::ui::Target &target);
    /// To where the person came from; when they came from nowhere, to this place.
    void backRequested(const satchel::ui::Target &otherwise);
    void statusTextChanged();
    void titleChanged();
    void commandsChanged();
    /// Long work goes on in the background: "Importing 7,699 of 12,418". Empty when it is done.
    void workChanged(const QString &text);

protected:
    /// A command of this page, identified by its name ("tasks.new"). The key works while the focus is on the page.
    QAction *addCommand(
        const QString &name, const QString &text, Icon icon, const QKeySequence &key, const std::function<void()> &run);
    template <typename P>
    QAction *addCommand(const QString &name, const QString &text, Icon icon, const QKeySequence &key, void (P::*run)())
    {
        return addCommand(name, text, icon, key, [this, run] { (static_cast<P *>(this)->*run)(); });
    }
    /// Commands about what a part of the page shows: they work only while that part is shown too.
    void bindTo(QWidget *part, const QList<QAction *> &commands);
    void actionEvent(QActionEvent *event) override;

private:
    void leave();

    ShownActions *m_shownActions;
};

} // namespace satchel::ui

Q_DECLARE_METATYPE(satchel::ui::Target)
