// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/builder/ReportBuilderPage.h"

#include "reports/builder/DefinitionEdits.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/StateChip.h"
#include "ui/common/Toolbar.h"
#include "ui/reports/builder/BuilderPanel.h"
#include "ui/reports/builder/BuilderText.h"
#include "ui/reports/builder/BuiltReportView.h"
#include "ui/reports/builder/KindPanel.h"
#include "ui/reports/builder/PanelBox.h"
#include "ui/reports/builder/ReportSchedules.h"
#include "ui/reports/DrillPanel.h"
#include "ui/reports/ReportModel.h"
#include "ui/reports/ReportRunner.h"
#include "ui/reports/ReportTable.h"
#include "ui/reports/ReportText.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int builderPause = 250; // milliseconds: what a person changes in a row is asked once
constexpr int storePause = 600;
constexpr int builderPanelWidth = 296;
constexpr int leastResultWidth = 360;
constexpr size_t mostEarlierDrafts = 100;

QScrollArea *scrolledBody(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    return scroll;
}

} // namespace

ReportBuilderPage::ReportBuilderPage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context)
{
    makeCommands();
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &ReportBuilderPage::ask);
    connect(&m_exports, &ReportExports::changed, this, &ReportBuilderPage::followWork);
}

ReportBuilderPage::~ReportBuilderPage()
{
    if (m_exports.isRunning())
        Q_EMIT workChanged({});
}

void ReportBuilderPage::make()
{
    if (m_panel)
        return;
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 0, 0);
    makeHeader();
    column->addWidget(m_header);
    column->addSpacing(1); // the line below the header
    m_banner = new Banner(&Theme::amber, Icon::Warning, {});
    m_banner->hide();
    column->addWidget(m_banner);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_panelScroll = scrolledBody(makeSide());
    m_panelScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_unbuilt = new Label({}, &Theme::Fonts::body, TextColor::Secondary);
    m_unbuilt->setWordWrap(true);
    m_unbuilt->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    const int pad = Theme::of(this).px(16);
    m_unbuilt->setContentsMargins(pad, pad, pad, pad);
    m_unbuilt->hide();
    m_records = new DrillPanel(m_context);
    row->addWidget(m_panelScroll);
    row->addWidget(m_unbuilt);
    row->addWidget(makeResult(), 1);
    row->addWidget(m_records);
    column->addLayout(row, 1);
    m_runner = std::make_unique<ReportRunner>(m_context.workspace);
    connect(m_panel, &BuilderPanel::edited, this, [this] { change(m_panel->definition()); });
    connect(m_kindPanel, &KindPanel::edited, this, [this] { change(m_kindPanel->report()); });
    connect(m_kind, &QComboBox::activated, this, [this] {
        const auto kind = static_cast<reports::ReportKind>(m_kind->currentData().toInt());
        if (kind == reports::kindOf(m_draft))
            return;
        change(reports::withKind(m_context.workspace.schema(), m_draft, kind));
        showPanel();
    });
    connect(m_records, &DrillPanel::navigateTo, this, &Page::navigateTo);
    connect(m_records, &DrillPanel::closed, this, &ReportBuilderPage::placeRecords);
    connect(m_records, &DrillPanel::closed, this, &Page::statusTextChanged);
    connect(m_result, &BuiltReportView::recordsRequested, this, &ReportBuilderPage::openRecords);
    connect(m_result, &BuiltReportView::currentChanged, this, &Page::statusTextChanged);
    connect(m_runner.get(), &ReportRunner::answered, this, [this](const reports::Report &answer) {
        reports::Report report = answer;
        sayFilters(report, reports::parametersOf(m_draft), m_context.workspace.store(), m_context.formats());
        m_result->setReport(report);
        m_records->refresh();
        follow();
    });
    connect(m_runner.get(), &ReportRunner::failed, this, [this](const Error &error) {
        if (error.kind == Error::Kind::Cancelled)
            return;
        m_result->setProblem(tr("The report could not be calculated"),
            error.where.isEmpty() ? error.what : tr("%1: %2", "where, what is wrong").arg(error.where, error.what));
        follow();
    });
    connect(m_runner.get(), &ReportRunner::runningChanged, this, &ReportBuilderPage::followWork);
    connect(&m_context.workspace, &items::Workspace::registryChanged, this, &ReportBuilderPage::followRegistry);
    connect(&m_context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::View))
            readAgain();
        if (isVisible() && !m_again.isActive()) // not put off by changes that go on, as those of an import do
            m_again.start(storePause);
    });
    arrange();
}

