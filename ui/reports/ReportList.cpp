// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportList.h"

#include "ui/common/GroupedList.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/SearchField.h"
#include "ui/common/SearchMatches.h"
#include "ui/common/TwoLineRow.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto favouritesPreference = "reports/favourites"_L1;
constexpr auto favouritesGroup = "favourites"_L1;
constexpr auto pipelineGroup = "group0"_L1;
const auto draftKey = u"draft"_s; // of a new report that nobody saved

enum ReportRole {
    ReportKeyRole = GroupedList::FirstOwnRole,
    ReportShapeRole, // as a text
    ReportRunRole, // when it was calculated, in words
    ReportFavouriteRole,
    ReportTypedRole,
};

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::ReportList)
};

/// Of this store alone: another one, such as the sample data, has other figures. Its person is in no other store but
/// those of their team.
QString shapePreference(const RecordId &me, const QString &key)
{
    return u"reports/last/%1/%2"_s.arg(me.toString(), key);
}

/// With which a person begins who never chose any.
QStringList firstFavourites()
{
    return {u"pipeline"_s, u"forecast"_s, u"won-lost"_s, u"activity"_s};
}

QStringList favouritesOf(const Preferences &preferences)
{
    return preferences.value(favouritesPreference, firstFavourites()).toStringList();
}

class ReportListDelegate : public GroupedListDelegate
{
public:
    using GroupedListDelegate::GroupedListDelegate;

protected:
    int rowHeight(const QModelIndex &, const Theme &theme) const override
    {
        return qMax(theme.px(44), twoLineHeight(theme.font.body, theme.font.small) + theme.px(8));
    }

    void paintRow(QPainter &painter, const QRect &row, const QRect &, const QModelIndex &index, bool isCurrent,
        const Theme &theme) const override
    {
        const QSize size(theme.px(44), theme.px(30));
        const QRect inner = row.adjusted(theme.px(8), 0, -theme.px(8), 0);
        const QRect box(inner.x(), inner.y() + (inner.height() - size.height()) / 2, size.width(), size.height());
        const auto shape = shapeFromText(index.data(ReportShapeRole).toString());
        if (shape)
            drawShape(painter, placed(painter, row, box), *shape, theme);
        else
            drawNoShape(painter, placed(painter, row, box), theme);
        int end = inner.right() + 1;
        if (index.data(ReportFavouriteRole).toBool()) {
            end -= theme.px(18);
            drawIcon(painter, placed(painter, row, QRect(end, inner.y(), theme.px(18), inner.height())), Icon::Starred,
                theme.px(14), theme.text.tertiary);
        }
        const int start = box.right() + 1 + theme.px(10);
        const int line = QFontMetrics(theme.font.body).height();
        const int below = QFontMetrics(theme.font.small).height();
        const int top = row.y() + (row.height() - line - below) / 2;
        const int width = end - theme.px(4) - start;
        const QString name = index.data().toString();
        const QFont &font = isCurrent ? theme.font.strong : theme.font.body;
        const auto matches = matchesIn(name, index.data(ReportTypedRole).toString());
        if (matches.isEmpty() && countLines(name, font, width, 2) > 1) { // the whole name before the day
            const QRect both(start, row.y() + (row.height() - 2 * line) / 2, width, 2 * line);
            drawLines(painter, placed(painter, row, both), name, font, theme.text.primary, 2);
            return;
        }
        drawMatchedText(painter, placed(painter, row, QRect(start, top, width, line)), name, matches, font,
            theme.text.primary, theme);
        drawText(painter, placed(painter, row, QRect(start, top + line, width, below)),
            index.data(ReportRunRole).toString(), theme.font.small, theme.text.tertiary);
    }
};

} // namespace

QString reportKey(const QString &report, const RecordId &saved)
{
    return saved.isNull() ? report : saved.toString();
}

QString topicTitle(reports::ReportTopic topic)
{
    using Topic = reports::ReportTopic;
    switch (topic) {
    case Topic::Pipeline: return ListText::tr("Pipeline");
    case Topic::Results: return ListText::tr("Results");
    case Topic::Accuracy: return ListText::tr("Accuracy");
    case Topic::People: return ListText::tr("People");
    case Topic::Customers: return ListText::tr("Customers and leads");
    case Topic::Own: return ListText::tr("Your own");
    }
    return {};
}

