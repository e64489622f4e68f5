// SPDX-License-Identifier: GPL-3.0-or-later
// Conflicts: the records at the start, beside them the fields of one with mine, theirs and the previous value. 1 2 3
// choose, E types another value, Ctrl+Enter resolves; selected records can be resolved one way, and resolved ones
// opened again.
#pragma once

#include "items/ConflictFieldsModel.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

class QComboBox;
class QListView;
class QStackedLayout;
class QTableView;

namespace satchel::ui {

class Button;
class ConflictDetails;
class EmptyState;
class Label;
class PageHeader;
class SegmentedControl;

class ConflictsPage : public Page
{
    Q_OBJECT

public:
    explicit ConflictsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Conflicts"); }
    Icon icon() const override { return Icon::Conflict; }
    void activate() override;
    /// The record to review, or in the filter the name of the connection whose conflicts to show.
    void open(const Target &target) override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    void setWidthClass(WidthClass width) override;

    QListView *list() const { return m_list; }
    ConflictDetails *details() const { return m_details; }
    items::ConflictsModel *model() const { return m_model; }

private:
    void make();
    QWidget *makeList();
    void makeActions();
    void fillConnections();
    void followCounts();
    void showCurrent();
    void selectRow(int row);
    void step(int by);
    void resolveSelected(const std::optional<store::Resolution> &choice);
    void reopen();

    PageContext m_context;
    WidthClass m_width = WidthClass::Normal;
    PageHeader *m_header;
    QComboBox *m_connection;
    Button *m_resolveAll;
    QStackedLayout *m_stack;
    items::SyncStatusNotifier *m_syncStatus = nullptr; // all below are made with the first visit
    items::ConflictsModel *m_model = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_body = nullptr;
    QWidget *m_side = nullptr;
    SegmentedControl *m_tabs = nullptr;
    QListView *m_list = nullptr;
    QList<QAction *> m_ofFields; // commands about the fields shown in the details
    QList<QAction *> m_ofSelection; // commands about what is selected in the list
    QAction *m_reopen = nullptr;
    Label *m_note = nullptr;
    ConflictDetails *m_details = nullptr;
    QStackedLayout *m_place = nullptr; // the details, or what is said instead of them
    EmptyState *m_nothingOpen = nullptr;
    std::pair<qint64, RecordId> m_shown; // so that a record stays in view when others come and go
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
