// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SearchIndex.h"

#include "domain/TextFolding.h"
#include "store/RecordTable.h"

#include <QElapsedTimer>
#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr int rowBits = 40;

qint64 documentOf(EntityKind entity, qint64 row)
{
    return (static_cast<qint64>(entity) << rowBits) | row;
}

bool isPhoneQuery(const QString &query)
{
    qsizetype digits = 0;
    for (const QChar c : query) {
        if (c.isDigit())
            ++digits;
        else if (!c.isSpace() && !u"+-()/."_s.contains(c))
            return false;
    }
    return digits >= 3;
}

/// 0 is best. Words in the title count more than words anywhere else.
int rankOf(const QString &foldedTitle, const QStringList &words)
{
    int worst = 0;
    for (const QString &word : words) {
        int rank = 3;
        if (foldedTitle == word)
            rank = 0;
        else if (foldedTitle.startsWith(word))
            rank = 1;
        else if (foldedTitle.contains(u' ' + word))
            rank = 1;
        else if (foldedTitle.contains(word))
            rank = 2;
        worst = std::max(worst, rank);
    }
    return worst;
}

QString snippetOf(const Record &record, const QStringList &words)
{
    for (size_t i = 0; i < record.values.size(); ++i) {
        const Field &field = record.entity->fields[i];
        if (!field.flags.testFlag(FieldFlag::Search) || field.flags.testFlag(FieldFlag::Title))
            continue;
        const auto *list = std::get_if<QStringList>(&record.values[i]);
        const QString text = list ? list->join(u", "_s) : textOf(record.values[i]);
        const QString folded = fold(text);
        for (const QString &word : words) {
            const qsizetype at = folded.indexOf(word);
            if (at < 0 && !(field.type == FieldType::Phone && phoneDigits(text).contains(word)))
                continue;
            const qsizetype from = std::max<qsizetype>(0, at - 30);
            QString cut = text.mid(from, 100).simplified();
            return (from > 0 ? u"…"_s : QString()) + cut + (from + 100 < text.size() ? u"…"_s : QString());
        }
    }
    return {};
}

/// Stops a statement when its time is up. SQLite asks every few thousand steps.
class Deadline
{
public:
    Deadline(Database &database, int milliseconds) : m_database(database), m_milliseconds(milliseconds)
    {
        m_timer.start();
        if (milliseconds > 0)
            sqlite3_progress_handler(database.handle(), 2000, &Deadline::isOver, this);
    }
    ~Deadline() { sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr); }
    Deadline(const Deadline &) = delete;

    static int isOver(void *self)
    {
        const auto *deadline = static_cast<Deadline *>(self);
        return deadline->m_timer.elapsed() >= deadline->m_milliseconds ? 1 : 0;
    }

private:
    Database &m_database;
    int m_milliseconds;
    QElapsedTimer m_timer;
};

std::vector<EntityKind> searchedEntities(const Schema &schema, const SearchOptions &options)
{
    if (!options.entities.empty())
        return options.entities;
    std::vector<EntityKind> kinds;
    for (const auto &entity : schema.entities()) {
        if (!entity->isInternal && !entity->indexesOf(FieldFlag::Search).empty())
            kinds.push_back(entity->kind);
    }
    return kinds;
}

} // namespace

QString matchExpression(const QString &query)
{
    QStringList phrases;
    const auto phrase = [&](const QString &text) {
        QString quoted = text;
        phrases.append(u'"' + quoted.replace(u'"', "\"\""_L1) + u'"');
    };
    if (isPhoneQuery(query)) {
        // A trunk or international prefix is written in many ways; the rest of the number is not.
        QString digits = phoneDigits(query);
        while (digits.startsWith(u'0') && digits.size() > 3)
            digits.remove(0, 1);
        phrase(digits);
        return phrases.first();
    }
    for (const QString &word : fold(query).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype letters = word.toUcs4().size();
        phrase(letters >= 3 ? word : letters == 2 ? u' ' + word : "  "_L1 + word);
        if (phrases.size() == 8)
            break;
    }
    return phrases.join(" AND "_L1);
}