ReportList::ReportList(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_search(new SearchField(tr("Find a report"))), m_list(new GroupedList),
      m_nothing(new Label(tr("No report is called so."), &Theme::Fonts::body, TextColor::Secondary))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(8), theme.px(12), theme.px(9), 0);
    column->setSpacing(theme.px(6));
    column->addWidget(m_search);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    m_list->setItemDelegate(new ReportListDelegate(m_list));
    m_list->setAccessibleName(tr("Reports"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_search->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    setFocusProxy(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &ReportList::build);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_list->currentItem())
            m_list->step(1);
    });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ReportList::choose);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ReportList::openMenu);
    connect(m_list, &GroupedList::foldChanged, this, [this](const QString &group, bool isUnfolded) {
        if (m_search->text().isEmpty())
            m_context.preferences.setValue(u"reports/unfolded/"_s + group, isUnfolded);
    });
}

bool ReportList::isUnfolded(const QString &group) const
{
    const bool isAtFirst = group == favouritesGroup || group == pipelineGroup;
    return m_context.preferences.value(u"reports/unfolded/"_s + group, isAtFirst).toBool();
}

void ReportList::setReports(const std::vector<reports::Definition> &definitions,
    const std::vector<reports::SavedReport> &saved, const QString &draft)
{
    m_entries.clear();
    for (const reports::Definition &one : definitions)
        m_entries.push_back({one.name, one.title, one.name, {}, one.topic});
    for (const reports::SavedReport &one : saved)
        m_entries.push_back({one.id.toString(), one.name, one.report, one.id, reports::ReportTopic::Own});
    if (!draft.isEmpty())
        m_entries.push_back({draftKey, draft, {}, {}, reports::ReportTopic::Own});
    build();
}

/// While somebody searches, all that has what was typed is unfolded.
void ReportList::build()
{
    m_isFilling = true;
    m_list->clear();
    const QString typed = m_search->text().trimmed();
    const qsizetype words = typed.split(u' ', Qt::SkipEmptyParts).size();
    std::vector<const Entry *> found;
    for (const Entry &entry : m_entries) {
        if (matchesIn(entry.title, typed).size() == words)
            found.push_back(&entry);
    }
    m_nothing->setVisible(found.empty() && !typed.isEmpty());
    const QStringList favourites = favouritesOf(m_context.preferences);
    std::vector<const Entry *> first;
    for (const QString &key : favourites) {
        const auto entry = std::ranges::find(found, key, &Entry::key);
        if (entry != found.end())
            first.push_back(*entry);
    }
    addGroup(favouritesGroup, tr("Favourites"), first);
    for (int group = 0; group <= static_cast<int>(reports::ReportTopic::Own); ++group) {
        std::vector<const Entry *> others;
        std::ranges::copy_if(found, std::back_inserter(others), [&](const Entry *entry) {
            return static_cast<int>(entry->topic) == group && !favourites.contains(entry->key);
        });
        addGroup(u"group%1"_s.arg(group), topicTitle(static_cast<reports::ReportTopic>(group)), others);
    }
    if (QTreeWidgetItem *current = m_list->currentItem())
        m_list->scrollToItem(current); // the groups below it were not there yet
    m_isFilling = false;
}

void ReportList::addGroup(const QString &key, const QString &title, const std::vector<const Entry *> &entries)
{
    QTreeWidgetItem *group = m_list->addGroup(key, title);
    const QString typed = m_search->text().trimmed();
    const Formats formats = m_context.formats();
    bool hasCurrent = false;
    for (const Entry *entry : entries) {
        auto *item = new QTreeWidgetItem(group, {entry->title});
        const QString shape = m_context.preferences.value(shapePreference(m_context.workspace.me(), entry->key))
                                  .toString();
        const auto last = shapeFromText(shape);
        item->setToolTip(0, entry->title);
        item->setData(0, ReportKeyRole, entry->key);
        item->setData(0, ReportShapeRole, shape);
        item->setData(0, ReportRunRole,
            entry->key == draftKey ? tr("not saved yet")
                : last             ? formats.moment(last->at, m_context.workspace.clock().now())
                                   : tr("not run yet"));
        item->setData(0, ReportFavouriteRole, isFavourite(entry->key));
        item->setData(0, ReportTypedRole, typed);
        if (entry->key == m_current) {
            hasCurrent = true;
            m_list->setCurrentItem(item);
        }
    }
    m_list->finishGroup(group, hasCurrent || !typed.isEmpty() || isUnfolded(key));
}

