// SPDX-License-Identifier: GPL-3.0-or-later
// A report of a person's own: its definition as a sentence, beside it chart and table, computed anew with every change
// on a worker. Edits are kept until Save report (Ctrl+S) or Revert, also beyond the window's end (items/Drafts.h);
// whoever leaves for another report or closes the window is asked, and so is who would overwrite what somebody else
// built or saved meanwhile. UI thread.
#pragma once

#include "reports/builder/BuiltReport.h"
#include "reports/builder/SavedDefinitions.h"
#include "reports/Catalogue.h"
#include "ui/common/LeaveQuestion.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/reports/ReportExport.h"

#include <QTimer>

class QComboBox;
class QMenu;
class QModelIndex;
class QScrollArea;

namespace satchel::ui {

class Banner;
class BuilderPanel;
class BuiltReportView;
class Button;
class DrillPanel;
class KindPanel;
class Label;
class PageHeader;
class ReportRunner;
class ReportSchedules;
class StateChip;

/// Where what was begun of a new report is kept, until it is saved or discarded.
inline const QString newReportPlace = QStringLiteral("report/new");
/// What that report is called; empty where none was begun.
QString newReportDraft(items::Workspace &workspace);

class ReportBuilderPage : public Page
{
    Q_OBJECT

public:
    explicit ReportBuilderPage(const PageContext &context, QWidget *parent = nullptr);
    ~ReportBuilderPage() override;

    QString title() const override;
    Icon icon() const override { return Icon::Report; }
    void activate() override;
    /// The view of a target is a built report; Target::Action::Create begins a new one.
    void open(const Target &target) override;
    Target current() const override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    void setWidthClass(WidthClass width) override;
    bool takesTextSize() const override { return isEdited(); } // made again, its draft would go
    bool hasUnsavedDraft() override { return isEdited(); }
    bool keepsDraft() const override { return true; }
    void leaveFor(std::function<void()> go) override;

    bool isEdited() const;
    bool isWaiting() const;
    ReportExports &exports() { return m_exports; }
    BuilderPanel *panel() const { return m_panel; }
    KindPanel *kindPanel() const { return m_kindPanel; }
    QComboBox *kindBox() const { return m_kind; }
    const reports::BuiltReport &draft() const { return m_draft; }
    BuiltReportView *result() const { return m_result; }
    DrillPanel *records() const { return m_records; }
    Banner *banner() const { return m_banner; }
    QString scheduleText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // how it is put together: ReportBuilderPage.cpp
    void make();
    void makeCommands();
    void makeHeader();
    QWidget *makeResult();
    void arrange();
    void showSide(bool isShown);
    void placeRecords();
    // what is shown
    void load(const RecordId &id);
    void loadNew();
    QWidget *makeSide();
    void showDraft(const reports::BuiltReport &draft);
    void showBase();
    void keepDraft();
    QString placeOfDraft() const;
    void showPanel();
    void change(const reports::BuiltReport &draft);
    void undoChange();
    void readAgain();
    void follow();
    void followSchedule();
    void followRegistry();
    void ask();
    void stop();
    void followWork();
    void openRecords(const QModelIndex &index, QWidget *from);
    // what is done with it: BuilderCommands.cpp
    bool canWrite() const;
    void save();
    void saveThen(const std::function<void()> &then);
    void commit(const reports::SavedDefinition &saved, const QString &label, const std::function<void()> &then);
    void saveAs(const QString &name, const std::function<void()> &then);
    void askOverwrite(const reports::SavedDefinition &current, const std::function<void()> &then);
    void revert();
    void rename();
    void duplicate();
    void remove();
    void removeNow();
    void back();
    void showReportMenu();
    void showExportMenu();
    void exportTo(const QString &format);
    void preview();
    QString ownerName(const reports::SavedDefinition &saved) const;

    PageContext m_context;
    std::optional<reports::SavedDefinition> m_stored; // nothing of a new report
    reports::BuiltReport m_base; // as it was opened or saved
    reports::BuiltReport m_draft;
    std::vector<reports::BuiltReport> m_earlier; // drafts before each change, the newest last
    bool m_isLoaded = false;
    bool m_isReadable = true;
    bool m_isSaving = false;
    LeaveQuestion m_question;
    QTimer m_again; // gathers changes of the definition and of the store
    ReportExports m_exports{m_context.workspace};
    WidthClass m_width = WidthClass::Normal;
    bool m_isPanelShown = false; // in a narrow window: in the place of the report

    PageHeader *m_header = nullptr; // the parts are made on the first visit
    StateChip *m_state = nullptr;
    Button *m_menu = nullptr;
    Button *m_export = nullptr;
    Button *m_side = nullptr;
    Banner *m_banner = nullptr;
    QScrollArea *m_panelScroll = nullptr;
    QComboBox *m_kind = nullptr;
    BuilderPanel *m_panel = nullptr; // of a table
    KindPanel *m_kindPanel = nullptr; // of cohorts and funnels
    Label *m_unbuilt = nullptr; // in the panel's place, of what cannot be read any more
    QScrollArea *m_resultScroll = nullptr;
    BuiltReportView *m_result = nullptr;
    ReportSchedules *m_schedules = nullptr;
    DrillPanel *m_records = nullptr;
    struct Commands
    {
        QAction *save, *revert, *undo, *rename, *duplicate, *remove, *schedule, *makeNow, *back, *side, *print, *pdf,
            *cancelExport;
    };
    Commands m_commands{};
    std::unique_ptr<ReportRunner> m_runner;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
