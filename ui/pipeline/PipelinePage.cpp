// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/PipelinePage.h"

#include "domain/FieldNames.h"
#include "items/UndoneRecords.h"
#include "reports/MissingRates.h"
#include "ui/common/BoardPipeline.h"
#include "ui/common/Button.h"
#include "ui/common/FigureText.h"
#include "ui/common/HintLine.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Toolbar.h"
#include "ui/pipeline/BoardToolbar.h"
#include "ui/pipeline/BoardView.h"
#include "ui/pipeline/CardEditor.h"
#include "ui/pipeline/DealForm.h"
#include "ui/pipeline/DealTable.h"
#include "ui/pipeline/FiguresView.h"
#include "ui/pipeline/ForecastRow.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace satchel::ui {

using items::BoardModel;

namespace {

const auto densityKey = u"pipeline/density"_s;
const auto groupedKey = u"pipeline/byOwner"_s;
const auto forecastKey = u"pipeline/forecast"_s;
const auto foldedKey = u"pipeline/foldedOwners"_s;
const auto collapsedKey = u"pipeline/collapsed"_s;
constexpr int dayMilliseconds = 60'000;
enum Segment { Board, Table, Figures };
enum FigureLabel { OpenCount, FirstDot, Total, SecondDot, WeightedWord, Weighted };

} // namespace

PipelinePage::PipelinePage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_model(new BoardModel(context.workspace, this)),
      m_figuresReader(new items::BoardFiguresReader(context.workspace, this)), m_header(new PageHeader(tr("Pipeline"))),
      m_toolbar(new BoardToolbar(context))
{
    build();
    addCommands();
    m_day.setInterval(dayMilliseconds);
    connect(&m_day, &QTimer::timeout, m_model, &BoardModel::followToday);
    connect(m_model, &BoardModel::totalsChanged, this, &PipelinePage::showFigures);
    connect(m_model, &BoardModel::totalsChanged, this, &PipelinePage::showState);
    connect(m_figuresReader, &items::BoardFiguresReader::changed, this, [this] {
        m_board->setFigures(m_figuresReader->figures());
        showFigures();
    });
    connect(m_toolbar, &BoardToolbar::filterChanged, this, [this] {
        load();
        m_board->bringCardsIntoView();
    });
    connect(m_toolbar, &BoardToolbar::orderChanged, this, [this] { m_model->setOrder(m_toolbar->order()); });
    connect(m_toolbar, &BoardToolbar::groupingChosen, this, [this](bool isByOwner) {
        m_model->setGrouping(isByOwner ? items::BoardGrouping::Owner : items::BoardGrouping::None);
        m_context.preferences.setValue(groupedKey, isByOwner);
        updateCommands();
    });
    items::followUndo(context.workspace, EntityKind::Deal, this, [this](const std::vector<RecordId> &undone) {
        if (m_board->isVisible() && !m_board->isDragging())
            m_board->choose(undone);
    });
    connect(m_toolbar, &BoardToolbar::forecastToggled, this, &PipelinePage::setForecastShown);
    connect(m_forecast, &ForecastRow::periodChosen, m_toolbar, &BoardToolbar::toggleCloses);
    connect(m_toolbar, &BoardToolbar::numbersToggled, m_figuresView, &FiguresView::setNumbers);
    connect(m_toolbar, &BoardToolbar::printRequested, m_figuresView, &FiguresView::print);
    connect(m_figuresView, &FiguresView::navigateTo, this, &Page::navigateTo);
    connect(m_toolbar, &BoardToolbar::densityChosen, this, [this](CardDensity density) {
        m_board->setDensity(density);
        m_context.preferences.setValue(densityKey, static_cast<int>(density));
    });
}

void PipelinePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitForm();
}

void PipelinePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHeader();
    column->addWidget(m_header);
    column->addWidget(m_toolbar);
    m_row = new QHBoxLayout;
    m_row->setSpacing(0);
    m_content = new QWidget;
    auto *contentColumn = new QVBoxLayout(m_content);
    setSpaces(*contentColumn, Theme::of(this), 0, 8);
    m_forecast = new ForecastRow(m_context);
    m_excluded = new HintLine(tr("Enter exchange rates"));
    contentColumn->addWidget(m_excluded);
    connect(m_excluded, &HintLine::linkOpened, this,
        [this] { Q_EMIT navigateTo({.page = page::settings, .part = u"money"_s}); });
    contentColumn->addWidget(m_forecast);
    m_stack = new QStackedLayout;
    contentColumn->addLayout(m_stack, 1);
    m_stack->addWidget(buildBoard());
    m_figuresView = new FiguresView(m_context);
    m_stack->addWidget(m_figuresView);
    buildEmptyStates();
    m_row->addWidget(m_content, 1);
    column->addLayout(m_row, 1);
    m_toolbar->setForecastShown(m_context.preferences.value(forecastKey, false).toBool());
    showForecast();
    m_toolbar->setGrouped(m_context.preferences.value(groupedKey, false).toBool());
    applyMargins();
}

void PipelinePage::buildHeader()
{
    m_selector = new Button(QString(), Button::Variant::Ghost);
    m_selector->setSmall(true);
    m_selector->setChevron(true);
    connect(m_selector, &QPushButton::clicked, this, &PipelinePage::showPipelineMenu);
    m_header->addStart(m_selector);
    for (int i = OpenCount; i <= Weighted; ++i) {
        const bool isAmount = i == Total || i == Weighted;
        m_figures += new Label({}, isAmount ? &Theme::Fonts::semibold : &Theme::Fonts::body,
            isAmount ? TextColor::Primary : TextColor::Secondary);
        m_header->addEnd(m_figures.back());
    }
    m_segments = new SegmentedControl(tr("Pipeline view"));
    m_segments->addSegment(tr("Board"), Icon::Board);
    m_segments->addSegment(tr("Table"), Icon::Table);
    m_segments->addSegment(tr("Figures"), Icon::Report);
    connect(m_segments, &QTabBar::currentChanged, this, &PipelinePage::setSegment);
    m_header->addEnd(m_segments);
    auto *add = new Button(Icon::Add, tr("New deal"), Button::Variant::Primary);
    add->setToolTip(nameWithKey(tr("New deal"), QKeySequence(Qt::Key_D)));
    connect(add, &QPushButton::clicked, this, [this] { beginForm(-1); });
    m_header->addEnd(add);
}

QWidget *PipelinePage::buildBoard()
{
    m_board = new BoardView(*m_model, m_context);
    m_board->setSyncStates(new items::RecordSyncStates(m_context.workspace, m_context.sync, EntityKind::Deal, m_board));
    m_board->setDensity(static_cast<CardDensity>(qBound(0, m_context.preferences.value(densityKey, 1).toInt(), 2)));
    m_toolbar->setDensity(m_board->density());
    connect(m_board, &BoardView::moveRequested, this, &PipelinePage::move);
    connect(m_board, &BoardView::openRequested, this, &PipelinePage::openDeal);
    connect(m_board, &BoardView::addRequested, this, &PipelinePage::quickAdd);
    connect(m_board, &BoardView::actionRequested, this, &PipelinePage::act);
    connect(m_board, &BoardView::dockRequested, this, &PipelinePage::showDock);
    connect(m_board, &BoardView::cardMenuRequested, this, &PipelinePage::showCardMenu);
    connect(m_board, &BoardView::laneMenuRequested, this, &PipelinePage::showLaneMenu);
    connect(m_board, &BoardView::collapsedChanged, this, &PipelinePage::rememberCollapsed);
    connect(m_board, &BoardView::foldedChanged, this, [this] {
        rememberFolded();
        updateCommands();
    });
    connect(m_board, &BoardView::chosenChanged, this, &PipelinePage::updateCommands);
    connect(m_board, &BoardView::draggingChanged, this, &PipelinePage::updateCommands);
    return m_board;
}