Result<void> SearchIndex::insert(EntityKind entity, qint64 row, const QString &words)
{
    if (words.isEmpty())
        return {};
    auto statement = m_database.prepare("INSERT INTO search (rowid, words) VALUES (?, ?)");
    if (!statement)
        return fail(statement.error());
    statement->bind(1, documentOf(entity, row));
    statement->bind(2, QStringView(words));
    return statement->run();
}

Result<void> SearchIndex::remove(EntityKind entity, qint64 row, const QString &words)
{
    if (words.isEmpty())
        return {};
    auto statement = m_database.prepare("INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)");
    if (!statement)
        return fail(statement.error());
    statement->bind(1, documentOf(entity, row));
    statement->bind(2, QStringView(words));
    return statement->run();
}

Result<std::optional<bool>> SearchIndex::holds(EntityKind entity, qint64 row, const QString &words)
{
    constexpr qsizetype enough = 40; // letters; a longer phrase makes the look-up slower and no surer
    const QString phrase = words.left(enough);
    if (phrase.size() < 3)
        return std::optional<bool>();
    auto statement = m_database.prepare("SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?");
    if (!statement)
        return fail(statement.error());
    statement->bind(1, QStringView(u'"' + QString(phrase).replace(u'"', "\"\""_L1) + u'"'));
    statement->bind(2, documentOf(entity, row));
    const auto found = statement->step();
    if (!found)
        return fail(found.error());
    return std::optional(*found);
}

Result<std::vector<SearchHit>> SearchIndex::find(const Schema &schema, const QString &query, const SearchOptions &options)
{
    const QString expression = matchExpression(query.simplified());
    if (expression.isEmpty())
        return std::vector<SearchHit>();
    QStringList words = isPhoneQuery(query) ? QStringList{expression.mid(1, expression.size() - 2)}
                                            : fold(query.simplified()).split(u' ', Qt::SkipEmptyParts);

    struct Candidate
    {
        int rank;
        size_t order;
        SearchHit hit;
    };
    std::vector<Candidate> candidates;
    const Deadline deadline(m_database, options.milliseconds);
    const auto kinds = searchedEntities(schema, options);
    // A common word matches a million records; a screenful of each entity is enough to rank.
    const qint64 perEntity = std::max<qint64>(20, options.limit);
    for (const EntityKind kind : kinds) {
        auto statement = m_database.prepare(
            "SELECT rowid FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3 ORDER BY rowid DESC LIMIT ?4");
        if (!statement)
            return fail(statement.error());
        statement->bind(1, QStringView(expression));
        statement->bind(2, documentOf(kind, 0));
        statement->bind(3, documentOf(kind, (qint64(1) << rowBits) - 1));
        statement->bind(4, perEntity);
        RecordTable table(m_database, schema.shared(kind));
        for (;;) {
            const auto row = statement->step();
            if (!row && row.error().kind == Error::Kind::Cancelled)
                break; // time is up
            if (!row)
                return fail(row.error());
            if (!*row)
                break;
            auto stored = table.findByRow(statement->integer(0) & ((qint64(1) << rowBits) - 1));
            if (!stored && stored.error().kind == Error::Kind::Cancelled)
                break;
            if (!stored)
                return fail(stored.error());
            if (!*stored)
                continue;
            const Record &record = (*stored)->record;
            const QString title = titleOf(record);
            candidates.push_back({rankOf(fold(title), words), candidates.size(), {kind, record.id, title, snippetOf(record, words)}});
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) { return a.rank < b.rank; });
    std::vector<SearchHit> hits;
    for (Candidate &candidate : candidates) {
        if (static_cast<qint64>(hits.size()) == options.limit)
            break;
        hits.push_back(std::move(candidate.hit));
    }
    return hits;
}

} // namespace satchel::store
