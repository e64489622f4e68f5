// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together and what it shows; ActivitiesCommands.cpp has what a person does in it.
#include "ui/activities/ActivitiesPage.h"

#include "items/ActivityReading.h"
#include "ui/activities/ActivityFilterBar.h"
#include "ui/activities/ActivityList.h"
#include "ui/activities/ActivityPanel.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/PageNames.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Toast.h"
#include "ui/common/ViewTabs.h"
#include "ui/customer/Composer.h"
#include "ui/customer/FileActions.h"
#include "ui/lists/ListSearchField.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowestWithPanel = 1000;
const auto panelKey = u"activities/panel"_s;

} // namespace

ActivitiesPage::ActivitiesPage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context)
{
    m_isPanelWanted = m_context.preferences.value(panelKey, true).toBool();
    makeCommands();
}

void ActivitiesPage::makeCommands()
{
    const auto add = [this](const QString &name, const QString &text, Icon icon, const QKeySequence &key, auto run) {
        QAction *action = addCommand(u"activities."_s + name, text, icon, key, run);
        action->setToolTip(text);
        return action;
    };
    m_log = add(u"log"_s, tr("Log activity"), Icon::Log, Qt::Key_L, &ActivitiesPage::pickCustomer);
    m_customer = add(u"customer"_s, tr("Open the customer"), Icon::Contact, QKeySequence(Qt::CTRL | Qt::Key_Return),
        &ActivitiesPage::openCustomer);
    m_edit = add(u"edit"_s, tr("Edit"), Icon::Edit, Qt::Key_F2, &ActivitiesPage::editCurrent);
    m_pin = add(u"pin"_s, tr("Pin"), Icon::Pin, Qt::Key_P, &ActivitiesPage::pinCurrent);
    m_call = add(u"call"_s, tr("Call again"), Icon::Call, QKeySequence(Qt::SHIFT | Qt::Key_C),
        [this] { goToCustomer(Target::Action::Call); });
    m_email = add(u"email"_s, tr("E-mail"), Icon::Email, QKeySequence(Qt::SHIFT | Qt::Key_E),
        [this] { goToCustomer(Target::Action::WriteEmail); });
    m_plan = add(u"plan"_s, tr("Next step"), Icon::Tasks, Qt::Key_T, &ActivitiesPage::planNext);
    m_search = add(u"search"_s, tr("Search in the activities"), Icon::Search, Qt::Key_Slash, [this] {
        m_filter->search()->setFocus(Qt::ShortcutFocusReason);
        m_filter->search()->selectAll();
    });
    m_export = add(u"export"_s, tr("Export"), Icon::Export, {}, &ActivitiesPage::exportShown);
    m_table = add(u"table"_s, tr("Show as a table"), Icon::Table, Qt::Key_V,
        [this] { Q_EMIT navigateTo({.page = page::activity_table}); });
    m_reading = add(u"panel"_s, tr("Reading panel"), Icon::Columns, Qt::Key_I, &ActivitiesPage::togglePanel);
    m_reading->setCheckable(true);
    m_previous = add(
        u"previous"_s, tr("Previous activity"), Icon::Up, QKeySequence(Qt::ALT | Qt::Key_Up), [this] { step(-1); });
    m_next = add(u"next"_s, tr("Next activity"), Icon::Down, QKeySequence(Qt::ALT | Qt::Key_Down), [this] { step(1); });
    m_close = new QAction(themedIcon(Icon::Close), tr("Close the reading panel"), this); // Esc is the panel's own key
    m_close->setShortcut(Qt::Key_Escape);
    m_close->setShortcutContext(Qt::WidgetShortcut);
    connect(m_close, &QAction::triggered, this, &ActivitiesPage::closePanel);
}

QString ActivitiesPage::title() const
{
    return tr("Activities");
}

