// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Navigation.h"

#include "domain/CustomEntity.h"
#include "domain/FieldNames.h"
#include "domain/Overdue.h"
#include "items/AgendaModel.h"
#include "items/InboxReading.h"
#include "reports/builder/SavedDefinitions.h"
#include "reports/Dashboards.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostCounted = 999;
constexpr int settleMilliseconds = 250; // a burst of changes is counted once
constexpr int viewsMilliseconds = 1000; // views have time: the page on screen reads first
constexpr int inboxMilliseconds = 5 * 60'000; // what is snoozed returns without a change of the store
constexpr auto usedPreference = "places/used"_L1; // what was used when the window was closed: the first picture has it

constexpr auto orderPreference = "places/order"_L1; // the places that were shown, the first one first

QString shownPreference(const QString &page)
{
    return u"places/shown/"_s + page;
}

/// An entity without a record has no place yet. One that cannot be read stays where it is.
bool hasAny(store::Store &store, EntityKind entity)
{
    store::Query query;
    query.entity = entity;
    query.limit = 1;
    const auto rows = store.select(query);
    return !rows || rows->size() > 0;
}

qint64 countUpTo(store::Store &store, EntityKind entity, const QString &filter)
{
    store::Query query;
    query.entity = entity;
    query.limit = mostCounted + 1;
    const auto parsed = parseFilter(store.schema(), entity, filter);
    if (!parsed)
        return 0;
    query.filter = *parsed;
    const auto rows = store.select(query);
    return rows ? rows->size() : 0;
}

/// A view of the board or of tasks shows what is open.
QString shownBy(EntityKind entity, const QString &place, const QString &filter)
{
    const QString open = entity == EntityKind::Task ? u"status in (\"pending\", \"in_progress\")"_s
        : place == page::pipeline                   ? u"status = \"open\""_s
                                                    : QString();
    if (open.isEmpty() || filter.isEmpty())
        return filter + open;
    return u"(%1) and %2"_s.arg(filter, open);
}

/// A list without an entry of its own marks the entry of its overview page.
QString sidebarPageOf(const QString &page)
{
    const QString overview = presentationOf(entityListedOn(page)).overviewPage;
    return overview.isEmpty() ? page : overview;
}

} // namespace

Navigation::Navigation(const PageTable &table, const PageContext &context, bool isBottom, QObject *parent)
    : QAbstractListModel(parent), m_context(context), m_isBottom(isBottom), m_worker(context.workspace.workerStore())
{
    const QStringList used = context.preferences.value(usedPreference).toStringList();
    m_used = {used.begin(), used.end()};
    m_order = context.preferences.value(orderPreference).toStringList();
    fill(table);
    if (isBottom)
        return;
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        readViews();
        readCounts();
    });
    m_later.start(0);
    m_viewsLater.setSingleShot(true);
    connect(&m_viewsLater, &QTimer::timeout, this, &Navigation::readViewCounts);
    m_usedLater.setSingleShot(true);
    connect(&m_usedLater, &QTimer::timeout, this, &Navigation::readUsed);
    m_usedLater.start(0);
    connect(&context.workspace, &items::Workspace::changed, this, &Navigation::follow);
}

void Navigation::fill(const PageTable &table)
{
    m_places.clear();
    m_rows.clear();
    const auto add = [&](PageEntry::Group group) {
        for (const PageEntry &entry : table) {
            if (entry.group == group)
                m_places.push_back({{entry.title, entry.icon, false, {entry.key}, {}, false}, entry.usedBy});
        }
    };
    if (m_isBottom) {
        add(PageEntry::Group::Bottom);
    } else {
        add(PageEntry::Group::Work);
        m_places.push_back({{tr("Records"), Icon::None, true, {}, {}, false}});
        add(PageEntry::Group::Records);
        if (m_places.back().row.isHeader)
            m_places.pop_back();
        m_places.push_back({{.text = tr("More"), .icon = Icon::More, .isMore = true}});
        sortPlaces();
    }
    for (const Place &place : m_places) {
        if (isWanted(place))
            m_rows.push_back(place.row);
    }
    m_pageRows = m_rows.size();
}

