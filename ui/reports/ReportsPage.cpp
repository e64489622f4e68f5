// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportsPage.h"

#include "reports/MissingRates.h"
#include "ui/common/Button.h"
#include "ui/common/HintLine.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Toolbar.h"
#include "ui/reports/builder/ReportBuilderPage.h"
#include "ui/reports/builder/ReportSchedules.h"
#include "ui/reports/ChartView.h"
#include "ui/reports/DrillPanel.h"
#include "ui/reports/FigureRow.h"
#include "ui/reports/ParameterBar.h"
#include "ui/reports/ReportList.h"
#include "ui/reports/ReportModel.h"
#include "ui/reports/ReportRunner.h"
#include "ui/reports/ReportTable.h"
#include "ui/reports/ReportText.h"
#include "ui/reports/StartingOptions.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMilliseconds = 600;
constexpr int mostCategories = 24; // bars in a chart; a table has space for more

} // namespace

ReportsPage::ReportsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_definition(reports::catalogue().front())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1); // the line below the header
    makeCommands();
    m_header = new PageHeader(tr("Reports"));
    m_listButton = new Button(Icon::Report, m_definition.title, Button::Variant::Ghost);
    m_listButton->setChevron(true);
    m_listButton->hide();
    m_new = new Button(Icon::Add, tr("New report"));
    m_edit = new Button(Icon::Edit, tr("Edit report"));
    m_print = new Button(Icon::Print, tr("Print preview"));
    m_export = new Button(Icon::Export, tr("Export"));
    m_export->setChevron(true);
    m_revert = new Button(tr("Revert"), Button::Variant::Ghost);
    m_save = new Button(tr("Save"), Button::Variant::Primary);
    m_save->setToolTip(nameWithKey(tr("Save the report"), QKeySequence(QKeySequence::Save)));
    m_header->addStart(m_listButton);
    // Where there is little space they are in the menu at the end; CSV and Excel are in the palette then.
    m_header->addEnd(m_revert, findChild<QAction *>(u"reports.revert"_s));
    m_quotas = new Button(Icon::Goal, tr("Set quotas"));
    m_header->addEnd(m_quotas, findChild<QAction *>(u"reports.quota"_s));
    m_header->addEnd(m_edit, findChild<QAction *>(u"reports.edit"_s));
    m_header->addEnd(m_new, findChild<QAction *>(u"reports.new"_s));
    auto *dashboard = new Button(Icon::Today, tr("Add to dashboard"));
    m_header->addEnd(dashboard, findChild<QAction *>(u"reports.dashboard"_s));
    connect(dashboard, &QPushButton::clicked, this, [this] { addToDashboard(m_definition.name, m_saved); });
    m_header->addEnd(m_print, findChild<QAction *>(u"reports.print"_s));
    m_header->addEnd(m_export, findChild<QAction *>(u"reports.pdf"_s));
    m_header->addEnd(m_save);
    column->addWidget(m_header);
    connect(m_listButton, &QPushButton::clicked, this, &ReportsPage::showListMenu);
    connect(m_new, &QPushButton::clicked, this, &ReportsPage::buildNew);
    connect(m_quotas, &QPushButton::clicked, this, &ReportsPage::setQuota);
    connect(m_edit, &QPushButton::clicked, this, &ReportsPage::edit);
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::preview);
    connect(m_export, &QPushButton::clicked, this, &ReportsPage::showExportMenu);
    connect(m_revert, &QPushButton::clicked, this, &ReportsPage::revert);
    connect(m_save, &QPushButton::clicked, this, &ReportsPage::save);
    m_header->setOffered(m_revert, false);
    m_header->setOffered(m_save, false);
    m_again.setSingleShot(true);
    m_again.setInterval(pauseMilliseconds);
    connect(&m_again, &QTimer::timeout, this, &ReportsPage::ask);
    connect(&m_exports, &ReportExports::changed, this, &ReportsPage::followWork);
}

ReportsPage::~ReportsPage()
{
    if (m_exports.isRunning())
        Q_EMIT workChanged({});
}