void PipelinePage::buildEmptyStates()
{
    m_noDeals = new EmptyState(Icon::Pipeline, tr("No deals yet"),
        tr("Create deals here, from a customer or from a lead, and move them from stage to stage."));
    connect(m_noDeals->addButton(Icon::Add, tr("New deal"), QKeySequence(Qt::Key_D)), &QPushButton::clicked, this,
        [this] { beginForm(-1); });
    connect(m_noDeals->addButton(Icon::Import, tr("Import a file")), &QPushButton::clicked, this,
        [this] { Q_EMIT navigateTo({.page = page::import_, .entity = EntityKind::Deal}); });
    m_nothingFound = new EmptyState(Icon::Filter, tr("No open deals match this filter"),
        tr("Remove a condition, or clear the filter to see the whole pipeline."));
    connect(m_nothingFound->addButton(Icon::Close, tr("Clear filter")), &QPushButton::clicked, m_toolbar,
        &BoardToolbar::clearFilter);
    m_stack->addWidget(m_noDeals);
    m_stack->addWidget(m_nothingFound);
}

/// The board reaches closer to the window's end than the page's margin, so that six lanes find their place at 1440.
void PipelinePage::applyMargins()
{
    const Theme &theme = Theme::of(this);
    const int start = theme.px(16);
    const int end = theme.px(8);
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    m_forecast->parentWidget()->setContentsMargins(
        isRightToLeft ? end : start, theme.px(4), isRightToLeft ? start : end, theme.px(8));
}

void PipelinePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange)
        applyMargins();
}

void PipelinePage::activate()
{
    // One that nobody chose and that is empty makes room for the one that a sync has filled.
    if (m_isLoaded && isPipelineEmpty() && boardPipeline(m_context) != m_model->pipeline())
        m_isLoaded = false;
    if (!m_isLoaded) {
        m_toolbar->readViews();
        load();
    }
    m_model->followToday();
    m_day.start();
    QTimer::singleShot(0, m_board, &BoardView::bringCardsIntoView); // once it has its size
    if (m_segments->currentIndex() == Board)
        m_board->setFocus(Qt::OtherFocusReason);
}

void PipelinePage::load()
{
    const RecordId pipeline = m_isLoaded ? m_model->pipeline() : boardPipeline(m_context);
    const auto done = m_model->load({pipeline, m_toolbar->filter(), m_toolbar->order(),
        m_toolbar->isGrouped() ? items::BoardGrouping::Owner : items::BoardGrouping::None});
    if (!done) {
        Q_EMIT m_context.workspace.failed(done.error());
        return;
    }
    if (!m_isLoaded) {
        restoreCollapsed();
        restoreFolded();
    }
    m_isLoaded = true;
    for (const items::BoardPipeline &one : m_model->pipelines()) {
        if (one.id == m_model->pipeline())
            m_selector->setText(one.name);
    }
    m_selector->setAccessibleName(tr("Pipeline: %1").arg(m_selector->text()));
    m_figuresReader->read(m_model->pipeline(), m_toolbar->filter());
    showFiguresView();
    m_forecast->read(m_model->pipeline(), m_toolbar->filter());
    if (m_segments->currentIndex() == Table)
        showTable();
    updateCommands();
    showState();
}

