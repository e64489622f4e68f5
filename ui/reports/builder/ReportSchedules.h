// SPDX-License-Identifier: GPL-3.0-or-later
// The schedules of the report that a page shows: a line for each, and what a person does with them. UI thread.
#pragma once

#include "items/StoreWorker.h"
#include "reports/schedule/ScheduleRunner.h"
#include "ui/common/PageContext.h"
#include "ui/common/Teardown.h"

#include <map>
#include <QWidget>
#include <set>

class QAction;

namespace satchel::ui {

class ScheduleStrip;

class ReportSchedules : public QWidget
{
    Q_OBJECT

public:
    struct Subject
    {
        QString report = {}; // as ReportSchedule::report has it; empty: it is not saved yet
        reports::Options options = {}; // of one that is not saved: what is chosen
        QString name = {}; // that a new schedule begins with

        bool operator==(const Subject &) const = default;
    };

    /// `addAction` makes another schedule; this says what it is called. `runOnly` makes the only schedule of the report
    /// at once, and is not offered otherwise; null: there is no such action.
    ReportSchedules(const PageContext &context, QAction *addAction, QAction *runOnly, QWidget *parent = nullptr);
    ~ReportSchedules() override;

    void setSubject(const Subject &subject);
    bool isEmpty() const { return m_shown.empty(); }
    /// The person may add one to this report.
    bool mayAdd() const;
    void add();
    void runOnly();
    QString text() const;

private:
    void follow();
    void readAgain();
    std::optional<reports::ReportSchedule> find(const RecordId &id) const;
    void change(const RecordId &id);
    void run(const RecordId &id);
    void testSend(const RecordId &id);
    void make(const RecordId &id, const reports::ReportSchedule &made);
    void take(const RecordId &id, const Result<reports::ScheduledRun> &run);

    PageContext m_context;
    Subject m_subject;
    QAction *m_add;
    QAction *m_runOnly;
    ScheduleStrip *m_strip;
    std::vector<reports::ReportSchedule> m_shown;
    std::map<RecordId, QString> m_notes; // what became of the last run by hand
    std::set<RecordId> m_beingMade;
    std::shared_ptr<std::atomic<bool>> m_isGone = std::make_shared<std::atomic<bool>>(false);
    std::unique_ptr<items::StoreWorker> m_worker; // from the first run by hand on
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