/// The kind of the report above the parts that this kind has.
QWidget *ReportBuilderPage::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    setSpaces(*column, Theme::of(this), 0, 0);
    auto *top = new QWidget;
    auto *lines = new QVBoxLayout(top);
    const int pad = Theme::of(this).px(16);
    lines->setContentsMargins(pad, pad, pad, 0);
    m_kind = new PanelBox;
    m_kind->setAccessibleName(tr("Kind of report"));
    m_kind->view()->setAccessibleName(tr("Kind of report"));
    using Kind = reports::ReportKind;
    m_kind->addItem(tr("Table and chart"), static_cast<int>(Kind::Table));
    m_kind->addItem(tr("Cohorts"), static_cast<int>(Kind::Cohorts));
    m_kind->addItem(tr("Funnel by steps"), static_cast<int>(Kind::StepFunnel));
    m_kind->addItem(tr("Funnel by stages"), static_cast<int>(Kind::StageFunnel));
    lines->addWidget(m_kind);
    column->addWidget(top);
    m_panel = new BuilderPanel(m_context);
    m_kindPanel = new KindPanel(m_context);
    m_kindPanel->hide();
    column->addWidget(m_panel);
    column->addWidget(m_kindPanel);
    column->addStretch(1);
    return side;
}

void ReportBuilderPage::makeHeader()
{
    m_header = new PageHeader(title());
    m_header->insertStart(0, new IconButton(Icon::Back, m_commands.back));
    m_state = new StateChip;
    m_header->addStart(m_state);
    m_side = buttonOf(m_commands.side, Icon::Columns, Button::Variant::Ghost);
    m_menu = new Button(tr("Report"), Button::Variant::Ghost);
    m_menu->setChevron(true);
    m_export = new Button(Icon::Export, tr("Export"));
    m_export->setChevron(true);
    m_header->addEnd(m_side, m_commands.side);
    m_header->addEnd(m_menu);
    m_header->addEnd(buttonOf(m_commands.revert, Icon::None, Button::Variant::Ghost), m_commands.revert);
    m_header->addEnd(m_export, m_commands.pdf);
    m_header->addEnd(buttonOf(m_commands.save, Icon::Star, Button::Variant::Primary), m_commands.save);
    connect(m_menu, &QPushButton::clicked, this, &ReportBuilderPage::showReportMenu);
    connect(m_export, &QPushButton::clicked, this, &ReportBuilderPage::showExportMenu);
}

QWidget *ReportBuilderPage::makeResult()
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    setSpaces(*column, Theme::of(this), 16, 14);
    m_result = new BuiltReportView(m_context);
    column->addWidget(m_result, 1);
    m_schedules = new ReportSchedules(m_context, m_commands.schedule, m_commands.makeNow);
    column->addWidget(m_schedules);
    m_resultScroll = scrolledBody(body);
    return m_resultScroll;
}

QString ReportBuilderPage::title() const
{
    return m_stored ? m_stored->name : tr("New report");
}

void ReportBuilderPage::activate()
{
    make();
    if (!m_isLoaded)
        loadNew();
    else
        ask();
    if (m_panelScroll->isVisible())
        (m_panel->isHidden() ? static_cast<QWidget *>(m_kindPanel) : m_panel)->setFocus(Qt::OtherFocusReason);
    else
        m_result->table()->setFocus(Qt::OtherFocusReason);
}

void ReportBuilderPage::open(const Target &target)
{
    make();
    if (target.action == Target::Action::Create)
        return leaveFor([this] { loadNew(); });
    if (target.view.isNull() || (m_stored && m_stored->id == target.view))
        return; // as it was left, with its edits
    leaveFor([this, id = target.view] { load(id); });
}

