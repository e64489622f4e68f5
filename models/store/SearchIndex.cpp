// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SearchIndex.h"

#include "domain/FilterMatch.h"
#include "domain/Mention.h"
#include "domain/PhoneNumber.h"
#include "domain/TextFolding.h"
#include "store/QuerySql.h"
#include "store/Rows.h"
#include "store/SqlText.h"
#include "store/Statements.h"
#include "store/TableLayout.h"

#include <algorithm>
#include <limits>
#include <QElapsedTimer>
#include <ranges>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr int rowBits = 40;
constexpr qint64 rowMask = documentsOfEntity - 1;

qint64 documentOf(EntityKind entity, qint64 row)
{
    return (static_cast<qint64>(entity) << rowBits) | row;
}

bool isPhoneQuery(const QString &query, const QString &region)
{
    return isPhoneLike(query) || PhoneNumber::fromText(query, region);
}

/// How a word of a query may be spelled, folded.
using Spellings = QStringList;

/// For each word: "groesse" also matches Größe, and "Müller" also matches Mueller. A telephone number is one word.
std::vector<Spellings> spellingsOf(const QString &query, const QString &region)
{
    if (isPhoneQuery(query, region))
        return {phoneSearchTerms(query, region)};
    constexpr qsizetype fewestLetters = 3; // of what is searched besides what was typed
    const QStringList spelled = filterSpellings(query);
    std::vector<Spellings> all;
    for (const QString &word : spelled.first().split(u' ', Qt::SkipEmptyParts))
        all.push_back({word});
    for (const QString &other : spelled.sliced(1)) {
        const QStringList words = other.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; words.size() == std::ssize(all) && i < words.size(); ++i) {
            Spellings &known = all[static_cast<size_t>(i)];
            if (words[i].size() >= fewestLetters && !known.contains(words[i]))
                known.append(words[i]);
        }
    }
    return all;
}

/// Best first. What begins with the word is meant more often than what holds it somewhere.
enum Rank { WholeTitle, BeginsTitle, BeginsWordOfTitle, BeginsWordElsewhere, WithinTitle, WithinElsewhere };

bool holdsBeginning(const QString &folded, const QString &word)
{
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        if (at == 0 || folded[at - 1] == u' ')
            return true;
    }
    return false;
}

Rank rankOfWord(const QString &foldedTitle, const QString &word)
{
    return foldedTitle == word              ? WholeTitle
        : foldedTitle.startsWith(word)      ? BeginsTitle
        : !foldedTitle.contains(word)       ? WithinElsewhere
        : holdsBeginning(foldedTitle, word) ? BeginsWordOfTitle
                                            : WithinTitle;
}

/// Of the word that is found worst, as it is spelled best; a title that is asked for whole is before all others.
Rank rankOf(const QString &foldedTitle, const QString &foldedQuery, const std::vector<Spellings> &words)
{
    if (foldedTitle == foldedQuery)
        return WholeTitle;
    Rank worst = WholeTitle;
    for (const Spellings &word : words) {
        Rank best = WithinElsewhere;
        for (const QString &spelling : word)
            best = std::min(best, rankOfWord(foldedTitle, spelling));
        worst = std::max(worst, best);
    }
    return worst;
}

/// The field outside of the title that contains the words.
struct Place
{
    bool beginsWord = false; // one of them does
    QString text; // of the first field that holds one
    qsizetype at = 0; // there; -1 when only its digits do
};

/// The part of a record that search looks at: its title and its searched fields.
class HitReader
{
public:
    HitReader(Database &database, const Entity &entity, SelectLists &known) : m_database(database), m_entity(entity)
    {
        const QString titles = u"title "_s + entity.name;
        const QString fields = u"search "_s + entity.name;
        if (!known.contains(titles)) {
            known.insert(titles, titleList());
            known.insert(fields, fieldList());
        }
        m_titleList = known.value(titles);
        m_fieldList = known.value(fields);
    }

    EntityKind kind() const { return m_entity.kind; }