void ReportsPage::make()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_list = new ReportList(m_context);
    m_list->setFixedWidth(Theme::of(this).px(304));
    row->addWidget(m_list);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeBody());
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    row->addWidget(m_scroll, 1);
    m_panel = new DrillPanel(m_context);
    row->addWidget(m_panel);
    connect(m_panel, &DrillPanel::navigateTo, this, &Page::navigateTo);
    connect(m_panel, &DrillPanel::closed, this, &ReportsPage::placePanel);
    connect(m_panel, &DrillPanel::closed, this, &Page::statusTextChanged);
    static_cast<QVBoxLayout *>(layout())->addLayout(row, 1);
    m_runner = std::make_unique<ReportRunner>(m_context.workspace);
    connect(m_runner.get(), &ReportRunner::answered, this, &ReportsPage::take);
    connect(m_runner.get(), &ReportRunner::failed, this, &ReportsPage::refuse);
    connect(m_runner.get(), &ReportRunner::runningChanged, this, &ReportsPage::followWork);
    connect(m_list, &ReportList::reportChosen, this, &ReportsPage::showReport);
    connect(&m_context.workspace.drafts(), &items::Drafts::changed, m_list, [this](const QString &place) {
        if (place == newReportPlace)
            loadList();
    });
    connect(m_list, &ReportList::draftChosen, this, &ReportsPage::buildNew);
    connect(m_list, &ReportList::savedChosen, this, &ReportsPage::showSaved);
    connect(m_list, &ReportList::menuRequested, this, &ReportsPage::showEntryMenu);
    connect(&m_context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::View)) {
            loadList();
            followSchedules();
        }
        if (isVisible())
            m_again.start();
    });
    setFocusProxy(m_list);
    m_options = initialOptions();
}

QWidget *ReportsPage::makeBody()
{
    const Theme &theme = Theme::of(this);
    const Formats formats = m_context.formats();
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16));
    column->setSpacing(theme.px(12));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(12));
    m_title = new Label({}, &Theme::Fonts::heading);
    m_edited = new Label(u"● "_s + tr("edited"), &Theme::Fonts::small, TextColor::Amber);
    m_edited->hide();
    m_asOf = new Label({}, &Theme::Fonts::small, TextColor::Tertiary);
    head->addWidget(m_title);
    head->addWidget(m_edited);
    head->addStretch(1);
    head->addWidget(m_asOf);
    column->addLayout(head);
    m_parameters = new ParameterBar(m_context);
    column->addWidget(m_parameters);
    m_content = new QWidget;
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(theme.px(14));
    m_figures = new FigureRow(formats);
    m_chart = new ChartView(formats);
    m_model = new ReportModel(formats, this);
    m_table = new ReportTable(*m_model);
    m_notes = new Label({}, &Theme::Fonts::small, TextColor::Secondary);
    m_notes->setWordWrap(true);
    m_notes->setContentsMargins(theme.px(10), 0, theme.px(10), 0);
    content->addWidget(m_figures);
    m_excluded = new HintLine(tr("Enter exchange rates"));
    content->addWidget(m_excluded);
    connect(m_excluded, &HintLine::linkOpened, this,
        [this] { Q_EMIT navigateTo({.page = page::settings, .part = u"money"_s}); });
    m_pair = new QBoxLayout(QBoxLayout::TopToBottom);
    m_pair->setSpacing(theme.px(14));
    m_pair->addWidget(m_chart);
    m_pair->addWidget(m_table, 0, Qt::AlignTop);
    content->addLayout(m_pair);
    content->addWidget(m_notes);
    content->addStretch(1);
    m_chart->setInteractive(true);
    m_problem = new EmptyState(Icon::Report, {}, {});
    m_advice = m_problem->addButton(Icon::Filter, tr("All time, everyone"));
    connect(m_advice, &QPushButton::clicked, this, &ReportsPage::removeRestriction);
    m_problem->hide();
    column->addWidget(m_content, 1);
    column->addWidget(m_problem, 1);
    m_schedules = new ReportSchedules(m_context, findChild<QAction *>(u"reports.schedule"_s), nullptr);
    column->addWidget(m_schedules);
    connect(m_parameters, &ParameterBar::chosen, this, &ReportsPage::choose);
    connect(m_table, &ReportTable::rowChosen, this, &ReportsPage::mark);
    connect(m_table, &QAbstractItemView::activated, this,
        [this](const QModelIndex &index) { openRecords(index, m_table); });
    connect(
        m_chart, &ChartView::rowChosen, m_table, [this](int row) { m_table->setCurrentIndex(m_model->index(row, 0)); });
    connect(m_chart, &ChartView::rowOpened, this,
        [this](int row) { openRecords(m_model->index(row, m_model->report().chart.opened), m_chart); });
    return body;
}

