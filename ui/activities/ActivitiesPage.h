// SPDX-License-Identifier: GPL-3.0-or-later
// Calls, e-mails, meetings and notes with all customers under their days, newest first; what is planned has a tab. The
// current one is read beside the list, or in its place where the page is narrow. The table of activities, with columns
// and bulk edits, is another page. UI thread.
#pragma once

#include "items/TimelineCountsReader.h"
#include "items/TimelineModel.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

class ActivityFilterBar;
class ActivityList;
class ActivityPanel;
class Button;
class Composer;
class EmptyState;
class FileActions;
class IconButton;
class Label;
class ListExport;
class PageHeader;
class SegmentedControl;
class Toast;

class ActivitiesPage : public Page
{
    Q_OBJECT

public:
    explicit ActivitiesPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override { return Icon::Timeline; }
    void activate() override;
    /// `part` is a day (ISO): all activities from then on.
    void open(const Target &target) override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    void setWidthClass(WidthClass width) override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // how it is put together
    void makeCommands();
    void make();
    QWidget *makeHeader();
    QWidget *makeCentre();
    void connectParts();
    // what is shown
    void read();
    RecordId newestActivity() const;
    void showCount();
    void showCurrent();
    void showEmptyState();
    bool isWide() const;
    bool isReading() const;
    void arrange();
    void togglePanel();
    void openPanel();
    void closePanel();
    void step(int by);
    // what is done with activities: ActivitiesCommands.cpp
    const store::TimelineItem *currentItem() const;
    void openCustomer();
    void editCurrent();
    void pinCurrent();
    void goToCustomer(Target::Action action);
    void planNext();
    void pickCustomer();
    void logFor(EntityKind entity, const RecordId &id);
    void startForm(const QString &heading, EntityKind entity, const RecordId &id);
    void showMenu(const QPoint &position);
    void exportShown();

    PageContext m_context;
    items::TimelineModel *m_model = nullptr; // the parts are made on the first visit
    items::TimelineCountsReader *m_counts = nullptr;
    FileActions *m_files = nullptr;
    PageHeader *m_header = nullptr;
    ActivityFilterBar *m_filter = nullptr;
    QWidget *m_centre = nullptr;
    QWidget *m_form = nullptr;
    Label *m_formHeading = nullptr;
    Composer *m_composer = nullptr;
    ActivityList *m_list = nullptr;
    EmptyState *m_nothingYet = nullptr;
    EmptyState *m_nothingFound = nullptr;
    ActivityPanel *m_panel = nullptr;
    SegmentedControl *m_segments = nullptr;
    Button *m_exportButton = nullptr;
    Button *m_logButton = nullptr;
    IconButton *m_panelButton = nullptr;
    Toast *m_toast = nullptr;
    ListExport *m_exporter = nullptr;
    bool m_isPanelWanted = true; // beside the list
    bool m_isPanelInPlace = false; // of the list, on a narrow page

    QAction *m_log = nullptr;
    QAction *m_customer = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_pin = nullptr;
    QAction *m_call = nullptr;
    QAction *m_email = nullptr;
    QAction *m_plan = nullptr;
    QAction *m_search = nullptr;
    QAction *m_export = nullptr;
    QAction *m_table = nullptr;
    QAction *m_reading = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_next = nullptr;
    QAction *m_close = nullptr;
    RecordId m_newestBefore; // the form was opened
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
