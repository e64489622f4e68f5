// SPDX-License-Identifier: GPL-3.0-or-later
// What the team's hub did not take of this computer's changes: what it was, the record, when, and why. A person opens
// the record, tries once more, or dismisses it.
#pragma once

#include "store/hub/HubState.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

class QListWidget;

namespace satchel::ui {

class Button;
class Label;

class RefusedChanges : public QWidget
{
    Q_OBJECT

public:
    explicit RefusedChanges(const PageContext &context, QWidget *parent = nullptr);

    bool isEmpty() const { return m_sets.empty(); }
    void read();

Q_SIGNALS:
    void openRequested(const satchel::ui::Target &target);
    void changed();

private:
    struct Entry
    {
        store::RefusedSet refused;
        Target record; // without a page where none of its records has one
        QString title; // of the record
        QString reason;
        QStringList values; // what was typed: "Phone: +47 22 33"
        bool canTryAgain = false; // something of it is left
    };
    Entry entryOf(const store::RefusedSet &refused) const;
    const Entry *chosen() const;
    void show();
    void follow();
    void open();
    void copy();
    void tryAgain();
    void makeAgain(const ChangeSet &changes, const ChangeSetId &refused);
    void dismiss();

    PageContext m_context;
    std::vector<Entry> m_sets;
    QListWidget *m_list;
    Label *m_problem;
    Button *m_open;
    Button *m_again;
    Button *m_copy;
    Button *m_dismiss;
};

} // namespace satchel::ui