void ReportsPage::activate()
{
    if (!m_list) {
        make();
        loadList();
        showReport(m_definition.name);
        return;
    }
    ask();
}

void ReportsPage::open(const Target &target)
{
    if (!m_list) {
        make();
        loadList();
    }
    if (!target.view.isNull())
        showSaved(target.view);
    else if (!target.part.isEmpty() && reports::findReport(m_context.workspace.store(), target.part))
        showReport(target.part);
    else if (!m_hasReport)
        showReport(m_definition.name);
}

Target ReportsPage::current() const
{
    return {.page = page::reports, .view = m_saved, .part = m_saved.isNull() ? m_definition.name : QString()};
}

void ReportsPage::loadList()
{
    m_savedReports = reports::readSaved(m_context.workspace.store()).value_or(std::vector<reports::SavedReport>());
    if (!savedReport(m_saved))
        m_saved = {};
    followDefinition();
    m_list->setReports(reports::catalogueOf(m_context.workspace.store()).value_or(reports::catalogue()), m_savedReports,
        newReportDraft(m_context.workspace));
    m_list->setCurrent(m_definition.name, m_saved);
}

/// A built report may have been changed or deleted since it was asked.
void ReportsPage::followDefinition()
{
    const auto current = reports::findReport(m_context.workspace.store(), m_definition.name);
    if (current) {
        m_definition = *current;
    } else if (current.error().kind == Error::Kind::NotFound) {
        m_definition = reports::catalogue().front();
        m_options = initialOptions();
        m_saved = {};
    }
}

const reports::SavedReport *ReportsPage::savedReport(const RecordId &id) const
{
    const auto found = std::ranges::find(m_savedReports, id, &reports::SavedReport::id);
    return found == m_savedReports.end() ? nullptr : &*found;
}

void ReportsPage::showReport(const QString &name)
{
    const auto definition = reports::findReport(m_context.workspace.store(), name);
    if (!definition)
        return;
    m_definition = *definition;
    m_saved = {};
    m_options = m_kept.value(reportKey(m_definition.name, m_saved), initialOptions());
    m_panel->close();
    m_list->setCurrent(name, m_saved);
    m_scroll->verticalScrollBar()->setValue(0); // each one is read from its title
    ask();
}

void ReportsPage::showSaved(const RecordId &saved)
{
    const reports::SavedReport *one = savedReport(saved);
    const auto definition = one ? reports::findReport(m_context.workspace.store(), one->report)
                                : Result<reports::Definition>(fail(Error::Kind::NotFound, {}));
    if (!definition)
        return;
    m_definition = *definition;
    m_saved = saved;
    m_options = m_kept.value(reportKey(m_definition.name, m_saved), one->options);
    m_panel->close();
    m_list->setCurrent(one->report, saved);
    m_scroll->verticalScrollBar()->setValue(0);
    ask();
}

reports::Options ReportsPage::initialOptions() const
{
    return startingOptions(m_context, m_definition);
}

/// Why there is nothing, and what to do about it.
QString ReportsPage::emptyAdvice() const
{
    if (!RecordId::fromString(m_definition.name).isNull())
        return tr("No record matches the filter and the period of this report.");
    const bool hasAny = m_context.workspace.store()
                            .count({m_definition.name == u"leads" ? EntityKind::Lead : EntityKind::Deal, {}, {}, {}, {},
                                -1, false})
                            .value_or(0)
        > 0;
    if (hasAny)
        return tr("No record matches the parameters above. Choose a longer period, another pipeline or everyone.");
    return m_definition.name == u"leads" ? tr("There are no leads yet. Import them or create the first one.")
                                         : tr("There are no deals yet. Create the first one in the pipeline.");
}

