// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Feed.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Mention.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

using Kind = FeedEntry::Kind;

constexpr int mostParts = 200; // of each entity, the newest
constexpr int changesPerEntry = 8; // of the log: a commit writes one for each field
constexpr qsizetype mostLetters = 160; // of the beginning of a comment

/// What is seen of a change: neither programs' fields nor what follows from others.
bool isShown(const Field &field)
{
    return !field.isHidden() && !field.isSystem() && !field.isDerived() && !field.isCalculated()
        && field.name != field::probability && field.name != field::closed_on;
}

class Reader
{
public:
    explicit Reader(store::Store &store) : m_store(store) {}

    Result<std::vector<FeedEntry>> read(int limit)
    {
        TRY(findFollowed());
        TRY(findParts());
        std::vector<RecordId> ids;
        for (const auto &[id, subject] : m_subjects)
            ids.push_back(id);
        const auto entries = TRY(m_store.log().ofRecords(
            ids, std::numeric_limits<qint64>::max(), static_cast<qint64>(limit) * changesPerEntry));
        for (const store::HistoryEntry &entry : entries) {
            if (entry.change.isErased)
                continue;
            add(entry);
            if (std::ssize(m_entries) > limit)
                break;
        }
        std::erase_if(
            m_entries, [](const FeedEntry &entry) { return entry.kind == Kind::Changed && entry.changes.empty(); });
        if (std::ssize(m_entries) > limit)
            m_entries.resize(static_cast<size_t>(limit));
        return std::move(m_entries);
    }

private:
    /// Those that are not in the trash.
    Result<void> findFollowed()
    {
        const Entity &follow = m_store.schema().entity(EntityKind::Follow);
        QStringList fields;
        for (const EntityKind entity : subjectEntities())
            fields.append(subjectField(follow, entity)->name);
        const auto rows = TRY(m_store.select(
            {EntityKind::Follow, fields, Filter::refersTo(field::user, m_store.me()), {}, {}, -1, false}));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            for (int column = 0; column < fields.size(); ++column) {
                const Subject subject{subjectEntities()[static_cast<size_t>(column)], rows.reference(row, column)};
                const auto record = subject.id.isNull() ? fail(Error::Kind::NotFound, {})
                                                        : m_store.get(subject.entity, subject.id);
                if (!record)
                    continue;
                m_subjects.insert({subject.id, subject});
                m_titles.insert({subject.id, m_store.title(*record)});
            }
        }
        return {};
    }

    /// Comments, activities and tasks of the followed records, and the lines of followed quotes.
    Result<void> findParts()
    {
        const auto followed = m_subjects;
        for (const auto &[id, subject] : followed) {
            for (const EntityKind part :
                {EntityKind::Comment, EntityKind::Activity, EntityKind::Task, EntityKind::QuoteLine}) {
                const Field *field = subjectField(m_store.schema().entity(part), subject.entity);
                if (!field || part == subject.entity)
                    continue;
                const auto rows = TRY(m_store.select(
                    {part, {}, Filter::refersTo(field->name, id), {field::created_at, true}, {}, mostParts, false}));
                for (qsizetype row = 0; row < rows.size(); ++row)
                    m_subjects.insert({rows.id(row), subject});
            }
        }
        return {};
    }

    static Kind kindOf(const Change &change, bool isPart)
    {
        switch (change.kind) {
        case Edit::Kind::Delete: return Kind::Deleted;
        case Edit::Kind::Restore: return Kind::Restored;
        case Edit::Kind::Create:
            return !isPart                              ? Kind::Created
                : change.entity == EntityKind::Comment  ? Kind::Commented
                : change.entity == EntityKind::Activity ? Kind::Logged
                : change.entity == EntityKind::Task     ? Kind::TaskAdded
                                                        : Kind::Changed;
        case Edit::Kind::Update: break;
        }
        const bool isDone = change.entity == EntityKind::Task && change.field == field::status
            && textOf(change.after) == choice::completed;
        return isPart && isDone ? Kind::TaskDone : Kind::Changed;
    }

    void add(const store::HistoryEntry &entry)
    {
        const Change &change = entry.change;
        const auto found = m_subjects.find(change.record);
        if (found == m_subjects.end())
            return;
        const Subject &subject = found->second;
        const bool isPart = subject.id != change.record;
        const Kind kind = kindOf(change, isPart);
        if (isPart && (kind == Kind::Deleted || kind == Kind::Restored))
            return;
        if (isPart && kind == Kind::Changed && change.entity != EntityKind::QuoteLine)
            return; // what a text says by now is in its entry
        if (kind == Kind::Changed)
            return addChange(entry, subject, isPart);
        FeedEntry made = entryOf(entry, subject, kind);
        if (isPart && !describe(made, change))
            return; // it is in the trash by now
        m_entries.push_back(std::move(made));
    }

    FeedEntry entryOf(const store::HistoryEntry &entry, const Subject &subject, Kind kind)
    {
        FeedEntry made{.kind = kind, .record = subject};
        made.title = m_titles.at(subject.id);
        made.origin = entry.set.origin;
        made.at = entry.set.at;
        made.sequence = entry.change.sequence;
        return made;
    }

    bool describe(FeedEntry &entry, const Change &change)
    {
        const auto record = m_store.get(change.entity, change.record);
        if (!record || record->isDeleted())
            return false;
        const bool isComment = change.entity == EntityKind::Comment;
        entry.text = isComment ? withoutMentionLinks(record->text(field::body)).simplified().left(mostLetters)
                               : m_store.title(*record);
        if (isComment)
            entry.comment = record->id;
        return true;
    }

    /// The fields of one change set are one entry.
    void addChange(const store::HistoryEntry &entry, const Subject &subject, bool isPart)
    {
        const auto same = std::ranges::find_if(m_entries, [&](const FeedEntry &known) {
            return known.kind == Kind::Changed && known.record == subject && m_sets[known.sequence] == entry.set.id;
        });
        FeedEntry *into = same == m_entries.end() ? nullptr : &*same;
        if (!into) {
            m_entries.push_back(entryOf(entry, subject, Kind::Changed));
            into = &m_entries.back();
            m_sets[into->sequence] = entry.set.id;
        }
        if (isPart) {
            const QString label = m_store.schema().entity(EntityKind::QuoteLine).pluralLabel;
            if (std::ranges::find(into->changes, label, &FeedChange::field) == into->changes.end())
                into->changes.push_back({label, {}, {}});
            return;
        }
        const Field *field = m_store.schema().entity(entry.change.entity).find(entry.change.field);
        if (field && isShown(*field))
            into->changes.push_back(
                {field->name, named(*field, entry.change.before), named(*field, entry.change.after)});
    }

    Value named(const Field &field, const Value &value)
    {
        const auto *id = std::get_if<RecordId>(&value);
        return id ? Value(m_store.title(field.target, *id)) : value;
    }

    store::Store &m_store;
    std::map<RecordId, Subject> m_subjects; // of each record that is read the followed one that it belongs to
    std::map<RecordId, QString> m_titles;
    std::map<qint64, ChangeSetId> m_sets; // of entries, by their sequence
    std::vector<FeedEntry> m_entries;
};

} // namespace

Result<std::vector<FeedEntry>> readFeed(store::Store &store, int limit)
{
    if (store.me().isNull())
        return std::vector<FeedEntry>();
    return Reader(store).read(limit);
}

} // namespace satchel::items