Target ReportBuilderPage::current() const
{
    Target target{.page = page::report_builder};
    if (m_stored)
        target.view = m_stored->id;
    return target;
}

QString ReportBuilderPage::statusText() const
{
    if (m_exports.isRunning() && !isWaiting() && m_records->isHidden())
        return tr("Esc cancels the export");
    if (!m_result || !m_result->report() || m_result->isProblemShown())
        return {};
    const QModelIndex cell = m_result->table()->currentIndex();
    const bool canOpen = cell.isValid() && cell.data(ReportModel::CanDrillRole).toBool();
    return canOpen ? tr("%1: Enter shows the records").arg(m_result->model()->recordsTitle(cell)) : QString();
}

QList<QWidget *> ReportBuilderPage::regions()
{
    if (!m_panel)
        return {this};
    return {m_header, m_panelScroll, m_resultScroll, m_records};
}

void ReportBuilderPage::setWidthClass(WidthClass width)
{
    m_width = width;
    if (m_panel)
        arrange();
}

/// In a narrow window the sentence and the report take turns.
void ReportBuilderPage::arrange()
{
    const bool isNarrow = m_width == WidthClass::Narrow;
    const int bar = m_panelScroll->verticalScrollBar()->sizeHint().width();
    const int sideWidth = qMax(
        Theme::of(this).px(builderPanelWidth), m_panelScroll->widget()->minimumSizeHint().width() + bar);
    for (QWidget *side : {static_cast<QWidget *>(m_panelScroll), static_cast<QWidget *>(m_unbuilt)}) {
        side->setMinimumWidth(isNarrow ? 0 : sideWidth);
        side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : sideWidth);
    }
    m_commands.side->setEnabled(isNarrow);
    m_commands.side->setVisible(isNarrow);
    m_commands.side->setText(m_isPanelShown ? tr("Show the report") : tr("Change the report"));
    m_header->setOffered(m_side, isNarrow);
    if (isNarrow && m_isPanelShown)
        m_records->close();
    placeRecords();
}

/// The sentence, or why there is none.
void ReportBuilderPage::showSide(bool isShown)
{
    m_panelScroll->setVisible(m_isReadable && isShown);
    m_unbuilt->setVisible(!m_isReadable && isShown);
}

/// Where there is no space for both, the records take the place of the report, and with large text that of the sentence
/// too.
void ReportBuilderPage::placeRecords()
{
    if (!m_records)
        return;
    const bool isNarrow = m_width == WidthClass::Narrow;
    const bool isOpen = !m_records->isHidden();
    const int side = m_panelScroll->minimumWidth(); // 0 in a narrow window
    const bool isWhole = isOpen && !isNarrow && width() - side < m_records->minimumSizeHint().width();
    showSide(isNarrow ? m_isPanelShown : !isWhole);
    const int room = qMax(0, isWhole ? width() : width() - side);
    const int wanted = qMin(m_records->sizeHint().width(), room);
    const bool isAlone = isOpen && room - wanted < Theme::of(this).px(leastResultWidth);
    const bool isResultWanted = !isNarrow || !m_isPanelShown;
    m_resultScroll->setVisible(isResultWanted && !isAlone);
    m_records->setFixedWidth(isAlone ? room : wanted);
}

void ReportBuilderPage::load(const RecordId &id)
{
    auto saved = reports::findDefinition(m_context.workspace.store(), id);
    if (!saved)
        return Q_EMIT m_context.workspace.failed(saved.error());
    const auto built = reports::parseBuiltReport(m_context.workspace.schema(), saved->text);
    m_stored = std::move(*saved);
    m_isReadable = built.has_value();
    m_base = built.value_or(reports::BuiltReport());
    showBase();
    if (!m_isReadable)
        m_result->setProblem(tr("This report can’t be read any more"),
            tr("%1: %2", "where, what is wrong").arg(built.error().where, built.error().what));
}

void ReportBuilderPage::loadNew()
{
    m_stored.reset();
    m_isReadable = true;
    m_base = reports::newDefinition(m_context.workspace.schema(), EntityKind::Deal);
    showBase();
}

QString ReportBuilderPage::placeOfDraft() const
{
    return m_stored ? u"report/"_s + m_stored->id.toString() : newReportPlace;
}