/// Everything that narrows the report, but not what it is grouped by.
void ReportsPage::removeRestriction()
{
    for (const reports::Parameter &parameter : m_definition.parameters(m_context.workspace.schema())) {
        if (parameter.type == reports::Parameter::Type::Period)
            m_options.insert(parameter.name, u"all"_s);
        else if (parameter.type == reports::Parameter::Type::Reference
            || parameter.type == reports::Parameter::Type::Filter)
            m_options.insert(parameter.name, {});
    }
    keepOptions();
    ask();
}

void ReportsPage::choose(const QString &parameter, const QString &value)
{
    m_options.insert(parameter, value);
    keepOptions();
    ask();
}

/// What is narrowed in a report stays with it while others are looked at, and is nothing of theirs.
void ReportsPage::keepOptions()
{
    const QString key = reportKey(m_definition.name, m_saved);
    if (editedParameters().isEmpty())
        m_kept.remove(key);
    else
        m_kept.insert(key, m_options);
}

void ReportsPage::ask()
{
    const QStringList edited = editedParameters();
    m_parameters->show(m_definition.name, m_definition.parameters(m_context.workspace.schema()), m_options, edited);
    m_runner->ask(m_definition, m_options);
    const reports::SavedReport *saved = savedReport(m_saved);
    m_listButton->setText(saved ? saved->name : m_definition.title);
    m_edited->setVisible(!edited.isEmpty());
    m_header->setOffered(m_revert, !edited.isEmpty());
    m_header->setOffered(m_save, !edited.isEmpty() && !m_context.workspace.store().isReadOnly());
    const bool isBuilt = !RecordId::fromString(m_definition.name).isNull();
    m_header->setOffered(m_edit, isBuilt);
    m_header->setOffered(m_quotas, m_definition.name == "forecast"_L1);
    findChild<QAction *>(u"reports.edit"_s)->setEnabled(isBuilt);
    findChild<QAction *>(u"reports.revert"_s)->setEnabled(!edited.isEmpty());
    followSchedules();
}

/// A report that is not saved is scheduled as it is shown, and says nothing about that before.
void ReportsPage::followSchedules()
{
    const reports::SavedReport *saved = savedReport(m_saved);
    const bool isKept = saved || !RecordId::fromString(m_definition.name).isNull();
    m_schedules->setSubject({reportKey(m_definition.name, m_saved), isKept ? reports::Options() : m_options,
        saved ? saved->name : m_definition.title});
    m_schedules->setVisible(isKept || !m_schedules->isEmpty());
    findChild<QAction *>(u"reports.schedule"_s)->setEnabled(m_schedules->mayAdd());
}

/// As the report is saved, or as it begins.
reports::Options ReportsPage::savedOptions() const
{
    const reports::SavedReport *saved = savedReport(m_saved);
    return saved ? saved->options : initialOptions();
}

QStringList ReportsPage::editedParameters() const
{
    const reports::Options before = savedOptions();
    QStringList edited;
    for (const reports::Parameter &one : m_definition.parameters(m_context.workspace.schema())) {
        if (m_options.value(one.name, one.initial) != before.value(one.name, one.initial))
            edited += one.name;
    }
    return edited;
}

void ReportsPage::revert()
{
    m_options = savedOptions();
    keepOptions();
    ask();
}

/// Not a stack, which is as high as its highest part: what is said instead of a report would be in the middle of the
/// height of the report before, below the window.
void ReportsPage::showPart(QWidget *part)
{
    m_content->setVisible(part == m_content);
    m_problem->setVisible(part == m_problem);
}

/// What was shown before stays.
void ReportsPage::stop()
{
    m_runner->cancel();
    if (m_hasReport)
        return;
    m_problem->setText(tr("The report was stopped"), tr("Press F5 to calculate it again."));
    m_advice->hide();
    showPart(m_problem);
}

/// What goes on in the background, and what Esc would end of it.
void ReportsPage::followWork()
{
    Q_EMIT workChanged(isWaiting() ? tr("Calculating report") : m_exports.statusText());
    findChild<QAction *>(u"reports.cancelExport"_s)->setEnabled(m_exports.isRunning());
    Q_EMIT statusTextChanged();
}

