// SPDX-License-Identifier: GPL-3.0-or-later
// Calls, e-mails, meetings and notes with all customers under their days, newest first; what is planned has a tab.
// Enter opens an item's text, Ctrl+Enter its customer. The table of activities, with filters and export, is another
// page. UI thread.
#pragma once

#include "items/TimelineModel.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

class Composer;
class FileSharing;
class PageHeader;
class TimelineFilterBar;
class TimelineView;

class ActivitiesPage : public Page
{
    Q_OBJECT

public:
    explicit ActivitiesPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override { return Icon::Timeline; }
    void activate() override;
    void open(const Target &target) override;
    QString statusText() const override;
    QList<QWidget *> regions() override;

private:
    void make();
    QWidget *makeHeader();
    void read();
    void showCount();
    void edit(const RecordId &activity);
    void openFile(const RecordId &attachment);

    PageContext m_context;
    items::TimelineModel *m_model = nullptr; // the parts are made on the first visit
    FileSharing *m_files = nullptr;
    PageHeader *m_header = nullptr;
    Composer *m_composer = nullptr;
    TimelineFilterBar *m_filter = nullptr;
    TimelineView *m_timeline = nullptr;
    QAction *m_customer = nullptr;
    QAction *m_search = nullptr;
    QAction *m_table = nullptr;
    PageTeardown m_teardown{*this};
};

} // namespace satchel::ui