void ActivitiesPage::make()
{
    if (m_model)
        return;
    m_model = new items::TimelineModel(m_context.workspace, this);
    m_counts = new items::TimelineCountsReader(m_context.workspace, this);
    m_files = new FileActions(m_context, this);
    m_filter = new ActivityFilterBar(m_context);
    m_panel = new ActivityPanel(m_context, {m_previous, m_next, m_edit, m_pin, m_close, m_call, m_email, m_plan});
    m_panel->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 0, 0);
    column->addWidget(makeHeader());
    column->addWidget(m_filter);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(makeCentre(), 1);
    body->addWidget(m_panel);
    column->addLayout(body, 1);
    m_toast = new Toast(m_centre);
    connectParts();
    read();
    arrange();
}

QWidget *ActivitiesPage::makeHeader()
{
    m_header = new PageHeader(title());
    const auto addButton = [this](Button *button, QAction *action, QAction *folded) {
        button->setToolTip(nameWithKey(action->text(), action->shortcut()));
        m_header->addEnd(button, folded);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    };
    m_header->addEnd(m_filter->search());
    m_segments = new SegmentedControl(tr("View of the activities"));
    m_segments->addSegment(tr("List"), Icon::Timeline);
    m_segments->addSegment(tr("Table"), Icon::Table);
    m_segments->setToolTip(nameWithKey(m_table->text(), m_table->shortcut()));
    connect(m_segments, &QTabBar::currentChanged, this, [this](int index) {
        if (index == 0)
            return;
        m_segments->setCurrentIndex(0);
        m_table->trigger();
    });
    m_header->addEnd(m_segments, m_table);
    m_exportButton = new Button(Icon::Export, m_export->text());
    addButton(m_exportButton, m_export, m_export);
    m_logButton = new Button(Icon::Log, m_log->text(), Button::Variant::Primary);
    addButton(m_logButton, m_log, nullptr);
    m_logButton->setVisible(!m_context.workspace.store().isReadOnly());
    m_panelButton = new IconButton(Icon::Columns, m_reading);
    m_filter->addEnd(m_panelButton);
    return m_header;
}

QWidget *ActivitiesPage::makeCentre()
{
    const Theme &theme = Theme::of(this);
    m_centre = new QWidget;
    auto *column = new QVBoxLayout(m_centre);
    column->setContentsMargins(0, 1, 0, 0); // below the line that parts it from the toolbar
    column->setSpacing(0);
    m_form = new QWidget;
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(10));
    form->setSpacing(theme.px(6));
    m_formHeading = new Label({}, &Theme::Fonts::semibold);
    m_composer = new Composer(m_context);
    form->addWidget(m_formHeading);
    form->addWidget(m_composer);
    m_form->hide();
    m_list = new ActivityList(m_context, *m_model);
    m_list->setAccessibleName(title());
    m_nothingYet = new EmptyState(
        Icon::Timeline, tr("Nothing has happened yet"), tr("Log a call, a meeting or a note, and it appears here."));
    if (!m_context.workspace.store().isReadOnly())
        connect(m_nothingYet->addButton(Icon::Log, m_log->text(), m_log->shortcut()), &QPushButton::clicked, m_log,
            &QAction::trigger);
    m_nothingFound = new EmptyState(Icon::Filter, tr("Nothing matches the filter"),
        tr("Show activities of everyone and of any time, or clear the search."));
    connect(m_nothingFound->addButton(Icon::Close, tr("Clear filter")), &QPushButton::clicked, m_filter,
        &ActivityFilterBar::clear);
    column->addWidget(m_form);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothingYet, 1);
    column->addWidget(m_nothingFound, 1);
    return m_centre;
}

