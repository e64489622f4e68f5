// SPDX-License-Identifier: GPL-3.0-or-later
// One report at a time: its parameters, key figures, chart and table. Whatever is changed asks again on a worker; what
// was shown stays until the answer is there. A bar or row opens its records in a panel at the end. Reports begin with
// the pipeline of the board.
#pragma once

#include "reports/Catalogue.h"
#include "reports/SavedReports.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/reports/ReportExport.h"

#include <QTimer>

class QBoxLayout;
class QMenu;
class QModelIndex;
class QScrollArea;

namespace satchel::ui {

class Button;
class ChartView;
class DrillPanel;
class EmptyState;
class FigureRow;
class HintLine;
class Label;
class PageHeader;
class ParameterBar;
class ReportList;
class ReportModel;
class ReportRunner;
class ReportSchedules;
class ReportTable;

class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(const PageContext &context, QWidget *parent = nullptr);
    ~ReportsPage() override;

    QString title() const override { return tr("Reports"); }
    Icon icon() const override { return Icon::Report; }
    void activate() override;
    /// The filter of a target is a report's name, its view a saved report.
    void open(const Target &target) override;
    Target current() const override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    void setWidthClass(WidthClass width) override;

    /// Null until the first answer.
    const reports::Report *report() const;
    bool isWaiting() const;
    ReportExports &exports() { return m_exports; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // how it is put together: ReportsPage.cpp
    void make();
    QWidget *makeBody();
    void makeCommands();
    // what is shown
    void loadList();
    void followDefinition();
    void showReport(const QString &name);
    void showSaved(const RecordId &saved);
    void choose(const QString &parameter, const QString &value);
    void ask();
    void stop();
    void followWork();
    void take(const reports::Report &answer);
    void refuse(const Error &error);
    void showPart(QWidget *part);
    void mark(int row);
    // what is done with it: ReportCommands.cpp
    void openRecords(const QModelIndex &index, QWidget *from);
    void buildNew();
    void edit();
    void placePanel();
    reports::Options initialOptions() const;
    QString emptyAdvice() const;
    void removeRestriction();
    void keepOptions();
    void showListMenu();
    void showExportMenu();
    void exportTo(const QString &format);
    void write(const QString &path);
    void print();
    void preview();
    reports::Options savedOptions() const;
    QStringList editedParameters() const;
    void revert();
    void save();
    void saveAs(const QString &name);
    void showEntryMenu(const QString &report, const RecordId &saved, const QPoint &position);
    void addSavedCommands(QMenu &menu, const reports::SavedReport &saved);
    void removeSaved(const reports::SavedReport &saved);
    void schedule();
    void followSchedules();
    void addToDashboard(const QString &report, const RecordId &saved);
    void setQuota();
    const reports::SavedReport *savedReport(const RecordId &id) const;

    PageContext m_context;
    reports::Definition m_definition;
    reports::Options m_options;
    QHash<QString, reports::Options> m_kept; // of reports that were narrowed, by their key, until they are reset
    RecordId m_saved; // which of the saved ones it is; null: none
    std::vector<reports::SavedReport> m_savedReports;
    bool m_hasReport = false;
    QTimer m_again; // gathers changes of the store
    ReportExports m_exports{m_context.workspace};

    PageHeader *m_header = nullptr;
    Button *m_new = nullptr;
    Button *m_edit = nullptr;
    Button *m_print = nullptr;
    Button *m_export = nullptr;
    Button *m_quotas = nullptr; // of the report that has them
    Button *m_revert = nullptr; // it and Save are there while something differs from what is saved
    Button *m_save = nullptr;
    Button *m_listButton = nullptr;
    ReportList *m_list = nullptr;
    QScrollArea *m_scroll = nullptr;
    Label *m_title = nullptr;
    Label *m_edited = nullptr;
    Label *m_asOf = nullptr;
    ParameterBar *m_parameters = nullptr;
    FigureRow *m_figures = nullptr;
    HintLine *m_excluded = nullptr; // amounts without an exchange rate
    ChartView *m_chart = nullptr;
    ReportModel *m_model = nullptr;
    ReportTable *m_table = nullptr;
    Label *m_notes = nullptr;
    ReportSchedules *m_schedules = nullptr;
    QBoxLayout *m_pair = nullptr; // chart and table
    QWidget *m_content = nullptr;
    EmptyState *m_problem = nullptr;
    Button *m_advice = nullptr;
    DrillPanel *m_panel = nullptr;
    std::unique_ptr<ReportRunner> m_runner;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