void PipelinePage::showPipelineMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const items::BoardPipeline &pipeline : m_model->pipelines()) {
        QAction *action = menu->addAction(pipeline.name);
        action->setCheckable(true);
        action->setChecked(pipeline.id == m_model->pipeline());
        connect(action, &QAction::triggered, this, [this, id = pipeline.id] { choosePipeline(id); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Edit pipelines and stages…")), &QAction::triggered, this,
        [this] { Q_EMIT navigateTo({.page = page::settings, .part = u"pipelines"_s}); });
    menu->popup(m_selector->mapToGlobal(QPoint(0, m_selector->height())));
}

void PipelinePage::choosePipeline(RecordId pipeline)
{
    closeForm();
    setBoardPipeline(m_context, pipeline);
    m_isLoaded = false;
    load();
}

bool PipelinePage::isPipelineEmpty() const
{
    const auto any = m_context.workspace.store().select(
        {EntityKind::Deal, {}, Filter::refersTo(field::pipeline, m_model->pipeline()), {}, {}, 1, false});
    return any && any->isEmpty();
}

void PipelinePage::showState()
{
    const bool isFiltered = !m_toolbar->filter().isEverything();
    QWidget *shown = m_board;
    if (m_segments->currentIndex() == Figures)
        shown = m_figuresView;
    else if (m_isLoaded && m_model->openCount() == 0 && isFiltered)
        shown = m_nothingFound;
    else if (m_isLoaded && m_model->openCount() == 0 && isPipelineEmpty())
        shown = m_noDeals;
    else if (m_segments->currentIndex() == Table)
        shown = m_table;
    if (m_stack->currentWidget() != shown)
        m_stack->setCurrentWidget(shown);
    Q_EMIT statusTextChanged();
}

void PipelinePage::showFigures()
{
    const Formats formats = m_context.formats();
    const auto overall = m_model->totals().overall(m_model->rates());
    m_figures[OpenCount]->setText(tr("%1 open").arg(formats.count(m_model->openCount())));
    m_figures[Total]->setText(totalText(overall, formats));
    m_figures[WeightedWord]->setText(tr("weighted"));
    m_figures[Weighted]->setText(weightedText(overall, formats));
    m_figures[FirstDot]->setText(u"·"_s);
    m_figures[SecondDot]->setText(u"·"_s);
    const QString parts = totalsToolTip(m_model->totals(), m_model->rates(), formats);
    for (Label *label : std::as_const(m_figures)) {
        label->setToolTip(parts);
        label->updateGeometry();
    }
    std::vector<reports::ExcludedAmounts> excluded;
    for (const Currency &currency : overall.missing)
        excluded.push_back({currency, EntityKind::Deal, m_model->totals().countIn(currency)});
    m_excluded->setText(reports::excludedText(excluded));
}

/// It reads once it is shown.
void PipelinePage::showFiguresView()
{
    m_figuresView->read(m_model->pipeline(), m_toolbar->filter());
}

/// Made when it is first asked for: most look at the board only.
void PipelinePage::showTable()
{
    if (!m_table) {
        m_table = new DealTable(m_context);
        connect(m_table, &DealTable::openRequested, this, &PipelinePage::openDeal);
        m_stack->addWidget(m_table);
    }
    m_table->showDeals(*m_model);
}

void PipelinePage::setSegment(int segment)
{
    if (segment == Table)
        showTable();
    m_toolbar->setFigures(segment == Figures);
    showForecast();
    updateCommands();
    showFigures();
    showState();
    if (m_table && m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    else if (m_stack->currentWidget() == m_figuresView)
        m_figuresView->setFocus(Qt::OtherFocusReason);
}

void PipelinePage::setForecastShown(bool isShown)
{
    m_context.preferences.setValue(forecastKey, isShown);
    showForecast();
}

/// The figures have a forecast of their own.
void PipelinePage::showForecast()
{
    m_forecast->setVisible(m_toolbar->isForecastShown() && m_segments->currentIndex() != Figures);
}

/// The text that the board was searched for goes as it does in a list.
void PipelinePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_toolbar->clearText())
        Page::keyPressEvent(event);
}

void PipelinePage::open(const Target &target)
{
    if (!m_isLoaded) {
        m_toolbar->readViews();
        load();
    }
    if (!target.view.isNull())
        m_toolbar->showView(target.view);
    if (!target.filter.isEmpty()) {
        if (const auto filter = parseFilter(m_context.workspace.schema(), EntityKind::Deal, target.filter))
            m_toolbar->setFilter(*filter);
    }
    if (!target.record.isNull()) {
        m_segments->setCurrentIndex(Board);
        m_board->setCurrent(m_model->indexOf(target.record));
    }
    if (target.action == Target::Action::Create)
        beginForm(-1);
}

