// SPDX-License-Identifier: GPL-3.0-or-later
// A customer's timeline as rows under headings: Planned, Pinned, This week, Last week, then months. Reads one screen at
// a time and goes on by fetchMore; follows the store's changes row by row, so selection and scroll position stay. Lives
// on the UI thread.
#pragma once

#include "items/Workspace.h"
#include "store/Timeline.h"

#include <QAbstractListModel>
#include <QSet>

namespace satchel::items {

enum class TimelineGroup : quint8 { Planned, Pinned, ThisWeek, LastWeek, Month, Day };

struct TimelineRow
{
    bool isHeading = false;
    TimelineGroup group = TimelineGroup::Planned;
    QDate month; // the first day, of Group::Month; of Group::Day that day
    store::TimelineItem item; // of no heading
    bool isOlder = false; // a message of the opened conversation above it
    qint64 count = 0; // of a heading Group::Day or Planned of everybody: how many are below it, loaded or not

    bool operator==(const TimelineRow &) const = default;
    bool isSame(const TimelineRow &other) const;
};

class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int screen = 40; // items read at a time
    static constexpr int plannedScreen = 100; // planned items read at a time; the past follows when all are there
    static constexpr int mostPinned = 100;

    enum Role { IsHeadingRole = Qt::UserRole + 1, KindRole, IdRole };

    /// The text of a row (DisplayRole and accessible text); the model itself knows no language.
    using Wording = std::function<QString(const TimelineRow &row)>;

    explicit TimelineModel(Workspace &workspace, QObject *parent = nullptr);

    /// Reads the first screen of a contact, a company or a deal.
    void show(EntityKind entity, RecordId record);
    /// Everybody's, instead of a record's: what is over or done under its days, or what is planned.
    void showEverybody(store::TimelinePart part, const store::TimelineFilter &filter);
    void setFilter(const store::TimelineFilter &filter);
    const store::TimelineFilter &filter() const { return m_filter; }
    void setWording(Wording wording) { m_wording = std::move(wording); }
    /// Lists the older messages of an e-mail below it, or takes them away.
    void setConversationOpen(RecordId newest, bool isOpen);
    /// Reads again what is loaded: after a change, or when time has gone on.
    void refresh();

    const TimelineRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    /// The row of an activity or task; -1 when it is not loaded.
    int find(RecordId id) const;
    /// Which item a row is, 1 for the first; 0 for a heading.
    int positionOf(int row) const;
    /// The row of the next item after a row (by 1) or before it (by -1); -1 at the ends of what is loaded.
    int neighbour(int row, int by) const;
    /// The earliest planned moment, when the next item changes from planned to past.
    std::optional<Instant> nextMoment() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const satchel::Error &error);

private:
    void follow(const store::ChangeBatch &batch);
    void reload();
    Result<std::vector<TimelineRow>> read(int past);
    Result<store::TimelinePage> readPage(int limit, const std::optional<store::TimelineCursor> &after = {});
    void append(std::vector<TimelineRow> &rows, TimelineGroup group, QDate month, store::TimelineItem &&item) const;
    void appendPast(std::vector<TimelineRow> &rows, std::vector<store::TimelineItem> &&items);
    void countRows(std::vector<TimelineRow> &rows, size_t first, bool hasMore);
    void apply(std::vector<TimelineRow> rows);

    Workspace &m_workspace;
    enum class Scope { Record, Past, Planned, Done };

    bool isShown() const { return m_scope != Scope::Record || !m_record.isNull(); }
    Scope m_scope = Scope::Record;
    EntityKind m_entity = EntityKind::Contact;
    RecordId m_record;
    store::TimelineFilter m_filter;
    Wording m_wording;
    QSet<RecordId> m_openConversations; // by their newest e-mail
    std::vector<TimelineRow> m_rows;
    std::unique_ptr<store::Timeline> m_timeline; // of the pages after the first
    std::optional<store::TimelineCursor> m_next;
    int m_pastCount = 0;
    int m_plannedLimit = plannedScreen;
    bool m_isMorePlanned = false;
};

} // namespace satchel::items