void ActivitiesPage::connectParts()
{
    connect(m_model, &items::TimelineModel::failed, &m_context.workspace, &items::Workspace::failed);
    connect(m_counts, &items::TimelineCountsReader::changed, this, &ActivitiesPage::showCount);
    connect(m_filter, &ActivityFilterBar::filterChanged, this, &ActivitiesPage::read);
    connect(m_filter, &ActivityFilterBar::resultsRequested, m_list, [this] { m_list->setFocus(); });
    connect(m_list, &ActivityList::currentRowChanged, this, &ActivitiesPage::showCurrent);
    connect(m_list, &ActivityList::openRequested, this, &ActivitiesPage::openPanel);
    connect(m_list, &ActivityList::menuRequested, this, &ActivitiesPage::showMenu);
    const auto goTo = [this](EntityKind entity, const RecordId &id) { Q_EMIT navigateTo(Target::to(entity, id)); };
    connect(m_panel, &ActivityPanel::recordRequested, this, goTo);
    connect(m_panel, &ActivityPanel::fileRequested, m_files, &FileActions::preview);
    connect(m_panel, &ActivityPanel::activityRequested, this, [this, goTo](const store::TimelineItem &item) {
        if (const int row = m_model->find(item.id); row >= 0)
            m_list->setCurrentRow(row);
        else if (const auto [entity, id] = items::customerOf(item); !id.isNull())
            goTo(entity, id);
    });
    connect(m_panel, &ActivityPanel::moreRequested, this,
        [this] { showMenu(m_panel->moreButton()->mapToGlobal(QPoint(0, m_panel->moreButton()->height()))); });
    connect(m_composer, &Composer::openChanged, this, [this](bool isOpen) {
        m_form->setVisible(isOpen);
        showCurrent(); // its keys are the form's
        m_logButton->setVariant(isOpen ? Button::Variant::Secondary : Button::Variant::Primary);
        if (isOpen) {
            m_newestBefore = newestActivity();
            return;
        }
        m_list->setFocus(Qt::OtherFocusReason);
        if (newestActivity() != m_newestBefore) // what was logged is read
            m_list->setCurrentRow(m_model->neighbour(-1, 1));
    });
}

RecordId ActivitiesPage::newestActivity() const
{
    const int row = m_model->neighbour(-1, 1);
    return row < 0 ? RecordId() : m_model->row(row).item.id;
}

void ActivitiesPage::read()
{
    m_list->show(m_filter->part(), m_filter->filter());
    m_counts->read(m_filter->filter());
    showEmptyState();
    showCount();
}

void ActivitiesPage::showEmptyState()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isFiltered = m_filter->isNarrowed() || m_filter->part() != store::TimelinePart::Past;
    m_list->setVisible(!isEmpty);
    m_nothingYet->setVisible(isEmpty && !isFiltered);
    m_nothingFound->setVisible(isEmpty && isFiltered);
}

/// "214 of 5,057": what the tab and the filter find of all.
void ActivitiesPage::showCount()
{
    if (!m_counts->isKnown())
        return;
    const Formats formats = m_context.formats();
    const store::TimelineCounts &counts = m_counts->counts();
    m_filter->setCounts(counts);
    const qint64 shown = m_filter->countIn(counts);
    m_header->setDetail(m_filter->isNarrowed() && m_filter->part() == store::TimelinePart::Past
            ? formats.progress(shown, counts.all)
            : formats.count(shown));
    showCurrent();
}

void ActivitiesPage::showCurrent()
{
    showEmptyState();
    const items::TimelineRow *row = m_list->currentRow();
    if (!row) {
        m_panel->clear();
    } else if (isReading()) {
        const qint64 count = m_counts->isKnown() ? m_filter->countIn(m_counts->counts()) : 0;
        m_panel->show(*row, m_list->words(), m_model->positionOf(m_list->currentIndex().row()), count);
    }
    if (m_composer->isOpen())
        row = nullptr;
    const bool isTask = row && row->item.source == store::TimelineItem::Source::Task;
    const bool hasCustomer = row && !items::customerOf(row->item).second.isNull();
    m_pin->setEnabled(row && !isTask);
    m_pin->setText(row && row->item.isPinned ? tr("Unpin") : tr("Pin"));
    m_edit->setEnabled(row);
    m_customer->setEnabled(hasCustomer);
    const auto &reading = m_panel->reading();
    const bool mayContact = hasCustomer && (!reading || !isReading() || reading->mayContact);
    m_call->setEnabled(mayContact);
    m_email->setEnabled(mayContact);
    m_plan->setEnabled(row);
}

bool ActivitiesPage::isWide() const
{
    return width() >= Theme::of(this).px(narrowestWithPanel);
}

bool ActivitiesPage::isReading() const
{
    return isWide() ? m_isPanelWanted : m_isPanelInPlace;
}