QString newReportDraft(items::Workspace &workspace)
{
    return workspace.drafts().of(newReportPlace).isEmpty() ? QString() : ReportBuilderPage::tr("New report");
}

/// The report as it was saved, or as it was edited in a window that ended, and neither saved nor reverted.
void ReportBuilderPage::showBase()
{
    const QString text = m_context.workspace.drafts().of(placeOfDraft())[u"report"].toString();
    const auto draft = reports::parseUnfinishedReport(m_context.workspace.schema(), text);
    const bool isRestored = m_isReadable && !text.isEmpty() && draft && !(*draft == m_base);
    showDraft(isRestored ? *draft : m_base);
    if (!isRestored)
        return;
    m_banner->setText(tr("Your draft was restored."), tr("Revert shows the report as it was saved."));
    m_banner->show();
}

void ReportBuilderPage::keepDraft()
{
    const QString text = reports::toText(m_context.workspace.schema(), m_draft);
    m_context.workspace.drafts().keep(placeOfDraft(), m_stored ? m_stored->id : RecordId(),
        isEdited() ? QJsonObject{{u"report"_s, text}} : QJsonObject());
}

void ReportBuilderPage::showDraft(const reports::BuiltReport &draft)
{
    m_isLoaded = true;
    m_draft = draft;
    m_earlier.clear();
    m_banner->hide();
    m_records->close();
    m_result->clear();
    showPanel();
    m_unbuilt->setText(tr("Fields that it needs were removed. You can delete the report, or describe it again with "
                          "satchel report."));
    arrange();
    follow();
    followSchedule();
    ask();
    Q_EMIT titleChanged();
}

/// The parts of the draft, in the panel of its kind.
void ReportBuilderPage::showPanel()
{
    const auto *table = std::get_if<reports::ReportDefinition>(&m_draft);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(reports::kindOf(m_draft))));
    m_panel->setVisible(table != nullptr);
    m_kindPanel->setVisible(table == nullptr);
    if (table)
        m_panel->setDefinition(*table);
    else
        m_kindPanel->setReport(m_draft);
}

void ReportBuilderPage::change(const reports::BuiltReport &draft)
{
    if (m_earlier.size() >= mostEarlierDrafts)
        m_earlier.erase(m_earlier.begin());
    m_earlier.push_back(std::exchange(m_draft, draft));
    follow();
    m_again.start(builderPause);
}

/// The change before this one; another kind of report, for example.
void ReportBuilderPage::undoChange()
{
    if (m_earlier.empty())
        return;
    m_draft = std::move(m_earlier.back());
    m_earlier.pop_back();
    showPanel();
    follow();
    m_again.start(builderPause);
}

/// Somebody renamed, saved or deleted it; edits stay, and whoever saves them is asked.
void ReportBuilderPage::readAgain()
{
    if (!m_stored || m_isSaving)
        return;
    auto saved = reports::findDefinition(m_context.workspace.store(), m_stored->id);
    if (!saved) { // what is edited may be saved as a new one
        if (saved.error().kind == Error::Kind::NotFound)
            m_stored.reset();
        follow();
        followSchedule();
        return;
    }
    const bool isChanged = saved->text != m_stored->text;
    if (isChanged && !isEdited())
        return load(saved->id);
    if (isChanged) {
        m_banner->setText(
            tr("Somebody else saved this report meanwhile."), tr("Saving asks before it is overwritten."));
        m_banner->show();
    }
    const bool isRenamed = saved->name != m_stored->name;
    m_stored->name = saved->name; // its text stays the one that the edits began with
    m_stored->owner = saved->owner;
    follow();
    if (isRenamed)
        Q_EMIT titleChanged();
}

/// Fields were added, renamed or removed.
void ReportBuilderPage::followRegistry()
{
    if (!m_isLoaded)
        return;
    showPanel();
    m_again.start(builderPause);
}

bool ReportBuilderPage::isEdited() const
{
    return m_isLoaded && m_isReadable && !(m_draft == m_base);
}

bool ReportBuilderPage::isWaiting() const
{
    return m_again.isActive() || (m_runner && m_runner->isRunning());
}