/// Places keep the order in which they came: one that appears later is the last of its group, and moves no other in it.
/// Those that the first picture of a store has are in the order of the table.
void Navigation::sortPlaces()
{
    const auto rank = [this](const Place &place) {
        const qsizetype at = m_order.indexOf(place.row.target.page);
        return at < 0 ? m_order.size() : at;
    };
    const auto isBoundary = [](const Place &place) { return place.row.isHeader || place.row.isMore; };
    for (auto first = m_places.begin(); first != m_places.end();) {
        const auto last = std::find_if(first, m_places.end(), isBoundary);
        std::ranges::stable_sort(first, last, {}, rank);
        first = last == m_places.end() ? last : last + 1;
    }
}

/// Once it is known what is used.
void Navigation::noteOrder()
{
    const qsizetype known = m_order.size();
    for (const Place &place : m_places) {
        const QString &page = place.row.target.page;
        if (!place.row.isHeader && !place.row.isMore && isWanted(place) && !m_order.contains(page))
            m_order.append(page);
    }
    if (m_order.size() == known)
        return;
    m_context.preferences.setValue(orderPreference, m_order);
    sortPlaces();
}

bool Navigation::isWanted(const Place &place) const
{
    if (place.row.isMore)
        return !others().empty();
    const QVariant chosen = m_context.preferences.value(shownPreference(place.row.target.page));
    if (!place.row.isHeader && !m_isBottom && chosen.isValid())
        return chosen.toBool();
    const bool isInbox = place.row.target.page == page::inbox;
    return (!isInbox && place.usedBy == EntityKind{}) || m_used.contains(place.row.target.page);
}

std::vector<Navigation::Other> Navigation::others() const
{
    std::vector<Other> hidden;
    for (const Place &place : m_places) {
        if (!place.row.isMore && !isWanted(place))
            hidden.push_back({place.row.text, place.row.icon, place.row.target});
    }
    return hidden;
}

bool Navigation::canHide(const QModelIndex &index) const
{
    const auto row = static_cast<size_t>(index.row());
    return !m_isBottom && index.isValid() && row < m_pageRows && !m_rows[row].isHeader && !m_rows[row].isMore;
}

void Navigation::setShown(const QString &page, bool isShown)
{
    m_context.preferences.setValue(shownPreference(page), isShown);
    showWanted();
}

/// Each that came or went by itself, so that the others keep the focus.
void Navigation::showWanted()
{
    if (!m_isBottom && (m_isUsedKnown || !m_order.isEmpty()))
        noteOrder();
    int at = 0;
    for (const Place &place : m_places) {
        const auto row = m_rows.begin() + at;
        const bool isThere = at < static_cast<int>(m_pageRows) && row->text == place.row.text
            && row->target == place.row.target && row->isMore == place.row.isMore;
        const bool isHere = isWanted(place);
        if (isHere && !isThere) {
            beginInsertRows({}, at, at);
            m_rows.insert(row, place.row);
            ++m_pageRows;
            endInsertRows();
        } else if (!isHere && isThere) {
            beginRemoveRows({}, at, at);
            m_rows.erase(row);
            --m_pageRows;
            endRemoveRows();
        }
        at += isHere ? 1 : 0;
    }
}

void Navigation::setTable(const PageTable &table)
{
    beginResetModel();
    fill(table);
    endResetModel();
    if (m_isBottom)
        return;
    m_later.start(0);
    m_usedLater.start(0);
}

int Navigation::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant Navigation::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.text;
    case Qt::AccessibleTextRole:
        return row.count.isEmpty() ? row.text
            : row.isMarked         ? tr("%1, %2 overdue").arg(row.text, row.count)
                                   : row.text + u", "_s + row.count;
    case IsHeaderRole: return row.isHeader;
    case IconRole: return static_cast<int>(row.icon);
    case CountRole: return row.count;
    case IsMarkedRole: return row.isMarked;
    case TargetRole: return QVariant::fromValue(row.target);
    case IsMoreRole: return row.isMore;
    default: return {};
    }
}