    /// Whether the record is there; what is said of it below holds until another one is read.
    Result<bool> read(qint64 row)
    {
        m_row = row;
        return step(m_titles, m_titleList);
    }
    RecordId id() const { return recordIdAt(*m_titles, 1); }
    QString title() const { return m_titles->text(2); }

    /// Where the fields outside of the title have the words. Most hits do without: their title has them.
    Result<Place> find(const std::vector<Spellings> &words)
    {
        if (!TRY(step(m_fields, m_fieldList)))
            return Place();
        Rows record(m_fieldList.types);
        record.append(*m_fields);
        std::optional<Place> first;
        bool beginsWord = false;
        for (int column = 0; column < record.columnCount() && !(first && beginsWord); ++column) {
            if (record.isNull(0, column))
                continue;
            const QString text = textAt(record, column);
            const QString folded = fold(text);
            const bool isPhone = record.columnType(column) == FieldType::Phone;
            for (const QString &word : words | std::views::join) {
                const qsizetype at = folded.indexOf(word);
                beginsWord = beginsWord || (at >= 0 && holdsBeginning(folded, word));
                if (!first && (at >= 0 || (isPhone && phoneDigits(text).contains(word))))
                    first = Place{false, text, at};
            }
        }
        if (!first)
            first.emplace();
        first->beginsWord = beginsWord;
        return *first;
    }

private:
    // The columns of both lists are the whole statement.
    SelectList titleList() const { return {statementOf(", " + titleSql(m_entity, "t")), {}, {}, {FieldType::Text}, 3}; }
    SelectList fieldList() const
    {
        QByteArray columns;
        SelectList list;
        for (const Field &field : m_entity.fields) {
            if (field.flags.testFlag(FieldFlag::Search) && !field.flags.testFlag(FieldFlag::Title)) {
                columns += ", " + columnsOf(field, "t.");
                list.types.push_back(field.type);
            }
        }
        list.columns = statementOf(columns);
        return list;
    }
    QByteArray statementOf(const QByteArray &columns) const
    {
        return "SELECT t.\"row\", t.id" + columns + " FROM " + quoted(m_entity.name) + " t WHERE t.\"row\" = ?";
    }

    Result<bool> step(std::optional<Statement> &statement, const SelectList &list)
    {
        if (!statement) {
            const QByteArray &sql = list.columns;
            auto prepared = TRY(m_database.prepare(std::string_view(sql.constData(), static_cast<size_t>(sql.size()))));
            statement.emplace(std::move(prepared));
        }
        statement->reset();
        statement->bind(1, m_row);
        return statement->step();
    }

    static QString textAt(const Rows &record, int column)
    {
        if (isText(record.columnType(column)))
            return withoutMentionLinks(record.text(0, column));
        const Value value = record.value(0, column);
        const auto *list = std::get_if<QStringList>(&value);
        return list ? list->join(u", "_s) : textOf(value);
    }

    Database &m_database;
    const Entity &m_entity;
    SelectList m_titleList;
    SelectList m_fieldList;
    std::optional<Statement> m_titles;
    std::optional<Statement> m_fields;
    qint64 m_row = 0; // that was read
};

/// Where a long text has one of the words: as it is typed, else in its beginning in any spelling.
Place placeIn(const QString &text, const std::vector<Spellings> &words)
{
    constexpr qsizetype folded = 20'000; // letters: to fold all of a long file would show in the search
    for (const QString &word : words | std::views::join) {
        if (const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0)
            return {false, text, at};
    }
    const QString beginning = fold(text.left(folded));
    for (const QString &word : words | std::views::join) {
        if (const qsizetype at = beginning.indexOf(word); at >= 0)
            return {false, text, at};
    }
    return {false, text, 0};
}

