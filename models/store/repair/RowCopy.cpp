// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/repair/RowCopy.h"

#include "domain/ChangeSet.h"
#include "store/SqlText.h"
#include "store/Statements.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

void bindRaw(Statement &statement, int position, const RawValue &value)
{
    switch (value.type) {
    case RawValue::Type::Null: statement.bindNull(position); break;
    case RawValue::Type::Integer: statement.bind(position, value.integer); break;
    case RawValue::Type::Real: sqlite3_bind_double(statement.handle(), position, value.real); break;
    case RawValue::Type::Text:
        statement.bind(position, std::string_view(value.bytes.constData(), static_cast<size_t>(value.bytes.size())));
        break;
    case RawValue::Type::Blob:
        statement.bindBlob(position,
            {reinterpret_cast<const quint8 *>(value.bytes.constData()), static_cast<size_t>(value.bytes.size())});
        break;
    }
}

/// What the log is read by must be known: entity, kind and id.
bool isLogEntry(const TableShape &shape, const RawRecord &record, const std::set<qint64> &entities)
{
    constexpr qint64 lastKind = static_cast<qint64>(Edit::Kind::Restore);
    for (size_t i = 0; i < record.size(); ++i) {
        const RawValue &value = record[i];
        const QString &column = shape.columns[i].name;
        if (column == "kind"_L1 && (value.integer < 0 || value.integer > lastKind))
            return false;
        if (column == "record"_L1 && value.bytes.size() != qsizetype(sizeof(RecordId::Bytes)))
            return false;
        if (column == "entity"_L1 && !entities.contains(value.integer))
            return false;
    }
    return true;
}

/// Between segments that are known to be whole. Pages overlap where one is older than the other.
std::vector<RowGap> gapsBetween(std::vector<RowGap> segments)
{
    std::ranges::sort(segments, {}, &RowGap::first);
    std::vector<RowGap> gaps;
    qint64 next = 1; // row keys begin at one
    for (const RowGap &segment : segments) {
        if (segment.first > next)
            gaps.push_back({next, segment.first - 1});
        next = std::max(next, segment.last + 1);
    }
    return gaps;
}

class RowInsert
{
public:
    RowInsert(const TableShape &from, const TableShape &to, Database &target)
        : m_from(from), m_database(target), m_table(quoted(to.name))
    {
        for (const ColumnShape &column : from.columns)
            m_isKept.push_back(std::ranges::find(to.columns, column.name, &ColumnShape::name) != to.columns.end());
    }

    /// Of two rows with the same key the first one stays.
    Result<void> insert(const RawRow &row)
    {
        auto statement = TRY(m_database.prepare(sqlFor(row.values.size())));
        int position = 1;
        for (size_t i = 0; i < row.values.size(); ++i) {
            if (!m_isKept[i])
                continue;
            if (m_from.columns[i].isRowid)
                statement.bind(position++, row.rowid);
            else
                bindRaw(statement, position++, row.values[i]);
        }
        return statement.run();
    }

private:
    std::string_view sqlFor(size_t columns)
    {
        m_statements.resize(std::max(m_statements.size(), columns + 1));
        QByteArray &sql = m_statements[columns];
        if (sql.isEmpty()) {
            QByteArray names;
            QByteArray marks;
            for (size_t i = 0; i < columns; ++i) {
                if (!m_isKept[i])
                    continue;
                names += (names.isEmpty() ? "" : ", ") + quoted(m_from.columns[i].name);
                marks += marks.isEmpty() ? "?" : ", ?";
            }
            sql = "INSERT OR IGNORE INTO " + m_table + " (" + names + ") VALUES (" + marks + ')';
        }
        return {sql.constData(), static_cast<size_t>(sql.size())};
    }

    const TableShape &m_from;
    Database &m_database;
    QByteArray m_table;
    std::vector<bool> m_isKept;
    std::vector<QByteArray> m_statements; // by the number of columns that a row has
};

} // namespace

qint64 CopiedTable::missing() const
{
    return std::accumulate(
        gaps.begin(), gaps.end(), qint64(0), [](qint64 sum, const RowGap &gap) { return sum + gap.size(); });
}

Result<CopiedTable> copyRows(
    const PageMap &map, const TablePages &pages, const TableShape &from, const TableShape &to, Database &target)
{
    CopiedTable table;
    table.isDamaged = !pages.damaged.empty() || pages.isRootLost;
    table.isEndUnknown = pages.isEndLost || (!from.hasRowid && !pages.damaged.empty());
    std::set<qint64> entities;
    const bool isLog = from.name == "change"_L1;
    for (const Entity &entity : isLog ? Schema::core() : std::vector<Entity>())
        entities.insert(static_cast<qint64>(entity.kind));
    for (qint64 number = firstCustomEntity; isLog && number <= lastCustomEntity; ++number)
        entities.insert(number);
    RowInsert insert(from, to, target);
    std::vector<RowGap> segments;
    std::vector<qint64> keys; // of the page at hand
    std::optional<Error> problem;
    for (const quint32 page : pages.data) {
        keys.clear();
        int refused = 0;
        refused += map.rows(page, [&](RawRow row) {
            if (!from.accepts(row.values) || (isLog && !isLogEntry(from, row.values, entities))) {
                ++refused;
                return;
            }
            if (const auto done = insert.insert(row); !done && !problem)
                problem = done.error();
            ++table.copied;
            keys.push_back(row.rowid);
        });
        if (problem)
            return fail(*problem);
        table.isDamaged = table.isDamaged || refused > 0;
        table.isEndUnknown = table.isEndUnknown || (refused > 0 && !from.hasRowid);
        if (refused == 0 && !keys.empty())
            segments.push_back({keys.front(), keys.back()});
        else
            std::ranges::transform(keys, std::back_inserter(segments), [](qint64 key) { return RowGap{key, key}; });
    }
    if (table.isDamaged && from.hasRowid)
        table.gaps = gapsBetween(std::move(segments));
    return table;
}

} // namespace satchel::store
