// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Comments.h"

#include "domain/FieldNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

const QString lineOfQuote = u"quote_line.quote"_s;

Filter commentsOn(const Schema &schema, const Subject &subject)
{
    const Field *field = subjectField(schema.entity(EntityKind::Comment), subject.entity);
    Filter own = Filter::refersTo(field->name, subject.id);
    return subject.entity == EntityKind::Quote
        ? Filter::any({std::move(own), Filter::refersTo(lineOfQuote, subject.id)})
        : own;
}

CommentItem itemAt(const store::Rows &rows, qsizetype row, RecordId me)
{
    CommentItem item{.id = rows.id(row), .text = rows.text(row, 0)};
    item.authorId = rows.reference(row, 1);
    item.author = rows.text(row, 2);
    item.isMine = !item.authorId.isNull() && item.authorId == me;
    item.thread = rows.reference(row, 3);
    item.isReply = !item.thread.isNull();
    item.at = Instant{rows.integer(row, 4)};
    item.isEdited = rows.integer(row, 5) > rows.integer(row, 4);
    item.line = rows.reference(row, 6);
    item.lineName = rows.text(row, 7);
    return item;
}

/// A reply whose first comment is gone begins the thread itself; one to a reply is of that one's thread.
void findThreads(std::vector<CommentItem> &items)
{
    QHash<RecordId, RecordId> threads;
    for (CommentItem &item : items) { // the oldest first, so that what is answered is known
        const RecordId wanted = item.thread;
        const auto known = threads.constFind(wanted);
        item.isReply = !wanted.isNull() && known != threads.constEnd();
        item.thread = item.isReply ? *known : item.id;
        threads.insert(item.id, item.thread);
        if (!wanted.isNull() && !item.isReply)
            threads.insert(wanted, item.id);
    }
}

} // namespace

Result<std::vector<CommentItem>> readComments(store::Store &store, const Subject &subject)
{
    const auto rows = TRY(store.select({EntityKind::Comment,
        {field::body, field::author, u"author.@title"_s, field::in_reply_to, field::created_at, field::updated_at,
            u"quote_line"_s, u"quote_line.@title"_s},
        commentsOn(store.schema(), subject), {field::created_at}, {}, -1, false}));
    std::vector<CommentItem> items;
    QHash<RecordId, qsizetype> begun; // threads, by when
    for (qsizetype row = 0; row < rows.size(); ++row)
        items.push_back(itemAt(rows, row, store.me()));
    findThreads(items);
    for (const CommentItem &item : items) {
        if (!begun.contains(item.thread))
            begun.insert(item.thread, begun.size());
    }
    std::ranges::stable_sort(items, {}, [&](const CommentItem &item) { return begun.value(item.thread); });
    return items;
}

Result<qint64> countComments(store::Store &store, const Subject &subject)
{
    return store.count({EntityKind::Comment, {}, commentsOn(store.schema(), subject), {}, {}, -1, false});
}

Result<QHash<RecordId, int>> countLineComments(store::Store &store, RecordId quote)
{
    const auto rows = TRY(store.select(
        {EntityKind::Comment, {u"quote_line"_s}, Filter::refersTo(lineOfQuote, quote), {}, {}, -1, false}));
    QHash<RecordId, int> counts;
    for (qsizetype row = 0; row < rows.size(); ++row)
        ++counts[rows.reference(row, 0)];
    return counts;
}

Edit newComment(const Schema &schema, const Subject &subject, RecordId answered, const QString &text)
{
    const Field *field = subjectField(schema.entity(EntityKind::Comment), subject.entity);
    std::vector<FieldValue> values{{field::body, text}, {field->name, subject.id}};
    if (!answered.isNull())
        values.push_back({field::in_reply_to, answered});
    return Edit::create(EntityKind::Comment, {}, std::move(values));
}

} // namespace satchel::items