QString snippetAt(const Place &place)
{
    constexpr qsizetype before = 30;
    constexpr qsizetype length = 100;
    const qsizetype from = std::max<qsizetype>(0, place.at - before);
    return (from > 0 ? u"…"_s : QString()) + place.text.mid(from, length).simplified()
        + (from + length < place.text.size() ? u"…"_s : QString());
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

/// A file or a comment has no page: it is found as the record that it belongs to.
bool isFoundAsOwner(EntityKind entity)
{
    return entity == EntityKind::Attachment || entity == EntityKind::Comment;
}

/// A record and the SQL of its id in a row `p` of what belongs to it.
struct Owner
{
    EntityKind entity;
    const char *id;
};

/// The most specific one first.
const std::vector<Owner> &ownersOf(EntityKind part)
{
    static const std::vector<Owner> ofFile = {{EntityKind::Deal, "p.deal"}, {EntityKind::Contact, "p.contact"},
        {EntityKind::Lead, "p.lead"}, {EntityKind::Company, "p.company"}, {EntityKind::Activity, "p.activity"}};
    static const std::vector<Owner> ofComment = {
        {EntityKind::Quote, "coalesce(p.quote, (SELECT l.quote FROM quote_line l WHERE l.id = p.quote_line))"},
        {EntityKind::Proposal, "p.proposal"}, {EntityKind::Task, "p.task"}, {EntityKind::Activity, "p.activity"},
        {EntityKind::Deal, "p.deal"}, {EntityKind::Contact, "p.contact"}, {EntityKind::Lead, "p.lead"},
        {EntityKind::Company, "p.company"}};
    return part == EntityKind::Attachment ? ofFile : ofComment;
}

class PartReader
{
public:
    PartReader(Database &database, const Schema &schema) : m_database(database), m_schema(schema) {}

    /// Empty when the part or all of its records are gone. The snippet of a file begins with the file's name.
    Result<std::optional<SearchHit>> read(EntityKind part, qint64 row, const std::vector<Spellings> &words)
    {
        const bool isFile = part == EntityKind::Attachment;
        QByteArray sql = isFile ? "SELECT p.name, p.text" : "SELECT '', p.body";
        for (const Owner &owner : ownersOf(part))
            sql += QByteArray(", ") + owner.id;
        sql += " FROM " + quoted(m_schema.entity(part).name) + " p WHERE p.\"row\" = ?";
        auto found = TRY(m_database.prepare(sql.toStdString()));
        found.bind(1, row);
        if (!TRY(found.step()))
            return std::optional<SearchHit>();
        int column = 2;
        for (const Owner &owner : ownersOf(part)) {
            const int at = column++;
            const auto title = TRY(found.isNull(at) ? std::optional<QString>() : titleAt(owner.entity, found, at));
            if (title)
                return std::optional(SearchHit{owner.entity, recordIdAt(found, at), *title,
                    isFile ? fileSnippet(found.text(0), found.text(1), words)
                           : snippetAt(placeIn(withoutMentionLinks(found.text(1)), words))});
        }
        return std::optional<SearchHit>();
    }

private:
    static QString fileSnippet(const QString &name, const QString &nameAndText, const std::vector<Spellings> &words)
    {
        const QString text = nameAndText.mid(name.size() + 1);
        return text.isEmpty() ? name : name + ": "_L1 + snippetAt(placeIn(text, words));
    }

    /// Nothing when the record is in the trash.
    Result<std::optional<QString>> titleAt(EntityKind entity, const Statement &part, int column)
    {
        const Entity &owner = m_schema.entity(entity);
        const QByteArray sql = "SELECT " + titleSql(owner, "t") + " FROM " + quoted(owner.name)
            + " t WHERE t.id = ? AND t.deleted_at IS NULL";
        return readOne(
            m_database, sql.toStdString(), [](const Statement &row) { return row.text(0); }, recordIdAt(part, column));
    }

    Database &m_database;
    const Schema &m_schema;
};

std::vector<EntityKind> searchedEntities(const Schema &schema, const SearchOptions &options)
{
    if (!options.entities.empty())
        return options.entities;
    std::vector<EntityKind> kinds;
    for (const auto &entity : schema.entities()) {
        const bool isFound = !entity->isInternal || isFoundAsOwner(entity->kind);
        if (isFound && !entity->indexesOf(FieldFlag::Search).empty())
            kinds.push_back(entity->kind);
    }
    return kinds;
}

QString allOf(const std::vector<SearchWord> &words)
{
    QStringList expressions;
    for (const SearchWord &word : words)
        expressions.append(word.expression);
    return expressions.join(" AND "_L1);
}

/// A few letters of the words, of each row others. Each three are a list of their own in the index: a few of them say
/// as much as all, in a quarter of the time.
QString partOf(const QString &words, qint64 row)
{
    constexpr qsizetype enough = 12;
    QString part = words.mid(row % std::max<qsizetype>(words.size() - enough + 1, 1), enough);
    if (!part.isEmpty() && part.front().isLowSurrogate())
        part.remove(0, 1);
    if (!part.isEmpty() && part.back().isHighSurrogate())
        part.chop(1);
    return part;
}

} // namespace