Qt::ItemFlags Navigation::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[static_cast<size_t>(index.row())].isHeader)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

int Navigation::rowFor(const Target &target) const
{
    const Presentation &shown = presentationOf(target.entity);
    const bool isRecordPage = !target.page.isEmpty() && target.page == shown.recordPage;
    const QString key = isRecordPage ? shown.page : sidebarPageOf(target.page);
    int page = -1;
    const auto others = this->others();
    const bool isOther = std::ranges::any_of(others, [&](const Other &other) { return other.target.page == key; });
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        if (row.isMore && isOther)
            page = static_cast<int>(i);
        if (row.isHeader || row.isMore || row.target.page != key)
            continue;
        if (!row.target.view.isNull() && row.target.view == target.view)
            return static_cast<int>(i);
        if (row.target.view.isNull())
            page = static_cast<int>(i);
    }
    return page;
}

void Navigation::follow(const store::ChangeBatch &batch)
{
    const auto touches = [&](EntityKind entity) { return batch.touches(entity); };
    if (touches(EntityKind::Task) || touches(EntityKind::Deal) || touches(EntityKind::Lead)
        || touches(EntityKind::View))
        m_later.start(settleMilliseconds);
    const auto isUsedBy = [&](const Place &place) { // what is left again is noticed later
        return place.usedBy != EntityKind{} && touches(place.usedBy) && !m_used.contains(place.row.target.page);
    };
    if (touches(EntityKind::Activity) || touches(EntityKind::Conversation) || std::ranges::any_of(m_places, isUsedBy))
        m_usedLater.start(viewsMilliseconds);
    const auto concerns = [&](const Row &row) { return !row.target.view.isNull() && touches(row.counted); };
    if (std::ranges::any_of(m_rows, concerns))
        m_viewsLater.start(viewsMilliseconds);
}

void Navigation::readUsed()
{
    m_usedLater.start(inboxMilliseconds);
    std::vector<std::pair<QString, EntityKind>> questions;
    for (const Place &place : m_places) {
        if (place.usedBy != EntityKind{})
            questions.emplace_back(place.row.target.page, place.usedBy);
    }
    m_worker.post([this, questions = std::move(questions)](store::Store &store) {
        QSet<QString> used;
        for (const auto &[page, entity] : questions) {
            if (hasAny(store, entity))
                used.insert(page);
        }
        const auto unanswered = items::unansweredCount(store).value_or(std::nullopt);
        if (unanswered)
            used.insert(page::inbox);
        QMetaObject::invokeMethod(this, [this, used, unanswered] {
            m_isUsedKnown = true;
            if (std::exchange(m_used, used) != used)
                m_context.preferences.setValue(usedPreference, QStringList(used.begin(), used.end()));
            showWanted();
            readCounts();
            if (unanswered)
                setPageCount(page::inbox, *unanswered, false);
        });
    });
}

