// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/CalendarModel.h"

#include "domain/ChoiceNames.h"
#include "items/OwnRecords.h"

#include <algorithm>

namespace satchel::items {

using calendar::CalendarEntry;

namespace {

constexpr int settleMilliseconds = 60;

} // namespace

CalendarSource sourceOf(const CalendarEntry &entry)
{
    if (entry.entity == EntityKind::Task)
        return CalendarSource::Tasks;
    if (entry.entity == EntityKind::Deal)
        return CalendarSource::NextActions;
    return entry.kind == choice::call || entry.kind == choice::follow_up ? CalendarSource::Calls
                                                                         : CalendarSource::Meetings;
}

CalendarModel::CalendarModel(Workspace &workspace, QObject *parent) : QAbstractListModel(parent), m_workspace(workspace)
{
    m_later.setSingleShot(true);
    m_later.setInterval(settleMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &CalendarModel::refresh);
    connect(&workspace, &Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Activity) || batch.touches(EntityKind::Task) || batch.touches(EntityKind::Deal))
            m_later.start();
    });
}

void CalendarModel::setRange(const calendar::CalendarRange &range)
{
    if (range == m_range)
        return;
    m_range = range;
    refresh();
}

void CalendarModel::refresh()
{
    m_later.stop();
    if (!m_range.first.isValid())
        return;
    auto read = calendar::readCalendar(m_workspace.store(), m_range);
    if (!read) {
        Q_EMIT m_workspace.failed(read.error());
        return;
    }
    m_all = std::move(*read);
    m_people.clear();
    for (const CalendarEntry &entry : m_all) {
        if (!isMine(entry) && std::ranges::find(m_people, entry.owner) == m_people.end())
            m_people.push_back(entry.owner);
    }
    std::ranges::sort(m_people);
    show();
}

void CalendarModel::show()
{
    beginResetModel();
    m_entries.clear();
    std::ranges::copy_if(
        m_all, std::back_inserter(m_entries), [this](const CalendarEntry &entry) { return isShown(entry); });
    m_clashes = calendar::clashesOf(m_entries, m_workspace.me());
    endResetModel();
}

bool CalendarModel::isMine(const CalendarEntry &entry) const
{
    return isOfMeOrNobody(m_workspace.store(), entry.owner);
}

bool CalendarModel::isShown(const CalendarEntry &entry) const
{
    return isMine(entry) ? isShown(sourceOf(entry)) : isShown(entry.owner);
}

void CalendarModel::setShown(CalendarSource source, bool isShown)
{
    isShown ? void(m_hiddenSources.remove(source)) : void(m_hiddenSources.insert(source));
    show();
}

void CalendarModel::setShown(const RecordId &person, bool isShown)
{
    isShown ? void(m_shownPeople.insert(person)) : void(m_shownPeople.remove(person));
    show();
}

int CalendarModel::rowOf(EntityKind entity, const RecordId &id, std::optional<OccurrenceKey> occurrence) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const CalendarEntry &entry) {
        return entry.entity == entity && entry.id == id && entry.occurrence == occurrence;
    });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    return index.isValid() && role == Qt::DisplayRole ? entry(index.row()).title : QVariant();
}

} // namespace satchel::items

#include "moc_CalendarModel.cpp"