Target PipelinePage::current() const
{
    Target target{page::pipeline};
    target.view = m_toolbar->view();
    target.filter = m_toolbar->filter().isEverything() ? QString() : m_toolbar->filter().toText();
    return target;
}

Target PipelinePage::targetOf(const RecordId &deal) const
{
    Target target = Target::to(EntityKind::Deal, deal);
    const QModelIndex card = m_model->indexOf(deal);
    if (!card.isValid())
        return target; // won, lost or set aside: not in a lane
    const int lane = BoardModel::laneAt(card);
    std::vector<RecordPlace> places;
    for (int i = 0; i < m_model->cardCount(lane); ++i)
        places.push_back({EntityKind::Deal, m_model->cardId(m_model->index(i, 0, m_model->laneIndex(lane)))});
    target.sequence = RecordSequence::of(m_model->stage(lane).name, std::move(places), deal);
    return target;
}

QString PipelinePage::statusText() const
{
    if (m_stack && m_stack->currentWidget() == m_figuresView)
        return tr("Select a bar and press Enter to see its deals");
    if (m_board->isDragging())
        return tr("Arrow keys move the card · Enter drops · Esc cancels");
    const DealIds chosen = m_board->chosenDeals();
    const Formats formats = m_context.formats();
    if (chosen.size() > 1) {
        items::BoardTotals totals;
        for (const QModelIndex &index : m_board->selectionModel()->selectedIndexes()) {
            if (BoardModel::isCard(index))
                totals.add(m_model->cardValue(index), m_model->cardProbability(index));
        }
        return tr("%1 · %2").arg(dealCount(chosen.size()), totalText(totals.overall(m_model->rates()), formats));
    }
    return m_model->openCount() == 1 ? tr("1 open deal")
                                     : tr("%Ln open deals", nullptr, static_cast<int>(m_model->openCount()));
}

QList<QWidget *> PipelinePage::regions()
{
    QList<QWidget *> regions{m_header, m_toolbar};
    if (m_forecast->isVisible())
        regions += m_forecast;
    regions += m_stack->currentWidget();
    if (m_form)
        regions += m_form;
    return regions;
}

void PipelinePage::setWidthClass(WidthClass width)
{
    m_width = width;
    m_toolbar->setWidthClass(width);
    m_segments->setIconsOnly(width == WidthClass::Narrow || width == WidthClass::Compact);
    for (int i = OpenCount; i <= Weighted; ++i)
        m_figures[i]->setVisible(width >= (i >= SecondDot ? WidthClass::Normal : WidthClass::Compact));
}

void PipelinePage::rememberCollapsed()
{
    QStringList stages = m_context.preferences.value(collapsedKey).toStringList();
    for (int lane = 0; lane < m_model->laneCount(); ++lane) {
        const QString stage = m_model->stage(lane).id.toString();
        stages.removeAll(stage);
        if (m_board->isCollapsed(lane))
            stages += stage;
    }
    m_context.preferences.setValue(collapsedKey, stages);
}

/// Until a person collapses or opens a lane, the board decides by its width.
void PipelinePage::restoreCollapsed()
{
    const QVariant kept = m_context.preferences.value(collapsedKey);
    if (!kept.isValid())
        return;
    QSet<RecordId> stages;
    for (const QString &stage : kept.toStringList())
        stages.insert(RecordId::fromString(stage));
    m_board->setCollapsedStages(stages);
}

void PipelinePage::rememberFolded()
{
    QStringList owners;
    for (const RecordId &owner : m_board->foldedOwners())
        owners += owner.toString();
    owners.sort();
    m_context.preferences.setValue(foldedKey, owners);
}

void PipelinePage::restoreFolded()
{
    QSet<RecordId> owners;
    for (const QString &owner : m_context.preferences.value(foldedKey).toStringList())
        owners.insert(RecordId::fromString(owner));
    m_board->setFoldedOwners(owners);
}

} // namespace satchel::ui

#include "moc_PipelinePage.cpp"