void Navigation::readViews()
{
    store::Query query;
    query.entity = EntityKind::View;
    query.columns = {field::name, field::place, field::filter};
    query.filter = Filter::negate(Filter::condition(field::place, Filter::Op::In,
        {Operand::fromText(page::reports), Operand::fromText(reports::definitionsPlace),
            Operand::fromText(reports::dashboardsPlace)})); // they are listed on their pages
    query.sort = {field::name, false};
    query.limit = 20;
    std::vector<Row> views;
    if (const auto rows = m_context.workspace.store().select(query)) {
        for (qsizetype i = 0; i < rows->size(); ++i) {
            const QString place = rows->text(i, 1);
            // A view's place is a page, or the name of the entity that a list shows.
            const Entity *entity = m_context.workspace.schema().find(place);
            if (!entity && isCustomEntityName(place))
                continue; // its record type was removed, and the view comes back with it
            const Target target{.page = entity ? presentationOf(entity->kind).page : place,
                .filter = rows->text(i, 2),
                .view = rows->id(i)};
            const EntityKind counted = entity ? entity->kind
                : place == page::tasks        ? EntityKind::Task
                                              : EntityKind::Deal;
            views.push_back(
                {rows->text(i, 0), entity ? iconOf(entity->kind) : Icon::Pipeline, false, target, {}, false, counted});
        }
    }
    const auto isSame = [](const Row &a, const Row &b) { return a.text == b.text && a.target == b.target; };
    const size_t known = m_rows.size() > m_pageRows ? m_rows.size() - m_pageRows - 1 : 0;
    if (known == views.size()
        && std::equal(views.begin(), views.end(), m_rows.end() - static_cast<std::ptrdiff_t>(known), isSame))
        return;
    if (m_rows.size() > m_pageRows) {
        beginRemoveRows({}, static_cast<int>(m_pageRows), static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(m_pageRows);
        endRemoveRows();
    }
    if (views.empty())
        return;
    beginInsertRows({}, static_cast<int>(m_pageRows), static_cast<int>(m_pageRows + views.size()));
    m_rows.push_back({tr("Saved views"), Icon::None, true, {}, {}, false});
    m_rows.insert(m_rows.end(), views.begin(), views.end());
    endInsertRows();
    m_viewsLater.start(viewsMilliseconds);
}

void Navigation::readViewCounts()
{
    struct Question
    {
        RecordId view;
        EntityKind entity;
        QString filter;
    };
    std::vector<Question> questions;
    for (const Row &row : m_rows) {
        if (!row.target.view.isNull())
            questions.push_back(
                {row.target.view, row.counted, shownBy(row.counted, row.target.page, row.target.filter)});
    }
    m_worker.post([this, questions = std::move(questions)](store::Store &store) {
        std::ignore = store.followOtherRegistry(); // a view may be of an entity that was defined meanwhile
        QHash<RecordId, qint64> counts;
        for (const Question &question : questions)
            counts.insert(question.view, countUpTo(store, question.entity, question.filter));
        QMetaObject::invokeMethod(this, [this, counts] { showViewCounts(counts); });
    });
}

void Navigation::showViewCounts(const QHash<RecordId, qint64> &counts)
{
    for (size_t i = m_pageRows; i < m_rows.size(); ++i) {
        if (counts.contains(m_rows[i].target.view))
            setCount(i, counts.value(m_rows[i].target.view), false);
    }
}

void Navigation::readCounts()
{
    store::Store &store = m_context.workspace.store();
    const qint64 late = countUpTo(store, EntityKind::Task,
        overdue(field::due_date).toText() + u" and status in (\"pending\", \"in_progress\")"_s);
    setPageCount(page::today, items::AgendaModel::count(store), false);
    setPageCount(page::tasks, late, true);
    setPageCount(page::leads, countUpTo(store, EntityKind::Lead, u"status = \"new\""_s), false);
}

void Navigation::setPageCount(const QString &page, qint64 count, bool isMarked)
{
    for (size_t i = 0; i < m_pageRows; ++i) {
        if (m_rows[i].target.page == page)
            setCount(i, count, isMarked);
    }
}

void Navigation::setCount(size_t at, qint64 count, bool isMarked)
{
    const QString text = count == 0 ? QString()
        : count > mostCounted       ? tr("%1+").arg(m_context.formats().count(mostCounted))
                                    : m_context.formats().count(count);
    Row &row = m_rows[at];
    if (row.count == text && row.isMarked == isMarked)
        return;
    row.count = text;
    row.isMarked = isMarked;
    Q_EMIT dataChanged(index(static_cast<int>(at)), index(static_cast<int>(at)));
}

} // namespace satchel::ui

#include "moc_Navigation.cpp"