/// A saved one under its own name, also on paper and in files.
void ReportsPage::take(const reports::Report &answer)
{
    m_hasReport = true;
    const Formats formats = m_context.formats();
    reports::Report report = answer;
    if (const reports::SavedReport *saved = savedReport(m_saved))
        report.title = saved->name;
    sayFilters(report, m_definition.parameters(m_context.workspace.schema()), m_context.workspace.store(), formats);
    m_title->setText(report.title);
    m_asOf->setText(tr("as of today %1").arg(formats.time(report.asOf.timeIn(formats.zone()))));
    m_parameters->setWords(report.chosen);
    m_figures->setReport(report);
    m_excluded->setText(reports::excludedText(report.excluded));
    m_chart->setReport(report);
    m_chart->setVisible(report.rows.size() <= mostCategories && report.rows.size() > 0 && !report.chart.series.empty());
    m_model->setReport(report);
    QStringList notes = report.notes;
    notes.removeAll(m_excluded->text()); // said below the figures
    if (report.finding)
        notes.prepend(report.finding->text);
    notes.prepend(tr("Select a bar or a row and press Enter to see its records."));
    m_notes->setText(notes.join(u' '));
    m_panel->refresh();
    if (editedParameters().isEmpty())
        m_list->noteRun(reportKey(m_definition.name, m_saved), shapeOf(report));
    if (report.rows.empty()) {
        m_problem->setText(tr("No data"), report.finding ? report.finding->text : emptyAdvice());
        m_advice->setVisible(m_options != initialOptions() || m_options.contains(u"pipeline"_s));
    }
    showPart(report.rows.empty() ? m_problem : m_content);
    Q_EMIT statusTextChanged();
    Q_EMIT commandsChanged();
}

void ReportsPage::refuse(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    m_problem->setText(tr("The report could not be calculated"), toText(error));
    m_advice->hide();
    showPart(m_problem);
    Q_EMIT statusTextChanged();
}

void ReportsPage::mark(int row)
{
    m_chart->setMarked(row);
    Q_EMIT statusTextChanged();
}

const reports::Report *ReportsPage::report() const
{
    return m_hasReport ? &m_model->report() : nullptr;
}

bool ReportsPage::isWaiting() const
{
    return m_runner && m_runner->isRunning();
}

QString ReportsPage::statusText() const
{
    if (m_exports.isRunning() && !isWaiting() && (!m_panel || m_panel->isHidden()))
        return tr("Esc cancels the export");
    if (!m_hasReport || !m_table->currentIndex().isValid())
        return {};
    const QModelIndex row = m_table->currentIndex();
    const bool canOpen = row.data(ReportModel::CanDrillRole).toBool();
    return canOpen ? tr("%1: Enter shows the records").arg(row.siblingAtColumn(0).data().toString()) : QString();
}

QList<QWidget *> ReportsPage::regions()
{
    if (!m_list)
        return {m_header};
    return {m_header, m_list, m_parameters, m_chart, m_table, m_panel};
}

void ReportsPage::setWidthClass(WidthClass width)
{
    if (!m_list)
        make(), loadList();
    const bool isNarrow = width == WidthClass::Narrow;
    m_list->setFixedWidth(Theme::of(this).px(width == WidthClass::Wide ? 304 : 240)); // the columns need the rest
    m_list->setVisible(!isNarrow);
    m_listButton->setVisible(isNarrow);
    const bool isWide = width == WidthClass::Wide;
    m_pair->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_pair->setStretch(0, isWide ? 2 : 0);
    m_pair->setStretch(1, isWide ? 3 : 0);
    setFocusProxy(isNarrow ? static_cast<QWidget *>(m_listButton) : m_list);
}

/// Where there is no space for both, the panel takes the place of the report.
void ReportsPage::placePanel()
{
    if (!m_panel)
        return;
    const Theme &theme = Theme::of(this);
    const int list = m_list->isHidden() ? 0 : m_list->width();
    const int wanted = qMin(m_panel->sizeHint().width(), width() - list);
    const bool isAlone = !m_panel->isHidden() && width() - list - wanted < theme.px(360);
    m_scroll->setVisible(!isAlone);
    m_panel->setFixedWidth(isAlone ? width() - list : wanted);
}

void ReportsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placePanel();
}

void ReportsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).surface.page);
    painter.fillRect(QRect(0, m_header->geometry().bottom() + 1, width(), 1), Theme::of(this).border.subtle);
}

} // namespace satchel::ui

#include "moc_ReportsPage.cpp"
