// SPDX-License-Identifier: GPL-3.0-or-later
// Beside a rule: what it would have done in the days before, which runs wait, and what it did. Reads on a worker. UI
// thread.
#pragma once

#include "items/StoreWorker.h"
#include "ui/common/PageContext.h"
#include "ui/rules/RuleRuns.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QTableWidget;

namespace satchel::ui {

class Button;
class DayBars;
class Label;
class SegmentedControl;

class RuleSide : public QWidget
{
    Q_OBJECT

public:
    explicit RuleSide(const PageContext &context, QWidget *parent = nullptr);
    ~RuleSide() override;

    /// `edited`: nothing where the draft cannot be carried out as it is. `saved`: nothing of a new rule.
    void setRule(
        const RecordId &id, const std::optional<AutomationRule> &edited, const std::optional<AutomationRule> &saved);
    void readRuns();

    SegmentedControl *tabs() const { return m_tabs; }
    Label *heading() const { return m_heading; }
    SegmentedControl *period() const { return m_period; }
    QTableWidget *cases() const { return m_cases; }
    QTableWidget *waiting() const { return m_waiting; }
    QTableWidget *log() const { return m_log; }
    Button *againButton() const { return m_again; }
    Button *undoButton() const { return m_undo; }

Q_SIGNALS:
    void recordRequested(satchel::EntityKind entity, const satchel::RecordId &record);

private:
    struct Previews
    {
        Result<RuleTrialDays> edited;
        std::optional<RuleTrialDays> saved;
    };

    QWidget *makePreview();
    QWidget *makeLog();
    QTableWidget *makeTable(const QString &name, const QStringList &columns);
    void preview();
    int previewDays() const;
    void showPreview(const Previews &previews);
    void showRuns();
    RecordId chosenIn(const QTableWidget &table) const;
    void fill(QTableWidget &table, const std::vector<const RuleRunEntry *> &runs);
    const RuleRunEntry *chosen() const;
    void follow();
    void runAgain();
    void undoRun();

    PageContext m_context;
    RecordId m_id;
    std::optional<AutomationRule> m_edited;
    std::optional<AutomationRule> m_saved;
    std::vector<RuleRunEntry> m_runs; // newest first
    EntityKind m_previewed{};
    std::vector<RecordId> m_caseRecords;
    SegmentedControl *m_tabs;
    SegmentedControl *m_period = nullptr;
    QStackedWidget *m_stack;
    Label *m_heading = nullptr;
    Label *m_detail = nullptr;
    DayBars *m_bars = nullptr;
    QTableWidget *m_cases = nullptr;
    QTableWidget *m_waiting = nullptr;
    QTableWidget *m_log = nullptr;
    Label *m_note = nullptr;
    Button *m_again = nullptr;
    Button *m_undo = nullptr;
    QTimer m_pause; // of a person who edits
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    items::StoreWorker m_reader;
    items::StoreWorker m_writer;
};

} // namespace satchel::ui
