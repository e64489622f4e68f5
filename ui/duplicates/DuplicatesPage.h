// SPDX-License-Identifier: GPL-3.0-or-later
// Records that are probably one: the pairs of contacts, companies or leads at the start, beside them one pair with what
// would become of it. 1 2 3 choose in a field, Ctrl+Enter merges, X says that they are two. UI thread.
#pragma once

#include "items/DuplicatesModel.h"
#include "items/MergeFieldsModel.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

class QListView;
class QStackedLayout;

namespace satchel::ui {

class Button;
class EmptyState;
class Label;
class PageHeader;
class PairView;
class ProgressCard;
class SegmentedControl;

class DuplicatesPage : public Page
{
    Q_OBJECT

public:
    explicit DuplicatesPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Duplicates"); }
    Icon icon() const override { return Icon::Merge; }
    void activate() override;
    /// The entity whose pairs are shown, and a record whose pair is.
    void open(const Target &target) override;
    Target current() const override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    void setWidthClass(WidthClass width) override;

    QListView *list() const { return m_list; }
    PairView *pairView() const { return m_pairView; }
    items::DuplicatesModel *model() const { return m_model; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    // how it is put together
    void makeCommands();
    void make();
    QWidget *makeList();
    void makeStates();
    // what is shown
    void focusContent();
    void fitList();
    void followState();
    void followPairs();
    void followCounts();
    void enableCommands();
    void showCurrent();
    void selectRow(int row);
    void setPairOpen(bool isOpen);
    int row() const;
    bool isDistinct() const;
    // what a person does: DuplicatesCommands.cpp
    void choose(items::MergeFieldsModel::Choice choice);
    void chooseAll(items::MergeFieldsModel::Choice choice);
    void merge();
    void callDistinct();
    void putOff();
    void step(int by);
    void askMergeCertain();

    PageContext m_context;
    WidthClass m_width = WidthClass::Normal;
    items::DuplicatesModel *m_model = nullptr; // the parts are made on the first visit
    PageHeader *m_header = nullptr;
    Button *m_searchButton = nullptr;
    Button *m_certainButton = nullptr;
    QStackedLayout *m_stack = nullptr;
    ProgressCard *m_progress = nullptr;
    QWidget *m_searching = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_body = nullptr;
    QWidget *m_side = nullptr;
    SegmentedControl *m_tabs = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_foot = nullptr; // how many are said to be two
    Label *m_distinctNote = nullptr;
    Button *m_showDistinct = nullptr;
    QWidget *m_place = nullptr;
    QStackedLayout *m_places = nullptr; // the pair, or what is said instead
    PairView *m_pairView = nullptr;
    EmptyState *m_noPair = nullptr;
    items::DuplicatesModel::Pair m_shown; // so that a pair stays in view when others come and go
    int m_row = 0;
    bool m_isPairOpen = false; // in a narrow window, where list and pair come one after the other
    RecordId m_wanted; // whose pair is to be shown once it is found

    QList<QAction *> m_ofPair;
    QAction *m_merge = nullptr;
    QAction *m_distinct = nullptr;
    QAction *m_later = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    QAction *m_search = nullptr;
    QAction *m_mergeCertain = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
