// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StageHistory.h"

#include "domain/ChangeSet.h"
#include "store/Statements.h"

namespace satchel::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 slipMilliseconds = 60'000;

// CROSS JOIN keeps the order: the deals of one pipeline are few against the whole log.
constexpr auto entries
    = "SELECT d.id, s.at, CASE WHEN c.field IS NULL THEN json_extract(c.after, '$.stage') ELSE json_extract(c.after, "
      "'$') END"
      " FROM deal AS d CROSS JOIN change AS c ON c.record = d.id CROSS JOIN changeset AS s ON s.number = c.changeset"
      " WHERE %1 AND d.deleted_at IS NULL AND c.entity = ?2 AND (c.kind = ?3 OR c.field = 'stage')"
      " ORDER BY d.row, c.sequence"_L1;

/// The stays of one deal while its entries come in.
class Course
{
public:
    explicit Course(std::vector<StageStay> &stays) : m_stays(stays) {}

    void enter(RecordId deal, RecordId stage, Instant at)
    {
        if (m_current.deal != deal)
            leave();
        if (m_current.stage == stage)
            return;
        if (!m_current.stage.isNull() && at.ms - m_current.from.ms >= slipMilliseconds) {
            m_current.until = at;
            m_current.next = stage;
            m_stays.push_back(m_current);
        } else if (!m_stays.empty() && m_stays.back().deal == deal) {
            // What lay between was a slip: the stay before it goes on, or ends with where the deal went now.
            StageStay before = m_stays.back();
            before.next = stage;
            m_stays.back() = before;
            if (before.stage == stage) {
                m_stays.pop_back();
                m_current = {deal, stage, before.from, {}, {}};
                return;
            }
        }
        m_current = {deal, stage, at, {}, {}};
    }
    void leave()
    {
        if (!m_current.stage.isNull())
            m_stays.push_back(m_current);
        m_current = {};
    }

private:
    std::vector<StageStay> &m_stays;
    StageStay m_current;
};

/// `which`: a condition on the deal with the id as ?1.
Result<std::vector<StageStay>> readStays(Database &database, QLatin1StringView which, RecordId id)
{
    std::vector<StageStay> stays;
    Course course(stays);
    const std::string sql = QString(entries).arg(which).toStdString();
    TRY(eachRow(bound(database, sql, id, EntityKind::Deal, Edit::Kind::Create), [&](const Statement &row) {
        course.enter(recordIdAt(row, 0), RecordId::fromString(asciiAt(row, 2)), Instant{row.integer(1)});
    }));
    course.leave();
    return stays;
}

} // namespace

Result<std::vector<StageStay>> stageStays(Database &database, RecordId pipeline)
{
    return readStays(database, "d.pipeline = ?1"_L1, pipeline);
}

Result<std::vector<StageStay>> stageStaysOfDeal(Database &database, RecordId deal)
{
    return readStays(database, "d.id = ?1"_L1, deal);
}

} // namespace satchel::store