/// The list stays as it is where it has the report: this answers to a choice in it, too.
void ReportList::setCurrent(const QString &report, const RecordId &saved)
{
    m_current = reportKey(report, saved);
    for (QTreeWidgetItemIterator item(m_list); *item; ++item) {
        if ((*item)->data(0, ReportKeyRole).toString() != m_current)
            continue;
        const QScopedValueRollback filling(m_isFilling, true);
        m_list->setCurrentItem(*item);
        (*item)->parent()->setExpanded(true); // scrolling to it does not
        m_list->scrollToItem(*item);
        return;
    }
    build();
}

/// The current one is what the page shows already, but for one that a search found.
void ReportList::choose()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (m_isFilling || !item || !item->parent())
        return;
    const QString key = item->data(0, ReportKeyRole).toString();
    const auto entry = std::ranges::find(m_entries, key, &Entry::key);
    if (entry == m_entries.end() || key == m_current)
        return;
    if (key == draftKey)
        return Q_EMIT draftChosen();
    const Entry chosen = *entry;
    if (!chosen.saved.isNull())
        Q_EMIT savedChosen(chosen.saved);
    else
        Q_EMIT reportChosen(chosen.report);
}

void ReportList::noteRun(const QString &key, const ReportShape &shape)
{
    const QString text = toText(shape);
    m_context.preferences.setValue(shapePreference(m_context.workspace.me(), key), text);
    for (QTreeWidgetItemIterator item(m_list); *item; ++item) {
        if ((*item)->data(0, ReportKeyRole).toString() != key)
            continue;
        (*item)->setData(0, ReportShapeRole, text);
        (*item)->setData(0, ReportRunRole, m_context.formats().moment(shape.at, m_context.workspace.clock().now()));
    }
}

bool ReportList::isFavourite(const QString &key) const
{
    return favouritesOf(m_context.preferences).contains(key);
}

void ReportList::setFavourite(const QString &key, bool isOne)
{
    QStringList favourites = favouritesOf(m_context.preferences);
    favourites.removeAll(key);
    if (isOne)
        favourites.append(key);
    m_context.preferences.setValue(favouritesPreference, favourites);
    build();
    Q_EMIT favouritesChanged();
}

void ReportList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// The strip of a toast makes the list lower.
void ReportList::keepInSight(const QSize &before)
{
    const QRect place = m_list->visualItemRect(m_list->currentItem());
    if (!place.isEmpty() && place.top() >= 0 && place.bottom() <= before.height()) // Qt scrolls to within a pixel
        QMetaObject::invokeMethod(
            m_list,
            [this] {
                if (QTreeWidgetItem *current = m_list->currentItem())
                    m_list->scrollToItem(current);
            },
            Qt::QueuedConnection); // the view has not laid itself out for its new size yet
}

/// The arrows choose while the typing goes on.
bool ReportList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        keepInSight(static_cast<QResizeEvent *>(event)->oldSize());
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return QWidget::eventFilter(watched, event);
    m_list->step(key == Qt::Key_Down ? 1 : -1);
    return true;
}

void ReportList::openMenu(const QPoint &point)
{
    const bool isByKey = !m_list->viewport()->rect().contains(point);
    const QTreeWidgetItem *item = isByKey ? m_list->currentItem() : m_list->itemAt(point);
    if (!item || !item->parent())
        return;
    const auto entry = std::ranges::find(m_entries, item->data(0, ReportKeyRole).toString(), &Entry::key);
    if (entry != m_entries.end() && entry->key != draftKey)
        Q_EMIT menuRequested(entry->report, entry->saved,
            m_list->viewport()->mapToGlobal(isByKey ? m_list->visualItemRect(item).center() : point));
}

void ReportList::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(placed(painter, rect(), QRect(width() - 1, 0, 1, height())), theme.border.subtle);
}

} // namespace satchel::ui

#include "moc_ReportList.cpp"