std::vector<SearchWord> searchWords(const QString &query, const QString &region)
{
    const auto phrase = [](QString text) { return u'"' + text.replace(u'"', "\"\""_L1) + u'"'; };
    constexpr size_t mostWords = 8;
    std::vector<SearchWord> words;
    for (const Spellings &word : spellingsOf(query, region)) {
        QStringList phrases;
        for (const QString &spelling : word) {
            const qsizetype letters = spelling.toUcs4().size();
            phrases.append(phrase(letters >= 3 ? spelling : letters == 2 ? u' ' + spelling : "  "_L1 + spelling));
        }
        words.push_back({phrases.size() == 1 ? phrases.first() : u'(' + phrases.join(" OR "_L1) + u')', word});
        if (words.size() == mostWords)
            break;
    }
    return words;
}

qint64 firstDocumentOf(EntityKind entity)
{
    return documentOf(entity, 0);
}

QString matchExpression(const QString &query, const QString &region)
{
    return allOf(searchWords(query, region));
}

Result<void> SearchIndex::insert(EntityKind entity, qint64 row, const QString &words)
{
    if (words.isEmpty())
        return {};
    auto statement = TRY(m_database.prepare("INSERT INTO search (rowid, words) VALUES (?, ?)"));
    statement.bind(1, documentOf(entity, row));
    statement.bind(2, QStringView(words));
    return statement.run();
}

Result<void> SearchIndex::remove(EntityKind entity, qint64 row, const QString &words)
{
    if (words.isEmpty())
        return {};
    auto statement = TRY(m_database.prepare("INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)"));
    statement.bind(1, documentOf(entity, row));
    statement.bind(2, QStringView(words));
    return statement.run();
}

Result<std::optional<bool>> SearchIndex::holds(EntityKind entity, qint64 row, const QString &words)
{
    const QString phrase = partOf(words, row);
    if (phrase.toUcs4().size() < 3) // the index has no fewer letters
        return std::optional<bool>();
    auto statement = TRY(m_database.prepare("SELECT 1 FROM search WHERE search MATCH ? AND rowid = ?"));
    statement.bind(1, QStringView(u'"' + QString(phrase).replace(u'"', "\"\""_L1) + u'"'));
    statement.bind(2, documentOf(entity, row));
    const auto found = TRY(statement.step());
    return std::optional(found);
}

