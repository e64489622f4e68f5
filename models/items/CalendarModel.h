// SPDX-License-Identifier: GPL-3.0-or-later
// What a calendar page shows: the entries of a range of days, without those that a person hides. Reads again when
// activities, tasks or deals change. A range is read at once: a month of a store with 100,000 meetings takes a few
// milliseconds (./dev bench calendar).
#pragma once

#include "calendar/CalendarReader.h"
#include "calendar/Clashes.h"
#include "items/Workspace.h"

#include <QAbstractListModel>
#include <QTimer>

namespace satchel::items {

/// What of mine can be hidden in one go; of others their person.
enum class CalendarSource : quint8 { Meetings, Calls, Tasks, NextActions };

CalendarSource sourceOf(const calendar::CalendarEntry &entry);

class CalendarModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CalendarModel(Workspace &workspace, QObject *parent = nullptr);

    void setRange(const calendar::CalendarRange &range);
    const calendar::CalendarRange &range() const { return m_range; }
    void refresh();

    const std::vector<calendar::CalendarEntry> &entries() const { return m_entries; }
    const calendar::CalendarEntry &entry(int row) const { return m_entries[static_cast<size_t>(row)]; }
    /// The row of an entry, wherever it is by now; -1 when it is not shown.
    int rowOf(EntityKind entity, const RecordId &id, std::optional<OccurrenceKey> occurrence) const;
    /// What else takes place at the time of an entry, of those that are shown: rows.
    std::vector<int> clashesOf(int row) const { return m_clashes.value(row); }
    /// Nobody's entries count as mine.
    bool isMine(const calendar::CalendarEntry &entry) const;
    /// The others who have entries in the range.
    const std::vector<RecordId> &people() const { return m_people; }

    bool isShown(CalendarSource source) const { return !m_hiddenSources.contains(source); }
    void setShown(CalendarSource source, bool isShown);
    bool isShown(const RecordId &person) const { return m_shownPeople.contains(person); }
    void setShown(const RecordId &person, bool isShown);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    bool isShown(const calendar::CalendarEntry &entry) const;
    void show();

    Workspace &m_workspace;
    calendar::CalendarRange m_range;
    std::vector<calendar::CalendarEntry> m_all;
    std::vector<calendar::CalendarEntry> m_entries;
    std::vector<RecordId> m_people;
    QHash<int, std::vector<int>> m_clashes;
    QSet<CalendarSource> m_hiddenSources;
    QSet<RecordId> m_shownPeople;
    QTimer m_later;
};

} // namespace satchel::items