/// Beside the list, or in its place.
void ActivitiesPage::arrange()
{
    if (!m_model)
        return;
    const bool isInPlace = !isWide() && m_isPanelInPlace;
    m_panel->setSizePolicy(isInPlace ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_panel->setVisible(isReading());
    m_centre->setVisible(!isInPlace);
    m_reading->setChecked(isReading());
    showCurrent();
    Q_EMIT statusTextChanged();
}

void ActivitiesPage::togglePanel()
{
    if (isReading())
        closePanel();
    else
        openPanel();
}

/// Opened already, the keys go to it.
void ActivitiesPage::openPanel()
{
    (isWide() ? m_isPanelWanted : m_isPanelInPlace) = true;
    if (isWide())
        m_context.preferences.setValue(panelKey, true);
    arrange();
    if (!isWide())
        m_panel->setFocus(Qt::OtherFocusReason);
}

void ActivitiesPage::closePanel()
{
    if (isWide()) {
        m_isPanelWanted = false;
        m_context.preferences.setValue(panelKey, false);
    }
    m_isPanelInPlace = false;
    arrange();
    m_list->setFocus(Qt::OtherFocusReason);
}

void ActivitiesPage::step(int by)
{
    int row = m_model->neighbour(m_list->currentIndex().row(), by);
    if (row < 0 && by > 0 && m_model->canFetchMore({})) {
        m_model->fetchMore({});
        row = m_model->neighbour(m_list->currentIndex().row(), by);
    }
    m_list->setCurrentRow(row);
}

void ActivitiesPage::paintEvent(QPaintEvent *event)
{
    Page::paintEvent(event);
    if (m_model)
        QPainter(this).fillRect(QRect(0, m_filter->geometry().bottom() + 1, width(), 1), Theme::of(this).border.normal);
}

/// In place of the list the panel has the list's keys.
void ActivitiesPage::keyPressEvent(QKeyEvent *event)
{
    if (m_model && !isWide() && m_isPanelInPlace && event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Up: step(-1); return;
        case Qt::Key_Down: step(1); return;
        case Qt::Key_PageUp: m_panel->scrollBy(-1); return;
        case Qt::Key_PageDown:
        case Qt::Key_Space: m_panel->scrollBy(1); return;
        default: break;
        }
    }
    if (m_model && event->key() == Qt::Key_Escape && isReading()) {
        closePanel();
        return;
    }
    Page::keyPressEvent(event);
}

void ActivitiesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_model && m_panel->isHidden() == isReading())
        arrange();
    else if (m_model && m_centre->isHidden() && isWide())
        arrange();
}

void ActivitiesPage::setWidthClass(WidthClass width)
{
    make();
    const bool isNarrow = width == WidthClass::Narrow;
    m_filter->setFolded(isNarrow);
    m_segments->setIconsOnly(isNarrow);
    m_header->setOffered(m_exportButton, !isNarrow); // the palette has it
}

void ActivitiesPage::activate()
{
    const bool isFirst = !m_model;
    make();
    if (!isFirst) { // time has gone on: what was planned may be over
        m_model->refresh();
        m_counts->read(m_filter->filter());
    }
    (m_list->isVisible() ? static_cast<QWidget *>(m_list) : m_panel)->setFocus(Qt::OtherFocusReason);
}

void ActivitiesPage::open(const Target &target)
{
    make();
    if (const QStringList part = target.part.split(u'/'); part.size() == 3 && part[0] == "received"_L1)
        m_filter->showReceived(part[1].toLongLong(), Instant{part[2].toLongLong()}); // a sequence of the log, and when
    if (!target.record.isNull() && m_model->find(target.record) >= 0)
        m_list->setCurrentRow(m_model->find(target.record));
}

QString ActivitiesPage::statusText() const
{
    if (!m_model || !isReading())
        return tr("Enter opens · Ctrl+Enter goes to the customer");
    return isWide() ? tr("↑ ↓ read on · Ctrl+Enter goes to the customer · Shift+E replies")
                    : tr("↑ ↓ read on · Esc goes back to the list");
}

QList<QWidget *> ActivitiesPage::regions()
{
    if (!m_model)
        return {this};
    return {m_header, m_filter, m_list, m_panel};
}

} // namespace satchel::ui

#include "moc_ActivitiesPage.cpp"