Result<std::vector<SearchIndex::Document>> SearchIndex::documents(
    const QString &expression, const std::vector<EntityKind> &kinds, qint64 perEntity)
{
    std::vector<Document> found;
    qint64 below = std::numeric_limits<qint64>::max();
    // Newest first through the whole index; when an entity has given its share, on below all of its documents.
    while (below > 0) {
        auto statement = TRY(
            m_database.prepare("SELECT rowid FROM search WHERE search MATCH ?1 AND rowid < ?2 ORDER BY rowid DESC"));
        statement.bind(1, QStringView(expression));
        statement.bind(2, below);
        below = 0;
        qint64 share = 0;
        EntityKind current{};
        for (;;) {
            const auto row = statement.step();
            if (!row && row.error().kind == Error::Kind::Cancelled)
                return found; // time is up
            if (!row)
                return fail(row.error());
            if (!*row)
                break;
            const qint64 document = statement.integer(0);
            const auto entity = static_cast<EntityKind>(document >> rowBits);
            share = entity == current ? share + 1 : 1;
            current = entity;
            const bool isWanted = std::find(kinds.begin(), kinds.end(), entity) != kinds.end();
            if (isWanted)
                found.push_back({entity, document & rowMask});
            if (!isWanted || share >= perEntity) {
                // Each search begins with the whole word again: none for entities that nobody asked for.
                const bool isLast = std::ranges::none_of(kinds, [entity](EntityKind kind) { return kind < entity; });
                below = isLast ? 0 : documentOf(entity, 0);
                break;
            }
        }
    }
    return found;
}

Result<std::vector<SearchHit>> SearchIndex::find(
    const Schema &schema, const QString &query, const SearchOptions &options, SelectLists &known)
{
    const std::vector<SearchWord> searched = searchWords(query.simplified(), options.region);
    const QString expression = allOf(searched);
    if (expression.isEmpty())
        return std::vector<SearchHit>();
    std::vector<Spellings> words;
    for (const SearchWord &word : searched)
        words.push_back(word.spellings);
    const QString whole = fold(query.simplified());
    const Deadline deadline(m_database, options.milliseconds);
    // A common word matches a million records; a screenful of each entity is enough to rank.
    const auto found = TRY(
        documents(expression, searchedEntities(schema, options), std::max<qint64>(20, options.limit)));

    struct Candidate
    {
        Rank rank;
        SearchHit hit;
        Place place;
    };
    std::vector<Candidate> candidates;
    std::optional<HitReader> reader;
    for (const Document &document : found) {
        if (isFoundAsOwner(document.entity))
            continue; // last, as texts of files are long
        if (!reader || reader->kind() != document.entity)
            reader.emplace(m_database, schema.entity(document.entity), known);
        const auto isThere = reader->read(document.row);
        if (!isThere && isThere.error().kind == Error::Kind::Cancelled)
            break;
        if (!isThere)
            return fail(isThere.error());
        if (!*isThere)
            continue;
        Candidate candidate{WholeTitle, {document.entity, reader->id(), reader->title(), {}}, {}};
        candidate.rank = rankOf(fold(candidate.hit.title), whole, words);
        if (candidate.rank > BeginsWordElsewhere) {
            auto place = reader->find(words);
            if (!place && place.error().kind == Error::Kind::Cancelled)
                break;
            candidate.place = TRY(std::move(place));
            if (candidate.place.beginsWord)
                candidate.rank = BeginsWordElsewhere;
        }
        candidates.push_back(std::move(candidate));
    }
    // People and companies before what belongs to them, in the order of the registry.
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::pair(a.rank, a.hit.entity) < std::pair(b.rank, b.hit.entity);
    });
    std::vector<SearchHit> hits;
    for (Candidate &candidate : candidates) {
        if (static_cast<qint64>(hits.size()) == options.limit)
            break;
        hits.push_back(std::move(candidate.hit));
        if (candidate.rank != WithinTitle)
            hits.back().snippet = snippetAt(candidate.place);
    }
    constexpr size_t mostParts = 10;
    size_t read = 0;
    PartReader partReader(m_database, schema);
    for (const Document &document : found) {
        if (!isFoundAsOwner(document.entity) || static_cast<qint64>(hits.size()) >= options.limit
            || read++ >= mostParts)
            continue;
        auto hit = partReader.read(document.entity, document.row, words);
        if (!hit && hit.error().kind == Error::Kind::Cancelled)
            break;
        if (!hit)
            return fail(hit.error());
        const auto isSame = [&](const SearchHit &other) { return *hit && other.id == (*hit)->id; };
        if (*hit && std::ranges::none_of(hits, isSame))
            hits.push_back(std::move(**hit));
    }
    return hits;
}

} // namespace satchel::store