void ReportBuilderPage::follow()
{
    const bool isColleagues = m_stored && reports::isOfColleague(*m_stored, m_context.workspace.me());
    m_header->setTitle(title());
    m_state->setState(isEdited() ? tr("Edited")
            : isColleagues       ? tr("By %1", "a person").arg(ownerName(*m_stored))
                                 : QString(),
        isEdited() ? &Theme::amber : &Theme::grey);
    m_commands.save->setEnabled(canWrite() && (isEdited() || !m_stored));
    m_commands.revert->setEnabled(isEdited());
    m_commands.undo->setEnabled(!m_earlier.empty());
    m_commands.rename->setEnabled(canWrite() && m_stored);
    m_commands.duplicate->setEnabled(canWrite());
    m_commands.remove->setEnabled(!m_context.workspace.store().isReadOnly() && m_stored);
    m_commands.schedule->setEnabled(canWrite() && m_schedules->mayAdd());
    m_export->setEnabled(m_result->report() && !m_result->isProblemShown());
    keepDraft();
}

void ReportBuilderPage::followSchedule()
{
    m_schedules->setSubject(
        m_stored ? ReportSchedules::Subject{m_stored->id.toString(), {}, m_stored->name} : ReportSchedules::Subject());
    m_commands.schedule->setEnabled(canWrite() && m_schedules->mayAdd());
}

QString ReportBuilderPage::scheduleText() const
{
    return m_schedules ? m_schedules->text() : QString();
}

/// What cannot be answered yet says why, and what was shown stays.
void ReportBuilderPage::ask()
{
    m_again.stop();
    if (!m_isLoaded || !m_isReadable) {
        m_runner->cancel(); // what is reckoned is of the report before
        return;
    }
    if (const auto checked = reports::checkBuiltReport(m_context.workspace.schema(), m_draft); !checked) {
        m_runner->cancel();
        m_result->setProblem(tr("The report is not complete yet"), checked.error().what);
        follow();
        return;
    }
    reports::Definition definition{m_stored ? m_stored->id.toString() : QString(), title(), {}, u"report"_s, {}, {}};
    definition.parameters = [draft = m_draft](const Schema &) { return reports::parametersOf(draft); };
    definition.compute = [draft = m_draft](
                             const reports::ReportQuery &query) { return reports::compute(draft, query); };
    m_runner->ask(definition, {});
}

void ReportBuilderPage::stop()
{
    m_again.stop();
    m_runner->cancel();
    if (!m_result->report())
        m_result->setProblem(tr("The report was stopped"), tr("Press F5 to calculate it again."));
}

/// What goes on in the background, and what Esc would end of it.
void ReportBuilderPage::followWork()
{
    const bool isCalculating = m_runner && m_runner->isRunning();
    Q_EMIT workChanged(isCalculating ? tr("Calculating report") : m_exports.statusText());
    m_commands.cancelExport->setEnabled(m_exports.isRunning());
    Q_EMIT statusTextChanged();
}

void ReportBuilderPage::openRecords(const QModelIndex &index, QWidget *from)
{
    const auto drillDown = m_result->model()->drillDown(index);
    if (!drillDown)
        return;
    if (m_width == WidthClass::Narrow && std::exchange(m_isPanelShown, false))
        arrange(); // the sentence has no space beside the records
    m_records->open(m_result->model()->recordsTitle(index), *drillDown, from);
    placeRecords();
}

void ReportBuilderPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeRecords();
}

void ReportBuilderPage::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface.page);
    if (!m_header)
        return;
    painter.fillRect(QRect(0, m_header->geometry().bottom() + 1, width(), 1), theme.border.subtle);
    const QWidget *side = m_panelScroll->isHidden() ? static_cast<QWidget *>(m_unbuilt) : m_panelScroll;
    if (side->isHidden() || m_width == WidthClass::Narrow)
        return;
    const QRect place = side->geometry();
    const int edge = layoutDirection() == Qt::RightToLeft ? place.left() : place.right();
    painter.fillRect(QRect(edge, place.top(), 1, place.height()), theme.border.subtle);
}

} // namespace satchel::ui

#include "moc_ReportBuilderPage.cpp"
